import { type ReferenceKind, reference } from '../reference';

/** A rule as the content script hands it over; the background parses it before it keeps it. */
export interface TaughtRule {
  id: string;
  path: string;
  selector: string;
  kind: ReferenceKind;
  sample: string;
  learnedAt: number;
}

/** The reference in an element's text, taken alone: `inv_…`, or a run of three to fifteen digits. */
export function numberIn(element: Element) {
  const text = element.textContent ?? '';
  const digits = /(?<![\w.,-])(inv_[0-9a-z]{20,32}|[1-9]\d{2,14})(?!\w|[-.,]\d)/.exec(text)?.[1];
  return text.length < 200 ? reference('any', digits) : null;
}

const VOLATILE = /^(id|class|style|href|src|title|alt|aria-label|value|name|tabindex|hidden|data-state)$/;

/** Whether an element is a cell: its parent is a row, or looks like one because its siblings are built alike. */
function isCell(element: Element): boolean {
  const row = element.parentElement;
  const rows = row?.parentElement;
  if (!row || !rows) return false;
  const alike = [...rows.children].filter(
    (other) => other.tagName === row.tagName && other.childElementCount === row.childElementCount,
  );
  return row.childElementCount > 1 && (row.matches('tr,[role=row]') || alike.length > 1);
}

function segmentOf(element: Element): string {
  const role = element.getAttribute('role');
  const names = element
    .getAttributeNames()
    .filter((name) => !VOLATILE.test(name) && name !== 'role' && /^[a-z][a-z-]{0,30}$/.test(name));
  const index = isCell(element)
    ? `:nth-child(${[...(element.parentElement?.children ?? [])].indexOf(element) + 1})`
    : '';
  return `${CSS.escape(element.localName)}${role ? `[role="${CSS.escape(role)}"]` : ''}${names
    .slice(0, 2)
    .map((name) => `[${name}]`)
    .join('')}${index}`;
}

/**
 * The rule that finds an element and its siblings by structure alone (tags, roles, names of attributes,
 * the column), bound to no value of the page; null where the element holds no number.
 */
export function ruleFor(element: Element, now: number): TaughtRule | null {
  const found = numberIn(element);
  if (!found) return null;
  const segments: string[] = [];
  for (
    let up: Element | null = element;
    up && up !== document.body && segments.length < 6;
    up = up.parentElement
  ) {
    segments.unshift(segmentOf(up));
  }
  return {
    id: crypto.randomUUID(),
    path: location.pathname.replace(/\/[^/]*\d[^/]*(\/.*)?$/, '') || '/',
    selector: segments.join(' > ').slice(0, 600),
    kind: found.kind,
    sample: (element.textContent ?? '').trim().replace(/\d/g, '0').replace(/\p{L}/gu, 'x').slice(0, 120),
    learnedAt: now,
  };
}
