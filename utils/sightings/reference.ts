/**
 * What an invoice is called at the place where it was seen.
 *
 * - `id`: internal id, 1–9 digits, where the place says so (`/billing/invoice/46090`); from 8 on the background looks
 *   whether they are a printed number
 * - `publicId`: `inv_` and 20–32 lower-case letters and digits (HostUp's v2 API)
 * - `number`: printed number, 4–15 digits (`/billing?invoice=202600001`, "Faktura 202600001")
 * - `any`: digits of which nobody said whether they are an id or a number
 */
export type InvoiceReference = { kind: ReferenceKind; value: string };

/** The names an invoice can have; see {@link InvoiceReference}. */
export type ReferenceKind = 'id' | 'number' | 'publicId' | 'any';

/** Their shapes. */
const SHAPES: Record<ReferenceKind, RegExp> = {
  id: /^[1-9]\d{0,8}$/,
  publicId: /^inv_[0-9a-z]{20,32}$/,
  number: /^[1-9]\d{3,14}$/,
  any: /^[1-9]\d{0,14}$/,
};

/** A reference of the given kind, or null when the value does not have that kind's shape. */
export const reference = (kind: ReferenceKind, value: string | null | undefined): InvoiceReference | null => {
  // What is missing, as a string, has none of the shapes.
  const text = `${value}`;
  if (/^inv_/.test(text)) kind = 'publicId';
  return SHAPES[kind].test(text) ? { kind, value: text } : null;
};

/** The more exact of two references to one invoice: id, then publicId, then number, then any. */
export const moreExact = <Reference extends InvoiceReference>(a: Reference, b: Reference): Reference => {
  const rank = ({ kind }: Reference): number => 'id publicId number any'.search(kind);
  return rank(b) < rank(a) ? b : a;
};

/**
 * The reference in an address of an invoice: `/billing/invoice(s)/ID`, `/inv_…`, `?invoice=NUMBER`,
 * `?invoice_id=ID`, and the `…invoice….php?id=ID` of WHMCS and HostBill. Null for every other address; the host
 * is the caller's to check.
 */
export const referenceInUrl = ({
  pathname,
  search,
}: Pick<URL, 'pathname' | 'search'>): InvoiceReference | null => {
  // HostBill has its paths behind a question mark; a help centre numbers its articles, and credit notes have ids of
  // their own.
  const path =
    /^(?!.*(?:redit-|h[ej]a?lp))[^=]*\/(?:(?:\w+-|kund)?(?:invoices?|faktur(?:a|or))\/(?:(?:view|show)\/)?|(?=inv_))(inv_\w+|\d+)(?:\/[a-z]*)*(?:[?&]|$)/i.exec(
      pathname + search,
    );
  const [, id = path, value] =
    /(?:[?&](?:invoice|faktura)_?|(?:invoice|faktura)[^/]*[?&])(?:(id)|number)?=([^&]*)/i.exec(
      pathname + search,
    ) ?? [];
  return reference(id ? 'id' : 'number', path ? path[1] : value);
};

/**
 * The reference in text that a person typed, selected or pasted: a bare number, `#46090`,
 * "Faktura 202600001", an `inv_…` id, or the address of an invoice. Null for all else, so that nothing
 * but a well-formed reference is ever sent.
 */
export const parseReference = (text: string): InvoiceReference | null => {
  const typed = text.trim();
  if (typed.length > 300) return null;
  if (/^https?:\/\//i.test(typed)) return URL.canParse(typed) ? referenceInUrl(new URL(typed)) : null;
  const named =
    /^(?:(?:faktura|invoice)s?[\s-]*(?:id|nr|no|num|nummer|number)?[.:]*\s*)?(?:nr|no)?[.:]?\s*#?\s*(inv_\w+|\d+)$/i.exec(
      typed,
    );
  return named ? reference('any', named[1]) : null;
};
