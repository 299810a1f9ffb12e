import Papa from 'papaparse';
import { failureSentence } from '../failures/failure-texts';
import { formatAmount } from '../i18n/format';
import { bilingual, type Language } from '../i18n/language';
import { type Filled, fillTemplate } from '../payer-messages/fill-template';
import type { Template } from '../payer-messages/template';
import { invoiceName, type PaymentLink } from '../payment-links/payment-link';
import type { BulkItem } from './bulk-job';

/** One company and the message to it. */
export interface CompanyMessage {
  /** Null for invoices that HostUp names no company for. */
  company: string | null;
  links: PaymentLink[];
  filled: Filled;
}

const COLUMNS = bilingual({
  en: ['Number', 'Company', 'Amount', 'Currency', 'Due date', 'Link', 'Expires', 'Account', 'Error'],
  sv: ['Nummer', 'Företag', 'Belopp', 'Valuta', 'Förfallodatum', 'Länk', 'Går ut', 'Konto', 'Fel'],
});

/** What separates the columns where a spreadsheet of that language opens the file as a table. */
const DELIMITER = bilingual({ en: ',', sv: ';' });

/** Marks the text as UTF-8, without which Excel shows å as Ã¥. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The links that a job has made, in its order. */
export function linksOf(items: BulkItem[]): PaymentLink[] {
  return items.flatMap(({ link }) => link ?? []);
}

/** The links as a list: number, amount and address on one line each. */
export function listText(links: PaymentLink[], language: Language): string {
  return links.map((link) => listLine(link, language)).join('\n');
}

/**
 * One message for each company with all of its invoices, in the order in which the companies come first.
 * Invoices with no company get one message each, since nothing says that they belong together; so do
 * companies of the same name in different accounts.
 */
export function messagesByCompany(links: PaymentLink[], template: Template): CompanyMessage[] {
  const groups = new Map<string, PaymentLink[]>();
  for (const link of links) {
    const { company } = link.invoice;
    const key = company === null ? link.uuid : `${link.accountId}\n${company.trim().toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  return [...groups.values()].map((group) => ({
    company: group[0]?.invoice.company ?? null,
    links: group,
    filled: fillTemplate(template, group),
  }));
}

/**
 * All invoices of a job as CSV (RFC 4180: CRLF, quotes doubled; UTF-8 with a byte order mark). A cell
 * that a spreadsheet would take for a formula is defused with an apostrophe. In Swedish the separator is
 * a semicolon and the decimal sign a comma, as Excel there expects.
 *
 * @param accountName gives the name of an account by its id.
 */
export function csvText(
  items: BulkItem[],
  language: Language,
  accountName: (accountId: string) => string,
): string {
  const rows = items.map((item) => rowOf(item, language, accountName));
  const options = { delimiter: DELIMITER[language], newline: '\r\n', escapeFormulae: FORMULA };
  return `${BYTE_ORDER_MARK}${Papa.unparse([COLUMNS[language], ...rows], options)}\r\n`;
}

/** What spreadsheets may take for a formula: these at the start; a plain number is left a number. */
const FORMULA = /^(?:[=+@\t\r\n]|-(?!\d+(?:[.,]\d+)?$))/;

function listLine(link: PaymentLink, language: Language): string {
  const { total, currency } = link.invoice;
  const amount = total === null ? [] : [formatAmount(total, currency, language)];
  return [invoiceName(link), ...amount, link.url].join('  ');
}

function rowOf(item: BulkItem, language: Language, accountName: (id: string) => string): string[] {
  const { link, failure, request } = item;
  const accountId = link?.accountId ?? request.accountId;
  return [
    link ? invoiceName(link) : request.reference.value,
    link?.invoice.company ?? '',
    decimal(link?.invoice.total ?? null, language),
    link?.invoice.currency ?? '',
    isoDay(link?.invoice.dueAt ?? null),
    link?.url ?? '',
    isoDay(link?.expiresAt ?? null),
    accountId ? accountName(accountId) : '',
    failure ? failureSentence(failure, language) : '',
  ];
}

function decimal(amount: number | null, language: Language): string {
  if (amount === null) return '';
  const text = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  return language === 'sv' ? text.replace('.', ',') : text;
}

/** `YYYY-MM-DD` in the user's time zone. */
function isoDay(time: number | null): string {
  if (time === null) return '';
  const day = new Date(time);
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(day.getFullYear(), 4)}-${digits(day.getMonth() + 1, 2)}-${digits(day.getDate(), 2)}`;
}
