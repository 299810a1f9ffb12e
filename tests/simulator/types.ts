/** HostBill's statuses, as the API spells them. Overdue is no status: it is Unpaid and late. */
export const INVOICE_STATUSES = [
  'Unpaid',
  'Paid',
  'Cancelled',
  'Refunded',
  'Draft',
  'Credited',
  'Collections',
] as const;

/** One of HostBill's statuses. */
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

/** ISO 4217 codes that the simulated HostUp bills in. `currency_id` "0" is SEK, "1" is EUR. */
export type Currency = 'SEK' | 'EUR';

/** What an API key may do. */
export type Scope = 'read:billing' | 'write:billing';

/** An API key of an account. A key is refused (401) from `expiresAt` (ms since the epoch) on. */
export interface ApiKey {
  key: string;
  scopes: Scope[];
  expiresAt: number | null;
}

/** A HostUp customer. An inactive account gets 403 (`account_inactive` in v2). */
export interface Account {
  id: string;
  name: string;
  email: string;
  country: string;
  credit: number;
  language: 'sv' | 'en';
  active: boolean;
  keys: ApiKey[];
}

/** One line of an invoice; `amount` is the line's sum in the invoice's currency. */
export interface InvoiceItem {
  description: string;
  amount: number;
  quantity: number;
  price: number;
}

/** An invoice. Dates are ms since the epoch, amounts in whole currency units (300.5 = 300,50 kr). */
export interface Invoice {
  id: number;
  publicId: string;
  number: string | null;
  accountId: string;
  status: InvoiceStatus;
  date: number;
  dueDate: number;
  paidAt: number | null;
  currency: Currency;
  total: number;
  credit: number;
  company: string;
  firstName: string;
  lastName: string;
  items: InvoiceItem[];
  /** A payer has started a payment that is not settled: the API answers 409. */
  paymentInProgress: boolean;
}

/** Why a link stopped working before its time. */
export type InvalidationReason = 'paid' | 'replaced' | 'revoked' | 'invoice_not_payable';

/** A payment link, active or past. Dates are ms since the epoch. */
export interface PaymentLink {
  uuid: string;
  invoiceId: number;
  createdAt: number;
  expiresAt: number;
  views: number;
  lastViewedAt: number | null;
  invalidatedAt: number | null;
  invalidationReason: InvalidationReason | null;
}

/** One attempt of a payer to pay. */
export interface Payment {
  id: string;
  uuid: string;
  method: string;
  status: 'CREATED' | 'PAID';
  startedAt: number;
  paidAt: number | null;
}
