import type { Clock } from './clock';
import { DEMO, demoAccounts } from './data/demo';
import { type InvoiceInput, makeInvoice } from './data/make-invoice';
import { seedInvoices, seedMany, seedSecondAccount } from './data/seed';
import { endLinks } from './links';
import { DEFAULT_OPTIONS, type SimulatorOptions } from './options';
import type { Account, ApiKey, Invoice, Payment, PaymentLink } from './types';

/** At most `requests` per key in each window of `perMs`. */
export interface RateLimit {
  requests: number;
  perMs: number;
}

/** The limit of a fresh simulator. The real values are not documented. */
export const DEFAULT_LIMIT: Readonly<RateLimit> = { requests: 60, perMs: 10_000 };

/** All state of the simulated HostUp. Tests may read and change it in place. */
export class Store {
  readonly demo = DEMO;
  options: SimulatorOptions = { ...DEFAULT_OPTIONS };
  accounts: Account[] = [];
  limit: RateLimit = { ...DEFAULT_LIMIT };
  readonly invoices = new Map<number, Invoice>();
  readonly links = new Map<string, PaymentLink>();
  readonly payments = new Map<string, Payment>();

  constructor(
    readonly clock: Clock,
    private readonly initial: Partial<SimulatorOptions> = {},
  ) {
    this.reset();
  }

  /** Back to the seed data, the default limit and the options that the simulator was started with. */
  reset(): void {
    const now = this.clock.now();
    this.options = { ...DEFAULT_OPTIONS, ...this.initial };
    this.accounts = demoAccounts(now);
    this.limit = { ...DEFAULT_LIMIT };
    this.links.clear();
    this.payments.clear();
    this.invoices.clear();
    this.add([...seedInvoices(now), ...seedSecondAccount(now)]);
  }

  /** Changes the rate limit from the next window on. */
  setLimit(limit: RateLimit): void {
    this.limit = { ...limit };
  }

  /** Adds `count` unpaid invoices to the first account (for lists of 2,000 and 10,000). */
  seedMany(count: number): Invoice[] {
    return this.add(seedMany(count, this.clock.now()));
  }

  /** Adds one invoice; by default unpaid, 300 SEK, of the first account, dated now. */
  addInvoice(input: Partial<InvoiceInput> & { id: number }): Invoice {
    const invoice = makeInvoice({ accountId: DEMO.account, date: this.clock.now(), ...input });
    this.invoices.set(invoice.id, invoice);
    return invoice;
  }

  /** The invoice with this internal id; throws for an unknown one, so that tests fail where they err. */
  invoice(id: number): Invoice {
    const invoice = this.invoices.get(id);
    if (!invoice) throw new Error(`The simulator has no invoice with id ${id}`);
    return invoice;
  }

  /** The invoice with this printed number; throws for an unknown one. */
  byNumber(number: string): Invoice {
    for (const invoice of this.invoices.values()) if (invoice.number === number) return invoice;
    throw new Error(`The simulator has no invoice with number ${number}`);
  }

  /** The invoices of an account, newest first (by date, then by id). */
  invoicesOf(accountId: string): Invoice[] {
    return [...this.invoices.values()]
      .filter((invoice) => invoice.accountId === accountId)
      .sort((a, b) => b.date - a.date || b.id - a.id);
  }

  /** The account with this id; throws for an unknown one. */
  account(id: string): Account {
    const account = this.accounts.find((one) => one.id === id);
    if (!account) throw new Error(`The simulator has no account ${id}`);
    return account;
  }

  /** The account and key that this key text names, expired or not. */
  findKey(text: string): { account: Account; key: ApiKey } | null {
    for (const account of this.accounts) {
      const key = account.keys.find((one) => one.key === text);
      if (key) return { account, key };
    }
    return null;
  }

  /** Changes an invoice. Links end when it can't be paid any longer. */
  patchInvoice(id: number, change: Partial<Omit<Invoice, 'id'>>): Invoice {
    const invoice = Object.assign(this.invoice(id), change);
    if (!this.isPayable(invoice)) endLinks(this, id, 'invoice_not_payable');
    return invoice;
  }

  /** Whether a link can be made for it. */
  isPayable(invoice: Invoice): boolean {
    return this.options.payableStatuses.includes(invoice.status);
  }

  /** The payer pays: the invoice is Paid everywhere, its link ends, attempts under way are settled. */
  pay(id: number): Invoice {
    const invoice = this.invoice(id);
    const now = this.clock.now();
    Object.assign(invoice, { status: 'Paid', paidAt: now, paymentInProgress: false });
    for (const payment of this.payments.values()) {
      if (this.links.get(payment.uuid)?.invoiceId !== id || payment.status === 'PAID') continue;
      Object.assign(payment, { status: 'PAID', paidAt: now });
    }
    endLinks(this, id, 'paid');
    return invoice;
  }

  /** HostUp takes a link back: it answers 410 from now on. Throws for an unknown uuid. */
  revokeLink(uuid: string): PaymentLink {
    const link = this.links.get(uuid);
    if (!link) throw new Error(`The simulator has no link ${uuid}`);
    return Object.assign(link, { invalidatedAt: this.clock.now(), invalidationReason: 'revoked' });
  }

  private add(invoices: Invoice[]): Invoice[] {
    for (const invoice of invoices) this.invoices.set(invoice.id, invoice);
    return invoices;
  }
}
