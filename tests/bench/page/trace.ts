/** What a trace tells of the page's main thread, in ms by the clock. */
export interface TracedWork {
  longestTask: number;
  /** The longest stretch of an extension's own script, with the layout that it asked for. */
  longestOwn: number;
  /** All of it. */
  own: number;
}

/** The categories that {@link readTrace} needs: tasks, and calls into scripts. */
export const TRACE_CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** In µs. */
  ts: number;
  dur?: number;
  args?: { name?: string; data?: { url?: string; scriptName?: string } };
}

/** Reads the main thread of the tab that worked most; the extension's own worker has another. */
export function readTrace(trace: Uint8Array): TracedWork {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString('utf8')) as { traceEvents: TraceEvent[] };
  const isMain = (event: TraceEvent) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain';
  const threads = traceEvents.filter(isMain).map((main) => traceEvents.filter((event) => isOf(event, main)));
  const sum = (events: TraceEvent[]) => events.reduce((total, { dur = 0 }) => total + dur, 0);
  const tasksOf = (events: TraceEvent[]) => events.filter(({ name }) => name === 'RunTask');
  const [busiest = []] = threads.sort((a, b) => sum(tasksOf(b)) - sum(tasksOf(a)));
  const own = outermost(busiest.filter(isOwnScript));
  return {
    longestTask: longest(tasksOf(busiest)),
    longestOwn: longest(own),
    own: sum(own) / 1000,
  };
}

function isOf(event: TraceEvent, main: TraceEvent): boolean {
  return event.pid === main.pid && event.tid === main.tid && event.ph === 'X';
}

function isOwnScript({ name, args }: TraceEvent): boolean {
  if (name !== 'FunctionCall' && name !== 'EvaluateScript') return false;
  return (args?.data?.url ?? args?.data?.scriptName ?? '').startsWith('chrome-extension://');
}

function longest(events: TraceEvent[]): number {
  return events.reduce((most, { dur = 0 }) => Math.max(most, dur), 0) / 1000;
}

/** Without those that ran inside of another one. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  let end = 0;
  return [...events]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
