import { isoTime } from '../../clock';
import type { Answer } from '../../http/answer';
import { activeLink, linksOf, makeLink, paymentUrl } from '../../links';
import type { Invoice } from '../../types';
import { type Call, type Operation, ownInvoice, requirePayable } from '../call';
import { invalid, jsonBody } from '../negotiation';
import { previousLinks } from '../previous-links';
import { envelope } from './envelope';
import { linkInvoiceForm } from './invoice-forms';

/** The invoice of a v1 path: an integer of at least 1, written plainly; the printed number is no id. */
export function invoiceOfPath(call: Call): Invoice {
  const text = call.params.id ?? '';
  if (!/^[1-9]\d*$/.test(text)) throw invalid('id must be an integer of at least 1.', '/path/id');
  return ownInvoice(call, call.world.store.invoices.get(Number(text)));
}

/** POST: the seed of the product. Makes a link for an unpaid invoice or answers the active one. */
function createLink(call: Call): Answer {
  const { store } = call.world;
  const unknown = Object.keys(jsonBody(call.request, 'required'))[0];
  const invoice = invoiceOfPath(call);
  if (unknown !== undefined) throw invalid(`Unknown field ${unknown}.`, `/${unknown}`);
  requirePayable(call, invoice);
  const { link, reused } = makeLink(store, invoice);
  return envelope(call, {
    paymentUrl: paymentUrl(link),
    uuid: link.uuid,
    expiresAt: isoTime(link.expiresAt),
    message: reused ? 'Using existing active payment link' : 'Payment link created successfully',
    ...(store.options.omitOptional
      ? {}
      : { created: isoTime(link.createdAt), invoice: linkInvoiceForm(invoice) }),
  });
}

/** GET: the state of an invoice's link. */
function linkState(call: Call): Answer {
  const { store } = call.world;
  const invoice = invoiceOfPath(call);
  const link = activeLink(store, invoice.id);
  return envelope(call, {
    hasActiveLink: link !== null,
    ...(link === null
      ? {}
      : {
          paymentUrl: paymentUrl(link),
          uuid: link.uuid,
          expiresAt: isoTime(link.expiresAt),
          viewCount: link.views,
          lastViewed: link.lastViewedAt === null ? null : isoTime(link.lastViewedAt),
        }),
    previousLinks: previousLinks(linksOf(store, invoice.id), link, call.world.clock.now()),
  });
}

/** v1's operations on the link of an invoice. */
export const v1LinkOperations: readonly Operation[] = [
  {
    method: 'POST',
    path: '/api/billing/invoice/{id}/payment-link',
    access: 'write:billing',
    handle: createLink,
  },
  {
    method: 'GET',
    path: '/api/billing/invoice/{id}/payment-link',
    access: 'read:billing',
    handle: linkState,
  },
];
