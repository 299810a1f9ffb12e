import * as z from 'zod/mini';

// Shapes of HostUp's answers, from its API documentation (snapshots of February to May 2026). Only what
// the product uses is named; unknown fields are dropped, so token, isLoggedIn and clientEmail of a
// payment link are never kept. What a click does not need is made when it is first used: a worker starts
// for each click anew, and making all of them takes longer than all else that it does before the call.

const text = z.string().check(z.maxLength(500));
const numeric = z.union([z.number(), z.string().check(z.regex(/^-?\d{1,12}(?:\.\d{1,4})?$/))]);
const amount = z.pipe(numeric, z.transform(Number));
const identifier = z.pipe(z.union([z.string(), z.int()]), z.transform(String)).check(z.maxLength(40));
/** An internal id of a list: it goes into paths, so nothing but digits gets through. */
const internalId = z.pipe(identifier, z.string().check(z.regex(/^[1-9]\d{0,14}$/)));

/** What a list tells beside id and status: a field of another shape must not cost the whole list. */
function told<T extends z.ZodMiniType>(field: T) {
  return z.catch(z.nullish(field), null);
}

/** `{success, timestamp, requestId, data}`, the envelope of every v1 success. */
export const v1Envelope = z.object({
  success: z.literal(true),
  timestamp: text,
  requestId: text,
  data: z.unknown(),
});

/** `POST /billing/invoice/{id}/payment-link`. `created` and `invoice` are missing in some snapshots. */
export const madeLink = z.object({
  paymentUrl: text,
  uuid: text,
  expiresAt: text,
  message: text,
  created: z.optional(text),
  invoice: z.optional(z.object({ id: identifier, currency: text, status: text, total: amount })),
});

/** `GET /billing/invoice/{id}/payment-link`. */
export const linkState = z.lazy(() =>
  z.object({
    hasActiveLink: z.boolean(),
    paymentUrl: z.nullish(text),
    uuid: z.nullish(text),
    expiresAt: z.nullish(text),
    viewCount: z.nullish(z.number()),
    lastViewed: z.nullish(text),
  }),
);

/** `GET /billing/payment-link/{uuid}`: the invoice as its payer sees it. */
export const linkByUuid = z.lazy(() =>
  z.object({
    invoice: z.object({
      id: identifier,
      number: z.nullish(text),
      total: amount,
      currency: text,
      dueDate: z.nullish(text),
      status: text,
      amountPaid: z.nullish(amount),
      outstanding: z.nullish(amount),
    }),
  }),
);

/** One row of `GET|POST /billing/invoices`. `formatted_id` is the printed number. */
export const listedInvoice = z.lazy(() =>
  z.object({
    id: internalId,
    formatted_id: told(text),
    status: text,
    date: told(text),
    duedate: told(text),
    datepaid: told(text),
    total: told(amount),
    grandtotal: told(amount),
    currency_id: told(z.pipe(identifier, z.string().check(z.regex(/^\d{1,6}$/)))),
    companyname: told(text),
    firstname: told(text),
    lastname: told(text),
  }),
);

/** A page of `GET|POST /billing/invoices`. */
export const invoicePage = z.lazy(() =>
  z.object({
    invoices: z.array(listedInvoice),
    hasMore: z.optional(z.boolean()),
    total: z.optional(z.coerce.number()),
    pages: z.optional(z.coerce.number()),
    currentPage: z.optional(z.coerce.number()),
  }),
);

/** `GET /billing/invoice/{id}`, read for its status alone. */
export const invoiceDetail = z.lazy(() => z.object({ invoice: z.object({ status: text }) }));

/** `GET /billing/account-summary`. */
export const accountSummary = z.lazy(() =>
  z.object({
    email: z.nullish(text),
    name: z.nullish(text),
    country: z.nullish(text),
  }),
);

/** `POST /v2/billing/invoices/{inv_id}/actions/generate-payment-link`. */
export const generatedLink = z.lazy(() =>
  z.object({
    paymentUrl: z.nullish(text),
    expiresAt: z.nullish(text),
    invoice: z.optional(
      z.object({
        id: text,
        number: z.nullish(text),
        amount: z.nullish(amount),
        currencyCode: text,
        dueAt: z.nullish(text),
        status: text,
        paymentUrl: z.nullish(text),
      }),
    ),
  }),
);

/** `GET /v2/billing/invoices/{inv_id}/payment-link`. */
export const publicLinkState = z.lazy(() =>
  z.object({
    hasActiveLink: z.boolean(),
    paymentUrl: z.nullish(text),
    expiresAt: z.nullish(text),
    viewCount: z.nullish(z.number()),
    lastViewedAt: z.nullish(text),
  }),
);

/** A page of `GET /v2/billing/invoices`, read for what v1 does not tell: the currency's code. */
export const publicInvoicePage = z.lazy(() =>
  z.object({
    data: z.array(
      z.object({
        id: text,
        number: z.nullish(text),
        amount: z.nullish(amount),
        currencyCode: z.nullish(text),
        dueAt: z.nullish(text),
        status: text,
      }),
    ),
    nextCursor: z.nullish(text),
  }),
);

/** `GET /v2/billing/invoices/{inv_id}`, read for its status alone. */
export const publicInvoice = z.lazy(() => z.object({ status: text }));

/** Both error forms: v1 `{error, message, code, requestId, retryAfter}`, v2 RFC 7807 with `code`. */
export const errorAnswer = z.lazy(() =>
  z.object({
    code: z.catch(z.optional(text), undefined),
    message: z.catch(z.optional(z.string()), undefined),
    requestId: z.catch(z.optional(text), undefined),
    retryAfter: z.catch(z.optional(z.pipe(numeric, z.transform(Number))), undefined),
  }),
);
