import type { AnswerFacts, CallPacing } from '../hostup/http';
import { type Pacer, pacer } from './pacer';

/** Lets calls through one by one as their key's pacer says. */
export interface PacingGate extends CallPacing {
  /** Turns away who waits and who still comes. */
  close(): void;
}

/** What the gate needs from outside. */
export interface GateEdges {
  now(): number;
  wait(milliseconds: number): Promise<void>;
  /** Told when no call can go before that time (ms since the epoch), and with null when one goes again. */
  onHold(until: number | null): void;
}

type Admission = Awaited<ReturnType<CallPacing['admit']>>;

/** The pacers by key. Kept in memory only, since the name of each is a secret. */
export type Pacers = Map<string, Pacer>;

/** A gate over pacers, which may outlive it. */
export function pacingGate(pacers: Pacers, edges: GateEdges): PacingGate {
  const { now, wait } = edges;
  const lanes = new Map<string, ReturnType<typeof lane>>();
  let isClosed = false;

  function lane(current: Pacer) {
    let queue: ((admission: Admission) => void)[] = [];
    let sleepsUntil = Number.POSITIVE_INFINITY;

    function letThrough(admit: (admission: Admission) => void): void {
      const ticket = current.sent(now());
      admit((answer: AnswerFacts) => {
        current.answered(ticket, now(), answer);
        pump();
      });
    }

    function pump(): void {
      while (queue.length > 0) {
        const at = current.nextAt(now());
        if (at > now()) {
          sleep(at);
          return;
        }
        edges.onHold(null);
        const [first, ...others] = queue;
        queue = others;
        if (first) letThrough(first);
      }
    }

    function sleep(until: number): void {
      if (until >= sleepsUntil || until === Number.POSITIVE_INFINITY) return;
      sleepsUntil = until;
      edges.onHold(until);
      void wait(Math.max(Math.ceil(until - now()), 1)).then(() => {
        if (sleepsUntil === until) sleepsUntil = Number.POSITIVE_INFINITY;
        pump();
      });
    }

    return {
      enter: () =>
        new Promise<Admission>((admit) => {
          queue = [...queue, admit];
          pump();
        }),
      close() {
        for (const admit of queue) admit(null);
        queue = [];
      },
    };
  }

  function laneOf(key: string): ReturnType<typeof lane> {
    const current = pacers.get(key) ?? pacer();
    pacers.set(key, current);
    const existing = lanes.get(key) ?? lane(current);
    lanes.set(key, existing);
    return existing;
  }

  return {
    admit: (key) => (isClosed ? Promise.resolve(null) : laneOf(key).enter()),
    close() {
      isClosed = true;
      for (const open of lanes.values()) open.close();
    },
  };
}
