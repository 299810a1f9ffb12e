/**
 * Swedish and English words that tell what a piece of text is about. Every expression is whole-word and
 * case-insensitive; `\s` matches no-break and thin spaces, and `\x01` stands for the seam between two
 * inline elements (see flow.ts).
 */

const words = (source: string, flags = ''): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, `iu${flags}`);

const INVOICE = 'faktur(?:a|an|or|orna)|fakt|invoices?|inv';
const NUMBER = 'nr|no|num|nummer|number|ref|reference|referens|id';
const LABEL = `(?:${INVOICE})s?[\\s\\x01._-]*(${NUMBER})?`;

/** Text that ends with an invoice's label, with at most punctuation after it; group 1: nr, number, id … */
export const LABEL_AT_END = new RegExp(`(?<!\\p{L})${LABEL}[\\s\\x01.:,#()[\\]|/–—•·-]*$`, 'iu');

/** Text that is an invoice's label and nothing else: a column header, a term; group 1 as above. */
export const LABEL_ALONE = new RegExp(
  `^[^\\p{L}]*${LABEL}(?:[^\\p{L}]+${LABEL.replace(`(${NUMBER})`, `(?:${NUMBER})`)})?[^\\p{L}]*$`,
  'iu',
);

/** A column header that means the number of whatever the table lists. */
export const NUMBER_ALONE = new RegExp(`^\\W*(?:#|${NUMBER})?\\W*$`, 'iu');

/** Text that speaks of invoices at all (a heading, a caption, a title). */
export const ABOUT_INVOICES = words(`${INVOICE}|faktura\\p{L}*`);

/** Text that speaks of one invoice, not of several. */
export const ABOUT_ONE_INVOICE = words('faktur(?:a|an)|faktura(?:nr|nummer|detaljer|information)|invoice');

/** Headings and columns of things that have numbers and are not invoices to be paid. */
export const ABOUT_OTHERS = words(
  'order\\p{L}*|beställning\\p{L}*|ärende\\p{L}*|tickets?|ticketnr|support|ocr\\p{L}*|kund(?!zon)\\p{L}*|customers?|clients?|org\\p{L}*|' +
    'offert\\p{L}*|quotes?|quotations?|estimates?|tjänst\\p{L}*|services?|domän\\p{L}*|domains?|products?|produkt\\p{L}*|' +
    'konto\\p{L}*|telefon\\p{L}*|phone|abonnemang|subscriptions?|avtal\\p{L}*|contracts?|betalningar|payments|messages?|meddelanden',
);

/** Headings and columns of money that has moved: a line under one is never an invoice to be paid. */
export const ABOUT_MONEY_MOVED = words(
  'trans(?:a[ck]tion|aktion)\\p{L}*|trans|betalningshistorik|payment history|inbetalning\\p{L}*|kontoutdrag|ledger|account activity|' +
    'kontohändelser|debit|debet|gateway|receipts?|kvitton?|kvittot|credit (?:note|memo|invoice)s?|kredit(?:fakt|not)\\p{L}*',
);

/** Words before "invoice 123" that make it a remark about the invoice, not the invoice. */
export const REMARK = words(
  '\\p{L}*betalning|payment|paid|insättning|deposit|refund|återbetalning|receipt|kvitto|credit|kredit\\p{L}*|re|sv|ang|angående|' +
    'gällande|regarding|about|om|question|frågan?|tickets?|ärende\\p{L}*|trans(?:a[ck]tion|aktion)\\p{L}*|proforma|pro forma',
);

/** Verbs and pronouns that make a line of text a sentence. */
export const SENTENCE = words(
  'är|har|kan|ska|vill|vi|du|ni|jag|dig|mig|oss|att|inte|när|eftersom|you|your|we|our|i|my|is|are|was|have|has|can|will|' +
    'please|that|this|when|if|not|it',
  'g',
);

/** "Next" and "previous": a link to some other invoice. */
export const NEIGHBOUR = words('föregående|nästa|previous|prev|next|tidigare');

const PAYABLE =
  'obetal(?:da?|t)|(?:ej|inte|icke)\\s+betal(?:da?|t)|del(?:vis\\s+)?betal(?:da?|t)|oreglera(?:de?|t)|förfall(?:en|na|et)|försena(?:de?|t)|' +
  'unpaid|not\\s+(?:yet\\s+)?paid|part(?:ial|ially|ly)?[\\s-]+paid|overdue|past\\s+due|(?:betal(?:da?|t)|paid)\\s*[:?]?\\s*(?:nej|no)|' +
  'awaiting\\s+payment|väntar\\s+på\\s+betalning';
const REMINDED = 'påminn(?:else|elser|d|da)|inkasso\\p{L}*|reminder|collections?';
const SETTLED =
  '(?:slut|full)?betal(?:da?|t)|fully\\s+paid|paid|makulera(?:de?|t)|annullera(?:de?|t)|avbrut(?:en|na|et)|cancell?ed|void(?:ed)?|' +
  'återbetal(?:da?|t)|refunded|utkast|drafts?|kreditera(?:de?|t)|kredit(?:faktur\\p{L}*|not\\p{L}*)|credited|credit\\s+(?:note|memo|invoice)s?|' +
  'kvitto|receipt|avskriv(?:en|na)|written\\s+off|proforma|pro\\s+forma';

/** A status, in group 1 where it can be paid, in 2 where it was reminded of, in 3 where it cannot be paid. */
export const STATUS = words(`(${PAYABLE})|(${REMINDED})|(${SETTLED})`, 'g');

/** What precedes "paid" where it is the name of a sum or of a date, or something to do, and no status. */
export const NO_STATUS_BEFORE = words(
  '(?:amount|total|sum|belopp|summa|date|datum|mark(?:era)?|as|som|to be|hittills|redan|of|kan|inte)[\\s\\x01]*$',
).source;

/** What follows "paid" where it is the name of a sum or of a date. */
export const NO_STATUS_AFTER =
  /^[\s\x01:]*(?:0(?:[.,]0+)?(?![\d.,-])|amount|belopp|date|datum|to date|hittills)/iu;
