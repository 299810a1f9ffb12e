import { CONTROL_TAG } from './control';

const SIGNALS =
  'a[href*="invoice" i],a[href*="faktur" i],[data-invoice-id],[data-invoice],[data-invoice-number]';
const SPEAKS = /fakt|invoic|\binv[\s_.#-]/i;
const MATTERS =
  /fakt|invoic|betal|paid|förf|due|makul|annul|kredit|credit|cancel|refund|utkast|draft|\d{5}|#\d/i;

/** Whether a tree holds anything at all by which an invoice could be found; open shadow trees might. */
export function mayHoldInvoices(root: Element): boolean {
  return (
    SPEAKS.test(root.textContent as string) ||
    !!root.querySelector(SIGNALS) ||
    document.evaluate("//*[contains(local-name(),'-')]", root, null, 3, null).booleanValue
  );
}

const isOurs = (node: Node): boolean => node.nodeName.toLowerCase() === CONTROL_TAG;

const matters = (node: Node): boolean =>
  !isOurs(node) &&
  (MATTERS.test(node.textContent as string) ||
    (node.nodeType === 1 && (!!(node as Element).querySelector(SIGNALS) || !!(node as Element).shadowRoot)));

/**
 * How much a change matters: 2, it may change a sighting and is worth the very next frame; 1, it might,
 * when there is time; 0, it cannot. `rows` are the elements that hold sightings.
 */
export function relevanceOf(record: MutationRecord, rows: Set<Element>): 0 | 1 | 2 {
  const { type, target, attributeName } = record;
  if (isOurs(target)) return 0;
  for (let up: Node | null = target; up; up = up.parentNode) if (rows.has(up as Element)) return 2;
  if (type === 'attributes') return /class|style/.test(attributeName as string) ? 1 : 2;
  if (type === 'characterData') return MATTERS.test((target as Text).data) ? 1 : 0;
  for (const nodes of [record.addedNodes, record.removedNodes])
    for (const node of nodes) if (matters(node)) return 2;
  return record.removedNodes.length ? 0 : 1;
}
