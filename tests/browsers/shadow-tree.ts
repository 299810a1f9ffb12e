/** One element inside a shadow root. */
export interface ShadowNode {
  /** Lower-case tag name. */
  tag: string;
  attributes: Record<string, string>;
  /** Text of the element and all below it that is not hidden, white space collapsed. */
  text: string;
  /** How many elements of the shadow root it is inside of. */
  depth: number;
  /** What the driver needs to click it. */
  handle: string | number;
}

/** A DOM node as a protocol tells it, reduced to what both browsers have in common. */
export interface RawNode {
  tag?: string;
  text?: string;
  attributes?: Record<string, string> | undefined;
  handle?: string | number;
  children: RawNode[];
}

/** The elements under `root` in document order, without hidden ones, styles and scripts. */
export function flattenShadow(root: RawNode, depth = 0): ShadowNode[] {
  return root.children.flatMap((child) => {
    if (!child.tag || child.handle === undefined || isSilent(child)) return [];
    const { tag, attributes = {}, handle } = child;
    return [{ tag, attributes, handle, depth, text: textOf(child) }, ...flattenShadow(child, depth + 1)];
  });
}

function textOf(node: RawNode): string {
  if (isSilent(node)) return '';
  const text = node.text ?? node.children.map(textOf).join(' ');
  return text.replace(/\s+/g, ' ').trim();
}

function isSilent({ tag, attributes }: RawNode): boolean {
  return tag === 'style' || tag === 'script' || tag === 'template' || attributes?.hidden !== undefined;
}
