/**
 * Swedish and English stems that tell what a piece of text is about. They are matched against plain text:
 * small letters without accents and dots, so that `\w` and `\b` hold for Swedish too.
 */

const NUMBER = '(nr|no|num\\w*|ref|id)?';
const LABEL = `\\b(?:fakt(?:uran?)?|inv(?:oice)?)[\\s._-]*${NUMBER}`;
const LITTLE = '[^\\w+€$£-]*';

/** Text as the patterns want it; `\n` and other white space of the source become one space. */
export const plain = (text: string | null | undefined): string => {
  // A form has fields in place of its own properties: `title`.
  const small = `${text ?? ''}`.toLowerCase();
  // Most texts are plain as they are.
  return /[^ -~]| {2}/.test(small)
    ? small
        .normalize('NFD')
        .replace(/[\p{M}\p{Cf}]/gu, '')
        .replace(/[ \t-\r]+/g, ' ')
    : small;
};

/** Text that ends with an invoice's label, with at most punctuation after it; group 1: nr, number, id … */
export const LABEL_AT_END = RegExp(`${LABEL + LITTLE}$`);

/** Text that is an invoice's label and nothing else: a column header, a term; group 1 as above. */
export const LABEL_ALONE = RegExp(`^(?:\\W*${LABEL})+\\W*$`);

/** Text that means the number of whatever is listed, or nothing; group 1 as above. */
export const NUMBER_ALONE = RegExp(`^${LITTLE + NUMBER + LITTLE}$`);

/** Text that speaks of invoices at all (a heading, a caption, a title). */
export const INVOICES = /\b(faktur|invoic)/;

/** Text that speaks of several invoices. */
export const PLURAL = /\b(fakturor|invoices)/;

/**
 * Headings of money that has moved, of quotes, tickets, messages, events and logs: nothing under one is an
 * invoice to be paid. Where the order of words does not matter, here and below, it is the one that packs best.
 */
export const MOVED =
  /\b(arend|ticket|messag|(?:e?mail|event)s\b|inbet|medd|activity|quot|inbox|inkorg|(?<!ling )histor|offert|(?:senast|mottag|bokf|latest|rec)\w* (?:paym|betaln)|kvitt|receipt|mejl|trans[ak]|\w*(?:log|handelse))/;

/** Columns, terms and words of things that have numbers and are not invoices to be paid. */
export const OTHERS =
  /\b(arend|ticket|subj|quot|desc|trans|handelse|ocr|offert|(?:om|about|for|of|my|min)\b|inbet|medd|amne|aterb|serv|estim|bestall|kvitt|receipt|custom|besk|kund|refund|[ck]redit|re:|order|paym|betaln)/;

/** Verbs and pronouns that make a line of text a sentence. */
export const SENTENCE = /\b(are|is|your?|jag|has|har|will|kan|ar|far|we|att|vi|du|din)\b/;

/**
 * A status, in group 1 where it can be paid; group 2: an answer to what its column asks, be it a date or a sum
 * of nothing. "Paid" after some words names a sum, a date or something to do; nothing left of a balance is paid.
 */
export const STATUS =
  /\b(?:((?:o|ej|not|inte|part\w*|del\w*|un)[\s-]*(?:betal[dt]|paid|reglera[dt])|(?:betald|paid)[\s:?]+(?:no|nej|false)\b|collecti|forfall(?!o|er)|await|remind|(?:over|past )due|inkass|vantar|pamin)|(?<!\b(?:as|belopp|total|sum\w*|dat\w+|som|be|amount)\s*)(?:\w*betal(?:[dt]|ad)|paid\b)(?! \W?0[.,])|av(?:brut|slut|skriv)|utkast|void|return\b(?! )|closed|(?:maku|annul|reg)lera[dt]|settled|[ck]redit(?:ed|era[dt]|f| n)|kvitt|receipt|written|drafts?\b|cancel+ed|refunded|(?:kvar|balance|due|saldo)\b[^\d\r]{0,19}0[.,]?0*(?![\d.,])|(ja|yes|true|nej|no|false|\d+[-/]\d+[-/]\d+|0[.,]00)(?=\s*$))\w{0,5}/gm;
