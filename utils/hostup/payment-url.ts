/** HostUp's client area, the only place that the product talks to. Source: HostUp's API documentation. */
export const HOSTUP_ORIGIN = 'https://cloud.hostup.se';

/** Whether an address is a page of the client area: on HostUp's host, and not the payer's page. */
export function isClientAreaPage(address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { origin, pathname } = new URL(address);
  return origin === HOSTUP_ORIGIN && !/^\/billing\/pay(\/|$)/.test(pathname);
}

/** The address at which HostUp's client area opens an invoice, by its printed number. */
export function invoicePageUrl(number: string): string {
  return `${HOSTUP_ORIGIN}/billing?invoice=${encodeURIComponent(number)}`;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text is a UUID as HostUp names payment links. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/**
 * Whether an address is the payer's page of exactly this link: https, HostUp's host with no user and no
 * port, `/billing/pay/` and the same uuid, nothing behind it. Anything else is never copied.
 */
export function isPaymentUrl(address: string, uuid: string): boolean {
  return isUuid(uuid) && address === `${HOSTUP_ORIGIN}/billing/pay/${uuid}`;
}

/** The uuid in the address of a payer's page, or null when it is none. */
export function uuidOfPaymentUrl(address: string): string | null {
  const uuid = address.slice(address.lastIndexOf('/') + 1);
  return isPaymentUrl(address, uuid) ? uuid : null;
}
