import type { InvoiceStatus } from './types';

/** Where the public facts leave room, these choose which of the possible services is simulated. */
export interface SimulatorOptions {
  /** The answer for another account's invoice: the facts allow both. */
  foreignInvoice: 403 | 404;
  /** The answer for an invoice that can't be paid (paid, cancelled, …). */
  notPayable: 409 | 422;
  /** Statuses for which a link can be made. */
  payableStatuses: InvoiceStatus[];
  /** Leave out the optional `created` and `invoice` of a new link, as one snapshot of the docs does. */
  omitOptional: boolean;
  /** v2 answers `expiresAt: null`, which its documentation allows. */
  nullExpiry: boolean;
  /** The link of a paid invoice answers 410 at once, instead of saying Paid until it expires. */
  paidLinkGone: boolean;
  /** Days until a link expires. */
  linkDays: number;
  /** Milliseconds that every API answer takes (0: at once). */
  latencyMs: number;
  /** Documents of the client area need the session cookie; without it they redirect to /login. */
  requireSignIn: boolean;
  /** Language of the client area; null: the visitor's `lang` query or cookie, else Accept-Language. */
  language: 'sv' | 'en' | null;
  /** Theme of the client area; null: the visitor's `theme` query or cookie, else light. */
  theme: 'light' | 'dark' | null;
}

/** The simulated service when nothing else is asked for. */
export const DEFAULT_OPTIONS: Readonly<SimulatorOptions> = {
  foreignInvoice: 404,
  notPayable: 422,
  payableStatuses: ['Unpaid', 'Collections'],
  omitOptional: false,
  nullExpiry: false,
  paidLinkGone: false,
  linkDays: 14,
  latencyMs: 0,
  requireSignIn: false,
  language: null,
  theme: null,
};
