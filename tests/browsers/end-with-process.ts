import { rmSync } from 'node:fs';

/** What must not outlive this process; while the browser is being launched its id is not known yet. */
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
    for (const event of EVENTS) process.on(event, exit);
  }
  held.add(one);
  return () => {
    held.delete(one);
    if (held.size > 0) return;
    process.off('exit', endAll);
    for (const event of EVENTS) process.off(event, exit);
  };
}

const EVENTS = ['SIGTERM', 'SIGHUP', 'disconnect'] as const;

function exit(): void {
  process.exit(1);
}

function endAll(): void {
  for (const { pid, folder } of held) {
    try {
      if (pid) process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}
