import { DATA, elementOf, type Mention, TEXT } from './mention';

/** Where a control goes: into `parent`, after `after` (null: at its start). */
export interface Place {
  parent: Element;
  after: Node | null;
}

/** The place beside a mention: never inside a link of a few words, a button or a label. */
export function placeOf(mention: Mention): Place {
  const element = elementOf(mention);
  let node: Node = mention.node;
  let up = element.closest('a,button,label,[role=button]');
  if (up && (up.tagName !== 'A' || !up.querySelector('div,p,table,ul,ol,dl,h2,h3,h4,h5'))) node = up;
  else if (mention.by !== TEXT) {
    up = mention.by >= DATA && element.matches('tr,[role=row]') ? element.firstElementChild : element;
    return { parent: up ?? element, after: (up ?? element).lastChild };
  }
  return { parent: node.parentElement as Element, after: node };
}
