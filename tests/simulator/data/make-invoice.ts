import { DAY_MS } from '../clock';
import type { Invoice } from '../types';
import { CUSTOMERS } from './customers';
import { publicId } from './public-id';

/** What a new invoice must say about itself; all else has a default. */
export type InvoiceInput = Partial<Invoice> & Pick<Invoice, 'id' | 'accountId' | 'date'>;

/** Completes an invoice: unpaid, 300 SEK, due in 30 days, one line, number null. */
export function makeInvoice(input: InvoiceInput): Invoice {
  const customer = CUSTOMERS[input.id % CUSTOMERS.length] ?? ['', '', ''];
  const total = input.total ?? 300;
  return {
    publicId: publicId(input.date, input.id),
    number: null,
    status: 'Unpaid',
    dueDate: input.date + 30 * DAY_MS,
    paidAt: null,
    currency: 'SEK',
    total,
    credit: 0,
    company: customer[0],
    firstName: customer[1],
    lastName: customer[2],
    items: [{ description: 'Webbhotell Företag, 12 mån', amount: total, quantity: 1, price: total }],
    paymentInProgress: false,
    ...input,
  };
}
