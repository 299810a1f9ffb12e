import type { PortEdge } from '../../../utils/messages/control-connection';

/** One end of a port, with what was posted and ways to speak as the other end. */
export interface FakePort extends PortEdge {
  posted: unknown[];
  say(message: unknown): void;
  disconnect(): void;
}

/** A port that nobody has spoken on. */
export function fakePort(): FakePort {
  const heard: ((message: unknown) => void)[] = [];
  const ended: (() => void)[] = [];
  const posted: unknown[] = [];
  return {
    posted,
    post: (message) => posted.push(message),
    onMessage: (listener) => heard.push(listener),
    onDisconnect: (listener) => ended.push(listener),
    say: (message) => {
      for (const listener of heard) listener(message);
    },
    disconnect: () => {
      for (const listener of ended) listener();
    },
  };
}
