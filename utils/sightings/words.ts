/**
 * Swedish and English words that tell what a piece of text is about, whole-word and case-insensitive.
 * `\s` matches no-break and thin spaces too.
 */

/** The seam between two inline elements; of the private use area, so that no page has it by accident. */
export const SEAM = '\ue000';

/**
 * A case-insensitive expression in which, within brackets, `~` stands for spaces and seams and `@` for the
 * letters of Latin scripts. Those are written out because an engine needs milliseconds to prepare `\p{L}`.
 */
export const pattern = (source: string, flags = ''): RegExp =>
  new RegExp(source.replaceAll('~', `\\s${SEAM}`).replaceAll('@', 'a-zÀ-ÖØ-öø-ɏ'), `i${flags}`);
const words = (source: string, flags = ''): RegExp => pattern(`(?<![@])(?:${source})(?![@])`, flags);
const stems = (source: string): RegExp => words(`(?:${source})[@]*`);

/** Text that has a letter or a digit. */
export const SAYS = pattern('[@\\d]');

const NUMBER = '(nr|num|nummer|number|no|ref|id)?';
const LABEL = `(?:faktur(?:a|an|or)|fakt|invoices?|inv)s?[~._-]*${NUMBER}`;

/** Text that ends with an invoice's label, with at most punctuation after it; group 1: nr, number, id … */
export const LABEL_AT_END = pattern(`(?<![@])${LABEL}[^@\\d+€$£]*$`);

/** Text that is an invoice's label and nothing else: a column header, a term; group 1 as above. */
export const LABEL_ALONE = pattern(`^[^@]*${LABEL}(?:[^@]+${LABEL})?[^@]*$`);

/** A column header that means the number of whatever the table lists. */
export const NUMBER_ALONE = pattern(`^[#~]*${NUMBER}[.~]*$`);

/** Text that speaks of invoices at all (a heading, a caption, a title). */
export const INVOICES = stems('faktur|invoic');

/** Text that speaks of several invoices. */
export const PLURAL = words('fakturor[@]*|invoices');

/** Headings and terms of things that have numbers and are not invoices to be paid. */
export const OTHERS = stems(
  'order|beställn|ärend|ticket|support|ocr|kundn|kunder|customer|client|org|offert|quot|estimat|tjänst|servic|domän|domain|' +
    'produ[ck]t|konto|telefon|phone|abonn|subscr|avtal|contract|betalningar|payments|meddel|message',
);

/** Headings and columns of money that has moved: a line under one is never an invoice to be paid. */
export const MOVED = stems(
  'trans(?:a[ck]t|akt)|betalningshist|payment hist|inbetaln|kontoutdr|ledger|account activ|debit|debet|gateway|receipt|kvitt|' +
    'credit (?:note|memo|inv)|kredit(?:fakt|not)',
);

/** Words before "invoice 123" that make it a remark about the invoice, not the invoice. */
export const REMARK = stems(
  '[@]*betaln|payment|paid|insättn|deposit|refund|receipt|kvitt|credit|kredit|re(?=:)|sv(?=:)|ang|gällande|regarding|about|om|' +
    'question|fråg|ticket|ärende|trans(?:a[ck]t|akt)|pro ?forma',
);

/** Verbs and pronouns that make a line of text a sentence. */
export const SENTENCE = words(
  'är|har|kan|ska|vill|vi|du|ni|jag|dig|mig|att|inte|när|your?|we|our|i|my|is|are|was|ha[sd]|have|can|will|please|that|this|when|if|not|it',
  'g',
);

/** "Next" and "previous": a link to some other invoice. */
export const NEIGHBOUR = stems('föregå|nästa|prev|next');

const PAYABLE =
  'obetal(?:da?|t)|(?:ej|inte) betal(?:da?|t)|del(?:vis )?betal(?:da?|t)|förfall(?:en|na|et)|unpaid|not paid|part[@]*[~-]+paid|overdue|past due|' +
  '(?:betal(?:d|t)|paid):? (?:nej|no)|awaiting payment|väntar på betalning';
const REMINDED = 'påminn[@]+|inkasso[@]*|reminder|collections?';
const SETTLED =
  '[@]*(?<!o)betal(?:da?|t)|paid|(?:makuler|annuller|krediter)a(?:de?|t)|avbrut(?:en|na|et)|cancell?ed|void(?:ed)?|refunded|utkast|drafts?|' +
  'kredit(?:fakt|not)[@]*|credited|credit (?:note|memo|invoice)s?|kvitto|receipt|avskriv(?:en|na)|written off|pro[~-]?forma';

/** A status, in group 1 where it can be paid, in 2 where it was reminded of, else it cannot be paid. */
export const STATUS = words(`(${PAYABLE})|(${REMINDED})|${SETTLED}`.replaceAll(' ', '[~]+'), 'g');

/** What precedes "paid" where it names a sum or a date or something to do, and is no status. */
export const NO_STATUS_BEFORE = words(
  '(?:amount|total|sum|belopp|summa|dat[@]+|mark(?:era)?|as|som|be|hittills|of|kan|inte)[~]*$',
);

/** What follows "paid" where it names a sum or a date. */
export const NO_STATUS_AFTER = pattern('^[~:]*(?:0([.,]0+)?(?![\\d.,-])|amount|belopp|dat|to date|hittills)');
