/**
 * Swedish and English stems that tell what a piece of text is about. They are matched against plain text:
 * small letters without accents and dots, so that `\w` and `\b` hold for Swedish too.
 */

const NUMBER = '(nr|no|num\\w*|ref|id)?';
const LABEL = `\\b(?:fakt(?:uran?)?|inv(?:oice)?)[\\s._-]*${NUMBER}`;
const LITTLE = '[^\\w+€$£-]*';

/** Text as the patterns want it; `\n` and other white space of the source become one space. */
export const plain = (text: string | null | undefined): string =>
  // A form has fields in place of its own properties: `title`.
  `${text ?? ''}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ \t-\r]+/g, ' ');

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
 * Headings of money that has moved, of tickets, messages, logs and settings: nothing under one is an invoice to
 * be paid.
 */
export const MOVED =
  /\b(trans[ak]|arend|ticket|(?<!billing )histor|\w*log|inbox|inkorg|messag|medd|inbetal|activity|kvitt|receipt|setting|install)/;

/** Columns, terms and words of things that have numbers and are not invoices to be paid. */
export const OTHERS =
  /\b(order|bestall|arend|ticket|ocr|kund|custom|org|account|offert|quot|estim|serv|desc|besk|subj|amne|trans|inbet|paym|betaln|kvitt|receipt|refund|aterb|[ck]redit|re:|om\b|for\b|of\b)/;

/** Verbs and pronouns that make a line of text a sentence. */
export const SENTENCE = /\b(ar|har|du|att|din|your?|is|are|has|will)\b/;

/**
 * A status, in group 1 where it can be paid; group 2: an answer to what its column asks, be it a date. "Paid"
 * after some words names a sum, a date or something to do.
 */
export const STATUS =
  /\b(?:((?:o|un|ej|inte|not|del\w*|part\w*)[\s-]*(?:betal[dt]|paid)|(?:betald|paid)[\s:]+n(?:o|ej)\b|forfall(?!o|er)|(?:over|past )due|pamin|inkass|remind|collecti|await|vantar)|(?<!\b(?:amount|total|sum\w*|belopp|dat\w+|as|som|be|of|kan)\s*)(?:\w*betal(?:[dt]|ad)|paid\b)|av(?:brut|slut|skriv)|settled|closed|written off|(?:makul|annull)era[dt]|cancel+ed|void|refunded|utkast|drafts?\b|return\b|[ck]redit(?:ed|era[dt]|f| n)|kvitto|receipt|(ja|yes|nej|no|\d+[-/]\d+[-/]\d+)(?=\s*$))/gm;
