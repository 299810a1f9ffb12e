import { parentOf } from './column';
import { elementOf, type Mention } from './mention';

/** Where a control goes: into `parent`, after `after` (null: at its start). */
export interface Place {
  parent: Element;
  after: Node | null;
}

const BLOCKS = 'div,p,table,ul,ol,dl,h1,h2,h3,h4,h5,h6,section,article,td';
const ORDER: Mention['by'][] = ['text', 'heading', 'link', 'data'];

/** The mention of a group beside which a reader would look for the control. */
export function mostReadable(mentions: Mention[]): Mention {
  return mentions.reduce((best, other) => (ORDER.indexOf(other.by) < ORDER.indexOf(best.by) ? other : best));
}

/** The place beside a mention: never inside a link of a few words, a button or a label. */
export function placeOf(mention: Mention): Place {
  let node: Node = mention.node;
  const element = elementOf(node) as Element;
  if (mention.by === 'heading') return { parent: element, after: element.lastChild };
  if (mention.by === 'data') {
    const inner =
      element.tagName === 'TR' || element.getAttribute('role') === 'row'
        ? element.firstElementChild
        : element;
    const parent = inner ?? element;
    return { parent, after: parent.lastChild };
  }
  for (let up: Element | null = element; up; up = parentOf(up)) {
    const inline = up.tagName === 'A' && !up.querySelector(BLOCKS) && up.getAttribute('role') !== 'row';
    if (inline || /^(BUTTON|LABEL)$/.test(up.tagName) || up.getAttribute('role') === 'button') node = up;
  }
  if (mention.by === 'link' && node === element) return { parent: element, after: element.lastChild };
  return { parent: node.parentElement ?? element, after: node };
}
