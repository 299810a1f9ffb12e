/** The statuses of HostBill, and `Overdue`, which the page makes of an unpaid invoice that is late. */
export type Status =
  | 'Unpaid'
  | 'Overdue'
  | 'Paid'
  | 'Cancelled'
  | 'Refunded'
  | 'Draft'
  | 'Credited'
  | 'Collections';

/** An invoice as the list of the API has it; every value a string. */
export interface InvoiceRow {
  id: string;
  formatted_id: string | null;
  status: string;
  date: string;
  duedate: string;
  datepaid: string | null;
  total: string;
  grandtotal?: string;
  currency_id: string;
  currency?: string | { code?: string };
  companyname: string;
  firstname?: string;
  lastname?: string;
}

/** An invoice as the pages use it. `id` is for the API alone and is never rendered. */
export interface Invoice {
  id: string;
  number: string | null;
  company: string;
  issued: string;
  due: string;
  paid: string | null;
  amount: number;
  currency: string;
  status: Status;
}

const NEVER = /^0000|^$/;

/** Reads a row of the list; `now` (ISO 8601, the server's) decides what is late. */
export function invoiceOf(row: InvoiceRow, now: string): Invoice {
  const late = row.status === 'Unpaid' && row.duedate.slice(0, 10) < now.slice(0, 10);
  return {
    id: row.id,
    number: row.formatted_id || null,
    company: row.companyname || [row.firstname, row.lastname].filter(Boolean).join(' ') || '—',
    issued: row.date,
    due: row.duedate,
    paid: row.datepaid && !NEVER.test(row.datepaid) ? row.datepaid : null,
    amount: Number(row.grandtotal ?? row.total),
    currency: currencyOf(row),
    status: late ? 'Overdue' : (row.status as Status),
  };
}

/** The ISO code of an invoice's currency: said in the row, or told from HostBill's `currency_id`. */
export function currencyOf(row: Pick<InvoiceRow, 'currency' | 'currency_id'>): string {
  const named = typeof row.currency === 'object' ? row.currency.code : row.currency;
  return named ?? (row.currency_id === '1' ? 'EUR' : 'SEK');
}

/** Whether an invoice still has to be paid. */
export function isUnpaid(invoice: Invoice): boolean {
  return invoice.status === 'Unpaid' || invoice.status === 'Overdue' || invoice.status === 'Collections';
}
