/** One invoice of an account, as HostUp's list tells it. Times are in ms since the epoch. */
export interface Invoice {
  /** Internal id. */
  id: string;
  /** Printed number; null for one that has none yet. */
  number: string | null;
  /** HostUp's word for its status; see `status.ts`. */
  status: string;
  /** The amount to pay, in units of the currency; null where the list does not say. */
  total: number | null;
  /** HostBill's number for the currency, which only means something within one account. */
  currencyId: string | null;
  /** ISO 4217 code where it could be learned, else null. */
  currency: string | null;
  company: string | null;
  issuedAt: number | null;
  dueAt: number | null;
}
