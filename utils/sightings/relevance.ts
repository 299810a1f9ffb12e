/** Words and addresses that speak of invoices; an element with a dash in its name may hide some. */
const SPEAKS = /\binv[^a-z]|fakt|<\w+-|invoi/i;

/**
 * Whether a tree holds anything at all by which an invoice could be found: text, links, data
 * attributes, open shadow trees.
 */
export const mayHoldInvoices = (node: Node): boolean =>
  // Most pages that hold some say so in their text, which is quicker to get than their markup.
  SPEAKS.test(node.textContent as string) || SPEAKS.test((node as Element).outerHTML);
