import { CONTROL_TAG } from './control';

/** How much a change matters: 2, worth the very next frame; 1, when there is time; 0, not at all. */
export type Relevance = 0 | 1 | 2;

const SIGNALS =
  'a[href*="invoice" i],a[href*="faktur" i],[data-invoice-id],[data-invoice],[data-invoice-number]';
const SPEAKS = /fakt|invoi|\binv[\s_.#-]/i;
const WORDS = /fakt|invoi|inv_|betal|paid|förf|due|makul|annul|kredit|credit|cancel|refund|utkast|draft|#\d/i;

const hasSignals = (node: Node): boolean => node.nodeType === 1 && !!(node as Element).querySelector(SIGNALS);

/** Whether a tree holds anything at all by which an invoice could be found; open shadow trees might. */
export const mayHoldInvoices = (node: Node): boolean =>
  SPEAKS.test(node.textContent as string) ||
  (node.nodeType === 1 &&
    (hasSignals(node) ||
      document.evaluate("descendant-or-self::*[contains(name(),'-')]", node, null, 3, null).booleanValue));

const isOurs = (node: Node): boolean => node.nodeName.toLowerCase() === CONTROL_TAG;

function relevanceOfNode(node: Node): Relevance {
  const text = node.textContent as string;
  if (isOurs(node)) return 0;
  if (WORDS.test(text) || hasSignals(node) || (node as Element).shadowRoot) return 2;
  return /\d{4}/.test(text) ? 1 : 0;
}

/** How much a change matters; `rows` are the elements that hold sightings. */
export function relevanceOf(record: MutationRecord, rows: Set<Element>): Relevance {
  const { type, target, attributeName, addedNodes, removedNodes } = record;
  if (isOurs(target)) return 0;
  for (let up: Node | null = target; up; up = up.parentNode) if (rows.has(up as Element)) return 2;
  if (type === 'attributes') return /class|style/.test(attributeName as string) ? 1 : 2;
  if (type === 'characterData') return relevanceOfNode(target);
  let most: Relevance = 0;
  for (const nodes of [addedNodes, removedNodes])
    for (const node of nodes) {
      most = Math.max(most, relevanceOfNode(node)) as Relevance;
      if (most > 1) return 2;
      // The page took a control away, or wiped it with what it was in.
      if (nodes === removedNodes && isOurs(node)) return 2;
    }
  return most;
}
