import type { Mention } from './mention';

/** The node behind which a control goes: never inside a link of a few words, a button or a label. */
export const placeOf = ({ spot: { node, element }, isText }: Mention): ChildNode => {
  const up = element.closest('[role=button],label,a,button');
  if (up && (up.textContent as string).length < 50) return up;
  if (isText) return node;
  const parent = (element as HTMLElement & Partial<HTMLTableRowElement>).cells?.[0] ?? element;
  return parent.lastChild ?? parent;
};
