import { runTypeScript } from './run-typescript.mjs';

const HELP = `Usage: npm test -- [parts]

Without parts: everything. Parts, any number of them:
  types  lint  unit  build  journeys  chromium  firefox
"journeys" alone means both browsers; "journeys chromium" or "chromium" one of them (with its build).

CHROME_PATH and FIREFOX_PATH name a browser's program.`;

if (process.argv.includes('--help') || process.argv.includes('-h')) console.log(HELP);
else runTypeScript('tests/cli/test/main.ts');
