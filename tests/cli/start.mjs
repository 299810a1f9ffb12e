import { runTypeScript } from './run-typescript.mjs';

const HELP = `Usage: npm start -- [options]

Opens a browser with the extension in it on a simulated HostUp, with a demo key saved.
Without a display it plays the journey by itself, as with --check.

  --check     play the journey without a window: print invoice, link, clipboard and a screenshot's path
  --firefox   use Firefox (default: Chrome, Chromium, Edge or Brave; Firefox where there is none)
  --live      open the real client area: no simulator and no demo key
  --swedish   the browser's interface in Swedish
  --help      this text

CHROME_PATH and FIREFOX_PATH name a browser's program.`;

if (process.argv.includes('--help') || process.argv.includes('-h')) console.log(HELP);
else runTypeScript('tests/cli/start/main.ts');
