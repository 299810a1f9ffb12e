import { blocksBefore, evidenceFor, nearest, restOfBlock } from './evidence';
import type { Flow, Spot } from './flow';
import type { Address, LearnedRule } from './read';
import { type InvoiceReference, reference, referenceInUrl } from './reference';
import { MOVED, SENTENCE } from './words';

/** One signal that speaks of one invoice. */
export interface Mention extends InvoiceReference {
  spot: Spot;
  at: number;
  /** Whether it is read from text, which is where a person looks. */
  isText: boolean | undefined;
}

/** The spot that holds a place in the flow. */
export const spotAt = (texts: Spot[], at: number): Spot => {
  while (!texts[at]) at--;
  return texts[at] as Spot;
};

/** Whether the nearest heading that tells is of money that has moved, of messages and the like. */
export const isAboutElse = ({ titles }: Spot): boolean =>
  nearest(titles, (heading) => MOVED.test(heading)) < 0;

/** The number that a run of digits is, and its length in the flow: its pieces together where they are one. */
const numberIn = (run: string): [string, number] => {
  const [first = '', ...rest] = run.split(/\D+/);
  return first.length < (/[^\d\v]/.test(run) ? 5 : 9) &&
    rest.every(({ length }) => length > 2 || first.length < 4)
    ? [run.replace(/\D/g, ''), run.length]
    : [first.length > 7 ? first : '', first.length];
};

/** Every mention of an invoice in a flow, in its order; `rules` say where a user pointed. */
export const mentionsIn = ({ text, texts, marks }: Flow, base: Address, rules: LearnedRule[]): Mention[] => {
  const found: Mention[] = [];
  let own = referenceInUrl(base);
  const add = (spot: Spot, ref: InvoiceReference | null, at = spot.start, isText?: boolean): void => {
    if (!ref || isAboutElse(spot) || spot.element.closest('nav')) return;
    // Prose speaks of invoices, it does not list them; where it links to one, it means that one.
    const block = isText ? blocksBefore(text, at)[0] + restOfBlock(text, at) : '';
    if (block.split(' ').length < 6 || !SENTENCE.test(block)) found.push({ ...ref, spot, at, isText });
  };
  for (const spot of marks) {
    const { dataset, origin, tagName, textContent } = spot.element as HTMLAnchorElement;
    if (tagName[0] === 'H') {
      // Where the page's own address names an invoice, its first heading about one is of that.
      add(spot, own);
      own = null;
    }
    const { invoiceId, invoice = invoiceId, invoiceNumber = invoice } = dataset;
    add(spot, reference('id', invoice) ?? reference('number', invoiceNumber));
    // A frame that its page has written has no address of its own, but its page's origin.
    if (origin === self.origin && !/^(\/|\W*(next|prev|n.s|f.reg))/i.test(textContent as string))
      add(spot, referenceInUrl(spot.element as HTMLAnchorElement));
  }
  for (const { 0: run, index } of text.matchAll(
    /\binv_[0-9a-z]+|\d+(?:[\v\xa0\u2009\u202f]+(?!20\d\d\b)\d+)*/g,
  )) {
    const [digits, length] = run[0] === 'i' ? [run, 1] : numberIn(run);
    const spot = spotAt(texts, index);
    const ref =
      run[0] === 'i' ||
      rules.some(({ path, selector }) => base.pathname.startsWith(path) && spot.element.matches(selector))
        ? reference('any', digits)
        : evidenceFor(digits, text, index, index + length, spot);
    add(spotAt(texts, index + length - 1), ref, index, true);
  }
  return found.sort((a, b) => a.at - b.at);
};
