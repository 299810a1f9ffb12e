/** A call that was let go. */
export interface Ticket {
  sentAt: number;
}

/** The calls that are on their way. */
export interface InFlight {
  add(ticket: Ticket): void;
  /** The call was answered, or ended without an answer. */
  remove(ticket: Ticket, now: number, wasAnswered: boolean): void;
  /** Calls that HostUp may not have counted yet. */
  uncounted(now: number): number;
  /** When the next of them will count as counted, in ms since the epoch; Infinity when there is none. */
  nextCounted(now: number): number;
}

/** So many answers tell how long a call takes. */
const KEPT = 32;
const ALLOWANCE = 250;
/** How long a call may take before any was answered, in ms: as long as it may take at all. */
const UNKNOWN = 15_000;

/**
 * Follows the calls on their way. One that takes longer than any other did lately has long been counted,
 * and hangs: it must not take up a place in window after window.
 */
export function inFlight(): InFlight {
  const tickets = new Set<Ticket>();
  let durations: number[] = [];
  const patience = () => (durations.length === 0 ? UNKNOWN : Math.max(...durations) + ALLOWANCE);
  const young = (now: number) => [...tickets].filter(({ sentAt }) => now - sentAt < patience());
  return {
    add: (ticket) => void tickets.add(ticket),
    remove(ticket, now, wasAnswered) {
      tickets.delete(ticket);
      if (wasAnswered) durations = [now - ticket.sentAt, ...durations].slice(0, KEPT);
    },
    uncounted: (now) => young(now).length,
    nextCounted: (now) =>
      Math.min(...young(now).map(({ sentAt }) => sentAt + patience()), Number.POSITIVE_INFINITY),
  };
}
