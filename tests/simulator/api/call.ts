import type { Answer } from '../http/answer';
import type { ReceivedRequest } from '../http/received-request';
import type { Invoice, Scope } from '../types';
import type { World } from '../world';
import type { Caller } from './auth';
import { ApiFailure } from './failure';

/** One call of an operation, routed and authenticated. */
export interface Call {
  world: World;
  request: ReceivedRequest;
  params: Record<string, string>;
  /** Null only in public operations, for a payer who is not signed in. */
  caller: Caller | null;
}

/** An operation of the API. `access`: the scope it needs, `any` valid credential, or `public`. */
export interface Operation {
  method: 'GET' | 'POST';
  path: string;
  access: Scope | 'any' | 'public';
  handle(call: Call): Answer;
}

/** The caller of an operation that is not public. */
export function signedIn(call: Call): Caller {
  if (!call.caller) throw new ApiFailure(401, 'Authentication is required.');
  return call.caller;
}

/** The invoice if it is the caller's; throws 404 for an unknown one, 403 or 404 for another account's. */
export function ownInvoice(call: Call, invoice: Invoice | undefined): Invoice {
  if (!invoice) throw new ApiFailure(404, 'Invoice not found.');
  if (invoice.accountId === signedIn(call).account.id) return invoice;
  if (call.world.store.options.foreignInvoice === 403) {
    throw new ApiFailure(403, 'You do not have access to this invoice.');
  }
  throw new ApiFailure(404, 'Invoice not found.');
}

/** Throws what the API answers when no link can be made: 409 while a payment is under way, else 422. */
export function requirePayable(call: Call, invoice: Invoice): void {
  const { store } = call.world;
  if (!store.isPayable(invoice)) {
    throw new ApiFailure(
      store.options.notPayable,
      `A payment link can only be made for an unpaid invoice; this one is ${invoice.status}.`,
    );
  }
  if (invoice.paymentInProgress) {
    throw new ApiFailure(409, 'A payment of this invoice is in progress.', {
      code: 'invoice_payment_in_progress',
    });
  }
}
