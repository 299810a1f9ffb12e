import { isoTime } from '../../clock';
import { type Answer, json } from '../../http/answer';
import { activeLink, linksOf, makeLink, paymentUrl } from '../../links';
import type { Invoice } from '../../types';
import { type Call, type Operation, ownInvoice, requirePayable, signedIn } from '../call';
import { invalid, jsonBody, queryInteger } from '../negotiation';
import { previousLinks } from '../previous-links';
import { invoiceForm } from './invoice-form';

function invoiceOfPath(call: Call): Invoice {
  const id = call.params.id ?? '';
  if (!/^inv_[0-9a-hjkmnp-tv-z]{26}$/.test(id)) {
    throw invalid('id must be a public invoice id.', '/path/id', 'invalid_format');
  }
  for (const invoice of call.world.store.invoices.values()) {
    if (invoice.publicId === id) return ownInvoice(call, invoice);
  }
  return ownInvoice(call, undefined);
}

function generateLink(call: Call): Answer {
  const { store } = call.world;
  const unknown = Object.keys(jsonBody(call.request, 'optional'))[0];
  if (unknown !== undefined) throw invalid('The body must be empty.', `/${unknown}`, 'unknown_field');
  const invoice = invoiceOfPath(call);
  requirePayable(call, invoice);
  const { link } = makeLink(store, invoice);
  return json(200, {
    paymentUrl: paymentUrl(link),
    expiresAt: store.options.nullExpiry ? null : isoTime(link.expiresAt),
    // The documentation knows no other status here, also for an invoice that went to collections.
    ...(store.options.omitOptional ? {} : { invoice: { ...invoiceForm(store, invoice), status: 'unpaid' } }),
  });
}

function linkState(call: Call): Answer {
  const { store, clock } = call.world;
  const invoice = invoiceOfPath(call);
  const link = activeLink(store, invoice.id);
  return json(200, {
    hasActiveLink: link !== null,
    paymentUrl: link === null ? null : paymentUrl(link),
    expiresAt: link === null ? null : isoTime(link.expiresAt),
    viewCount: link?.views ?? 0,
    lastViewedAt: link === null || link.lastViewedAt === null ? null : isoTime(link.lastViewedAt),
    previousLinks: previousLinks(linksOf(store, invoice.id), link, clock.now()),
  });
}

/** Pages by a cursor that names the last invoice seen, so that new ones move nothing. */
function list(call: Call): Answer {
  const { store } = call.world;
  const limit = queryInteger(call.request, 'limit', { fallback: 25, max: 100 });
  const invoices = store.invoicesOf(signedIn(call).account.id);
  let start = 0;
  const { cursor } = call.request.query;
  if (cursor !== undefined) {
    const last = Buffer.from(cursor, 'base64url').toString('utf8');
    start = invoices.findIndex((invoice) => invoice.publicId === last) + 1;
    if (start === 0) throw invalid('The cursor is not valid.', '/query/cursor', 'invalid_cursor');
  }
  const page = invoices.slice(start, start + limit);
  const last = page.at(-1);
  const more = start + limit < invoices.length && last !== undefined;
  return json(200, {
    data: page.map((invoice) => invoiceForm(store, invoice)),
    nextCursor: more ? Buffer.from(last.publicId).toString('base64url') : null,
  });
}

function detail(call: Call): Answer {
  return json(200, invoiceForm(call.world.store, invoiceOfPath(call)));
}

function preferences(call: Call): Answer {
  return json(200, { localization: { languageCode: signedIn(call).account.language } });
}

/** The operations of v2. */
export const v2Operations: readonly Operation[] = [
  {
    method: 'POST',
    path: '/api/v2/billing/invoices/{id}/actions/generate-payment-link',
    access: 'write:billing',
    handle: generateLink,
  },
  {
    method: 'GET',
    path: '/api/v2/billing/invoices/{id}/payment-link',
    access: 'read:billing',
    handle: linkState,
  },
  { method: 'GET', path: '/api/v2/billing/invoices', access: 'read:billing', handle: list },
  { method: 'GET', path: '/api/v2/billing/invoices/{id}', access: 'read:billing', handle: detail },
  { method: 'GET', path: '/api/v2/me/preferences', access: 'any', handle: preferences },
];
