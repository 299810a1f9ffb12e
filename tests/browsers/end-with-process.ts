import { spawn } from 'node:child_process';

/** What must not outlive this process; while a browser is being launched its id is not known yet. */
export interface Held {
  pid?: number | undefined;
  folder: string;
}

const held = new Set<Held>();

/**
 * Ends a browser and removes its profile when this process ends before it has closed it, also when it is
 * told to end or its parent (a test runner) has gone. Returns the function that lets go of them.
 */
export function endWithProcess(one: Held): () => void {
  if (held.size === 0) {
    process.on('exit', endAll);
    for (const event of SIGNALS) process.on(event, endBySignal);
    process.on('disconnect', endAlone);
  }
  held.add(one);
  return () => {
    held.delete(one);
    if (held.size > 0) return;
    letGo();
  };
}

const SIGNALS = ['SIGTERM', 'SIGHUP'] as const;

function letGo(): void {
  process.off('exit', endAll);
  for (const event of SIGNALS) process.off(event, endBySignal);
  process.off('disconnect', endAlone);
}

/** Test runners forbid `process.exit`, so the process ends by the signal that it was sent. */
function endBySignal(signal: NodeJS.Signals): void {
  endAll();
  letGo();
  process.kill(process.pid, signal);
  // Where others listen to it too, they have this long to end what is theirs.
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 3000).unref();
}

function endAlone(): void {
  endBySignal('SIGTERM');
}

function endAll(): void {
  for (const { pid } of held) {
    try {
      if (pid) process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  // By a process of its own: a browser's helpers may still write, and a test runner kills us in half a second.
  const folders = [...held].map(({ folder }) => folder);
  spawn(process.execPath, ['-e', REMOVE, ...folders], { detached: true, stdio: 'ignore' }).unref();
  held.clear();
}

/** Removes the folders that are its arguments, again and again while something is still written there. */
const REMOVE = `for (const folder of process.argv.slice(1))
  require('node:fs').rmSync(folder, { recursive: true, force: true, maxRetries: 40, retryDelay: 50 });`;
