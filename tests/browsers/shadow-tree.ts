/** One element inside a shadow root. */
export interface ShadowNode {
  /** Lower-case tag name. */
  tag: string;
  attributes: Record<string, string>;
  /** Text of the element and all below it, white space collapsed. */
  text: string;
  /** What the driver needs to click it. */
  handle: string | number;
}

/** A DOM node as a protocol tells it, reduced to what both browsers have in common. */
export interface RawNode {
  tag?: string;
  text?: string;
  attributes?: Record<string, string>;
  handle?: string | number;
  children: RawNode[];
}

/** The elements under `root` in document order, without styles and scripts. */
export function flattenShadow(root: RawNode): ShadowNode[] {
  return root.children.flatMap((child) => {
    if (!child.tag || child.handle === undefined || isSilent(child)) return [];
    const { tag, attributes = {}, handle } = child;
    return [{ tag, attributes, handle, text: textOf(child) }, ...flattenShadow(child)];
  });
}

function textOf(node: RawNode): string {
  if (isSilent(node)) return '';
  const text = node.text ?? node.children.map(textOf).join(' ');
  return text.replace(/\s+/g, ' ').trim();
}

function isSilent({ tag }: RawNode): boolean {
  return tag === 'style' || tag === 'script' || tag === 'template';
}
