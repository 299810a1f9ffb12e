import { bilingual, type Language } from '../i18n/language';

/** HostBill's statuses, as HostUp's API answers them, in lower case. Source: HostUp's API documentation. */
export const INVOICE_STATUSES = [
  'unpaid',
  'overdue',
  'collections',
  'paid',
  'cancelled',
  'refunded',
  'draft',
  'credited',
] as const;

export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

const LABELS = bilingual<Record<InvoiceStatus, string>>({
  en: {
    unpaid: 'unpaid',
    overdue: 'overdue',
    collections: 'in collections',
    paid: 'paid',
    cancelled: 'cancelled',
    refunded: 'refunded',
    draft: 'draft',
    credited: 'credited',
  },
  sv: {
    unpaid: 'obetald',
    overdue: 'förfallen',
    collections: 'hos inkasso',
    paid: 'betald',
    cancelled: 'makulerad',
    refunded: 'återbetald',
    draft: 'utkast',
    credited: 'krediterad',
  },
});

/** The status that the API's word means, or null for a word that we do not know. */
export function invoiceStatusOf(word: string): InvoiceStatus | null {
  const status = word.trim().toLowerCase();
  return INVOICE_STATUSES.find((known) => known === status) ?? null;
}

/**
 * Whether HostUp makes payment links for an invoice of this status. An unknown status is not a no: the
 * API is asked then, and decides.
 */
export function isPayable(word: string): boolean {
  const status = invoiceStatusOf(word);
  return status === null || status === 'unpaid' || status === 'overdue' || status === 'collections';
}

/** A status in the user's words; an unknown one as HostUp wrote it. */
export function statusLabel(word: string, language: Language): string {
  const status = invoiceStatusOf(word);
  return status ? LABELS[language][status] : word;
}
