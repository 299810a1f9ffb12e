import { evidenceFor } from './evidence';
import type { Flow, Spot } from './flow';
import { type InvoiceReference, reference, referenceInUrl } from './reference';
import { INVOICES, MOVED, SENTENCE } from './words';

/** One signal that speaks of one invoice. */
export interface Mention extends InvoiceReference {
  spot: Spot;
  at: number;
  /** Whether it is read from text, which is where a person looks. */
  isText: boolean;
}

/** The spot that holds a place in the flow. */
export function spotAt(texts: Spot[], at: number): Spot {
  let low = 0;
  for (let high = texts.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((texts[middle] as Spot).start <= at) low = middle;
    else high = middle;
  }
  return texts[low] as Spot;
}

/** A spot's element. */
export const elementOf = ({ node, up }: Spot): HTMLElement =>
  (node.nodeType === 1 ? node : up?.node) as HTMLElement;

/** The number that a run of digits is, and its length in the flow: its pieces together where they are one. */
function numberIn(run: string): [string, number] {
  const [first = '', ...rest] = run.split(/\D+/);
  return first.length < (/[^\d\v]/.test(run) ? 5 : 9) &&
    rest.every(({ length }) => length > 2 || first.length < 4)
    ? [first + rest.join(''), run.length]
    : [first.length > 7 ? first : '', first.length];
}

/** Every mention of an invoice in a flow, in its order; `isTaught` says where a user pointed. */
export function mentionsIn(
  { text, texts, marks }: Flow,
  base: URL,
  isTaught: (element: Element) => boolean,
): Mention[] {
  const found: Mention[] = [];
  let own = referenceInUrl(base);
  const before = (at: number): string[] =>
    (/[^\f]*$/.exec(text.slice(Math.max(0, at - 300), at))?.[0] ?? '').split('\n').reverse();
  const after = (at: number): string => text.slice(at, at + 300).split(/[\n\f]/)[0] as string;
  const add = (spot: Spot, ref: InvoiceReference | null, at = spot.start, isText = false): void => {
    const element = elementOf(spot);
    if (!ref || element.closest('nav,[role=navigation],article p')) return;
    for (let { heading } = spot; heading && !INVOICES.test(heading.text); heading = heading.above)
      if (MOVED.test(heading.text)) return;
    const block = before(at)[0] + after(at);
    // Prose speaks of invoices, it does not list them.
    if (block.split(' ').length < 6 || !SENTENCE.test(block)) found.push({ ...ref, spot, at, isText });
  };
  for (const spot of marks) {
    const { dataset, host, rel, tagName, textContent } = spot.node as HTMLAnchorElement;
    if (tagName[0] === 'H') {
      // Where the page's own address names an invoice, its first heading about one is of that.
      add(spot, own);
      own = null;
    }
    const { invoiceId, invoice = invoiceId, invoiceNumber = invoice } = dataset;
    add(spot, reference('id', invoice) ?? reference('number', invoiceNumber));
    if (host === base.host && !/^(föreg|nästa|prev|next)/i.test(rel || (textContent as string).trim()))
      add(spot, referenceInUrl(spot.node as HTMLAnchorElement));
  }
  for (const { 0: run, index } of text.matchAll(/\binv_[0-9a-z]+|\d+(?:[\v\xa0\u2009\u202f]+\d+)*/g)) {
    const [digits, length] = run[0] === 'i' ? [run, 1] : numberIn(run);
    const spot = spotAt(texts, index);
    const element = elementOf(spot);
    const ref =
      run[0] === 'i' || isTaught(element)
        ? reference('any', digits)
        : evidenceFor(digits, before(index), after(index + length), spot.heading, element);
    add({ ...spot, node: spotAt(texts, index + length - 1).node }, ref, index, true);
  }
  return found.sort((a, b) => a.at - b.at);
}
