import { aboutReference, type Failure, type Result, success } from '../failures/failure';
import type { HostUpApi } from '../hostup/api';
import { readInvoiceStatus, readPublicInvoiceStatus } from '../hostup/invoice-status';
import { generatePaymentLink, type IssuedLink, makePaymentLink } from '../hostup/make-payment-link';
import type { Invoice } from '../invoices/invoice';
import type { InvoiceDirectory } from '../invoices/invoice-directory';
import { isPayable } from '../invoices/status';
import type { InvoiceReference } from '../sightings/reference';

/** A link with all that is known of its invoice. */
export interface IssuedInvoiceLink {
  link: IssuedLink;
  invoice: Invoice | null;
}

/** One account as the making of a link sees it. */
export interface IssuingAccount {
  api: HostUpApi;
  directory: InvoiceDirectory;
  /** Runs `make` unless a link for this invoice is being made already; then shares that one. */
  once(invoiceId: string, make: () => Promise<Result<IssuedLink>>): Promise<Result<IssuedLink>>;
}

/**
 * Gets the payment link for a reference within one account: a printed number is resolved to its id
 * first, an `inv_…` id goes to v2. An answer that leaves open what is wrong is looked into, so that the
 * failure says it.
 */
export async function issueLink(
  account: IssuingAccount,
  reference: InvoiceReference,
): Promise<Result<IssuedInvoiceLink>> {
  const issued =
    reference.kind === 'publicId'
      ? await issueByPublicId(account, reference.value)
      : await issueById(account, reference);
  return issued.ok ? issued : { ok: false, failure: aboutReference(issued.failure, reference) };
}

async function issueByPublicId(
  account: IssuingAccount,
  publicId: string,
): Promise<Result<IssuedInvoiceLink>> {
  const { api } = account;
  const issued = await account.once(publicId, () => generatePaymentLink(api, publicId));
  if (issued.ok) return success({ link: issued.value, invoice: null });
  const readStatus = () => readPublicInvoiceStatus(api, publicId);
  const contains = async () => {
    const status = await readStatus();
    if (status.ok) return success(true);
    const isElsewhere = status.failure.code === 'invoice_not_found';
    return isElsewhere ? success(false) : status;
  };
  return { ok: false, failure: await explained(issued.failure, { contains, readStatus }) };
}

async function issueById(
  account: IssuingAccount,
  reference: InvoiceReference,
): Promise<Result<IssuedInvoiceLink>> {
  const resolved = await account.directory.resolve(account.api, reference);
  if (!resolved.ok) return resolved;
  const { api, directory } = account;
  const { id, invoice } = resolved.value;
  const issued = await account.once(id, () => makePaymentLink(api, id));
  if (issued.ok) return success({ link: issued.value, invoice });
  const contains = () => directory.contains(api, id);
  const readStatus = () => readInvoiceStatus(api, id);
  return { ok: false, failure: await explained(issued.failure, { contains, readStatus }) };
}

/** What can be asked about an invoice whose link was refused. */
interface Inquiry {
  /** Whether the account has the invoice. */
  contains(): Promise<Result<boolean>>;
  readStatus(): Promise<Result<string>>;
}

/** Answers that can mean that the invoice is paid or closed; which ones HostUp gives is not documented. */
const MAY_BE_CLOSED: ReadonlySet<number | undefined> = new Set([400, 409, 410, 422]);

/** Finds out which of its two meanings a 403 has, and what status keeps an invoice from being paid. */
async function explained(failure: Failure, inquiry: Inquiry): Promise<Failure> {
  if (failure.code === 'forbidden') {
    const contained = await inquiry.contains();
    if (!contained.ok) return failure;
    return contained.value
      ? { ...failure, code: 'missing_scope', scope: 'write:billing' }
      : { ...failure, code: 'invoice_not_found' };
  }
  if (!MAY_BE_CLOSED.has(failure.httpStatus)) return failure;
  const status = await inquiry.readStatus();
  if (status.ok && !isPayable(status.value))
    return { ...failure, code: 'invoice_not_payable', invoiceStatus: status.value };
  return failure.code === 'link_gone' ? { ...failure, code: 'invoice_not_payable' } : failure;
}
