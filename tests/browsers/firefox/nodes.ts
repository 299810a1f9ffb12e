import type { RawNode } from '../shadow-tree';

/** A DOM node as BiDi serialises it. */
export interface BidiNode {
  type: string;
  sharedId?: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

/** The id by which BiDi knows the element, or null where the script found none. */
export function sharedIdOf(node: BidiNode): string | null {
  return node.sharedId ?? null;
}

/** The common shape of a node and all below it. */
export function rawNode({ sharedId, value }: BidiNode): RawNode {
  const children = (value?.children ?? []).map(rawNode);
  if (value?.nodeType === 3) return { text: value.nodeValue ?? '', children };
  if (value?.nodeType !== 1 || !value.localName || !sharedId) return { children };
  return { tag: value.localName, attributes: value.attributes ?? {}, handle: sharedId, children };
}
