import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './install.mjs';

/**
 * Installs what is missing, then runs a TypeScript file of ours with this command's arguments and
 * ends as it ends. Ctrl+C reaches it by the terminal; it tidies up and ends by itself.
 */
export function runTypeScript(file) {
  ensureInstalled();
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, file), ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
