import { randomUUID } from 'node:crypto';
import { isoTime } from '../../clock';
import { type Answer, json } from '../../http/answer';
import type { Call } from '../call';

/** v1's success: `{success, timestamp, requestId, data}`. */
export function envelope(call: Call, data: unknown): Answer {
  return json(200, {
    success: true,
    timestamp: isoTime(call.world.clock.now()),
    requestId: randomUUID(),
    data,
  });
}
