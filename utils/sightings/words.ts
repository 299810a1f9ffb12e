/**
 * Swedish and English stems that tell what a piece of text is about. They are matched against plain text:
 * small letters without accents and dots, so that `\w` and `\b` hold for Swedish too.
 */

const NUMBER = '(id|nr|ref|num\\w*|no)?';
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
export const PLURAL = /\b(fakturor|invoices|fakturering)/;

/**
 * Headings of money that has moved, of quotes, tickets, messages, events and logs: nothing under one is an
 * invoice to be paid. Where the order of words does not matter, here and below, it is the one that packs best.
 */
export const MOVED =
  /\b(activity|\w*(?:log|handelse|trans[ak]|(?<!ling )histor)|(?:senast|rec)\w* (?:paym|betaln)|kvitt|arend|receipt|messag|inbox|ticket|medd|offert|(?:e?mail|event)s\b|quot|inbet|inkorg)/;

/** Columns, terms and words of things that have numbers and are not invoices to be paid. */
export const OTHERS =
  /#\d|\b(amne|estim|betaln|handelse|trans|receipt|desc|ticket|medd|order|paym|besk|ersatt|arend|refund|re:|custom|aterb|[ck]redit|ocr|offert|(?:om|about|for|of|by)\b|quot|inbet|subj|bestall|kvitt|serv|kund|client)/;

/** Verbs and pronouns that make a line of text a sentence. */
export const SENTENCE = /\b(far|we|ar|will|kan|has|jag|is|din|har|att|are|vi|du|your?)\b/;

/**
 * A status, in group 1 where it can be paid; group 2: an answer to what its column asks, be it a date or a sum
 * of nothing. "Paid" after some words, or before some, names a sum, a date, something to do or an answer; nothing left
 * of a balance is paid.
 */
export const STATUS =
  /\b(?:(remind|collecti|inkass|vantar|await|forfall(?!o|er)|(?:over|past )due|pamin(?!\w*av)|(?:o|ej|not|inte|part\w*|del\w*|un)[\s-]*(?:betal[dt]|paid|reglera[dt]))|(?<!\b(?:amount|som|as|vara|be|total|sista|belopp)\s*)(?:\w*betal(?:[dt]|ad)|paid(?![a-z]|0[.,]))(?!\W? \W?(?:no\b|nej|0[.,]))|void|return\b(?! )|written|\w*utkast|drafts?(?![a-z])|[ck]redit(?:e[dr]| ?[fmn])|(?:kvar|balance|due|saldo)\b[^\d\r]{0,19}0[.,]?0*(?![\d.,])|av(?:brut|slut|skriv)|(?:maku|annul|reg)lera[dt]|kvitt|settled|closed|cancel+ed|refunded|receipt|(ja|yes|true|\d+[-/]\d+[-/]\d+|0[.,]00)(?=\s*$))\w{0,5}/gm;
