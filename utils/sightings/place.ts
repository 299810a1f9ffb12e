import { elementOf, type Mention } from './mention';

/** Where a control goes: into `parent`, after `after` (null: at its start). */
export interface Place {
  parent: Element;
  after: Node | null;
}

/** The place beside a mention: never inside a link of a few words, a button or a label. */
export function placeOf({ spot, isText }: Mention): Place {
  const element = elementOf(spot);
  const up = element.closest('a,button,label,[role=button]');
  const isShort = up && (up.textContent as string).length < 50;
  if (isShort || isText) {
    const after = isShort ? up : spot.node;
    return { parent: after.parentElement as Element, after };
  }
  const parent = (element as HTMLTableRowElement).cells?.[0] ?? element;
  return { parent, after: parent.lastChild };
}
