import { ApiFailure, failureAnswer } from './api/failure';
import type { Fault } from './faults';
import { type Answer, html, json } from './http/answer';
import type { Channel } from './http/channel';

/** Bytes of a huge body: more than any sane answer, little enough to stream in a test. */
export const HUGE_BYTES = 21 * 1_048_576;

/** What a fault needs to know of the request that it strikes. */
export interface Struck {
  path: string;
  now: number;
  channel: Channel;
  /** Runs the request as if there were no fault. */
  respond: () => Promise<Answer>;
}

/** Lets a fault happen on the wire. */
export async function applyFault(fault: Fault, struck: Struck): Promise<void> {
  const { channel } = struck;
  const early = fault.after ? await struck.respond() : null;
  const real = async () => early ?? (await struck.respond());
  switch (fault.kind) {
    case 'hang':
      return;
    case 'reset':
      return channel.drop();
    case 'slow':
      await channel.wait(fault.ms);
      return channel.send(await real());
    case 'truncate':
      return channel.sendHalf(await real());
    case 'hugeBody':
      return channel.flood(fault.bytes ?? HUGE_BYTES);
    case 'status':
      return channel.send(statusAnswer(fault, struck));
    case 'wrongJson':
      return channel.send(rawJson(fault.body ?? { ok: true, result: [{ link: 1 }] }));
    case 'html':
      return channel.send(html(200, '<!doctype html><title>HostUp</title><h1>Vi är strax tillbaka</h1>'));
    case 'redirect':
      return channel.send({
        status: fault.status ?? 302,
        headers: { Location: fault.location ?? 'https://attacker.example/collect' },
        body: '',
      });
    case 'foreignUrl': {
      const url = fault.url ?? 'https://cloud.hostup.se.attacker.example/billing/pay/{uuid}';
      return channel.send(rewrite(await real(), (uuid) => url.replace('{uuid}', uuid)));
    }
    case 'javascriptUrl':
      return channel.send(rewrite(await real(), (uuid) => `javascript:alert('/billing/pay/${uuid}')`));
    case 'wrongInvoice':
      return channel.send(otherInvoice(await real()));
  }
}

/** A body that is text is sent as it is, so that it may be no JSON at all. */
function rawJson(body: unknown): Answer {
  const answer = json(200, body);
  return typeof body === 'string' ? { ...answer, body } : answer;
}

function statusAnswer(fault: Extract<Fault, { kind: 'status' }>, { path, now }: Struck): Answer {
  const told = Object.entries(fault.headers ?? {}).find(([name]) => name.toLowerCase() === 'retry-after');
  const retryAfter = fault.status === 429 ? Number(told?.[1] ?? 1) : undefined;
  const failure = new ApiFailure(fault.status, 'The service could not handle this request.', {
    headers: {
      ...(retryAfter === undefined || told ? {} : { 'Retry-After': String(retryAfter) }),
      ...fault.headers,
    },
    ...(retryAfter === undefined || Number.isNaN(retryAfter) ? {} : { retryAfter }),
  });
  const answer = failureAnswer(failure, path, now);
  if (fault.body === undefined) return answer;
  return { ...answer, body: typeof fault.body === 'string' ? fault.body : JSON.stringify(fault.body) };
}

function rewrite(answer: Answer, url: (uuid: string) => string): Answer {
  const body = String(answer.body).replace(
    /"paymentUrl":"[^"]*\/([^"/]+)"/g,
    (_all, uuid: string) => `"paymentUrl":${JSON.stringify(url(uuid))}`,
  );
  return { ...answer, body };
}

/** The answer speaks of another invoice than the one that was asked for, in either version's form. */
function otherInvoice(answer: Answer): Answer {
  const value = JSON.parse(String(answer.body)) as { data?: Record<string, unknown>; invoice?: unknown };
  if (value.data && !Array.isArray(value.data)) {
    const given = value.data.invoice as object | undefined;
    value.data.invoice = { currency: 'SEK', status: 'Unpaid', total: 1, ...given, id: '99999' };
  } else if (value.invoice) {
    value.invoice = { ...value.invoice, id: 'inv_01zzzzzzzzzzzzzzzzzzzzzzzz', number: '209900001' };
  }
  return { ...answer, body: JSON.stringify(value) };
}
