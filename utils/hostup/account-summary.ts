import { type Result, success } from '../failures/failure';
import { failureWithoutInvoice } from './answer-failure';
import type { HostUpApi } from './api';
import { parseV1 } from './envelope';
import { accountSummary } from './schemas';

/** Whose account a key belongs to. */
export interface AccountOwner {
  name: string | null;
  email: string | null;
}

/** Asks for the account's summary: HostUp's harmless way to test a key. */
export async function readAccountOwner(api: HostUpApi): Promise<Result<AccountOwner>> {
  const answer = await api({ method: 'GET', path: '/api/billing/account-summary' });
  if (!answer.ok) return { ok: false, failure: failureWithoutInvoice(answer.failure) };
  const parsed = parseV1(answer.value, accountSummary);
  return parsed.ok ? success({ name: parsed.value.name ?? null, email: parsed.value.email ?? null }) : parsed;
}
