import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Clock } from '../clock';
import type { RequestRecord } from '../log';
import type { Answer } from './answer';

/** The way back to one client, which may close at any time. Every call is safe after that. */
export interface Channel {
  /** Sends the answer whole. */
  send(answer: Answer): void;
  /** Announces `answer` with its full length, sends half of the body and drops the connection. */
  sendHalf(answer: Answer): Promise<void>;
  /** Streams `bytes` bytes of one endless JSON string, as fast as the client takes them. */
  flood(bytes: number): Promise<void>;
  /** Drops the connection with no answer. */
  drop(): void;
  /** Resolves after `ms` of real time, or as soon as the client is gone. */
  wait(ms: number): Promise<void>;
}

/** Wraps a response; the status and time of the answer's head go into `record`. */
export function openChannel(response: ServerResponse, record: RequestRecord, clock: Clock): Channel {
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  const head = (status: number, headers: Record<string, string | number>): boolean => {
    if (response.destroyed || response.headersSent) return false;
    record.status = status;
    record.answeredAt = clock.now();
    response.writeHead(status, headers);
    return true;
  };
  const write = (chunk: Uint8Array | string) =>
    new Promise<void>((resolve) => response.write(chunk, () => resolve()));
  return {
    send({ status, headers, body }) {
      const bytes = Buffer.from(body);
      if (head(status, { ...headers, 'Content-Length': bytes.length })) response.end(bytes);
    },
    async sendHalf({ status, headers, body }) {
      const bytes = Buffer.from(body);
      if (!head(status, { ...headers, 'Content-Length': bytes.length })) return;
      await Promise.race([write(bytes.subarray(0, Math.floor(bytes.length / 2))), closed]);
      response.destroy();
    },
    async flood(bytes) {
      if (!head(200, { 'Content-Type': 'application/json; charset=utf-8' })) return;
      const chunk = Buffer.alloc(65_536, 'x');
      response.write('{"success":true,"data":{"message":"');
      for (let sent = 0; sent < bytes && !response.destroyed; sent += chunk.length) {
        if (!response.write(chunk)) await Promise.race([once(response, 'drain').catch(() => {}), closed]);
      }
      if (!response.destroyed) response.end('"}}');
    },
    drop() {
      response.destroy();
    },
    async wait(ms) {
      let timer: NodeJS.Timeout | undefined;
      const slept = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, ms);
      });
      await Promise.race([slept, closed]);
      clearTimeout(timer);
    },
  };
}
