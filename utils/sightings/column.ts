/** Up through shadow roots and slots, as the page is drawn. */
export function parentOf(element: Element): Element | null {
  const root = element.assignedSlot ?? element.parentElement;
  if (root) return root;
  const top = element.getRootNode();
  return top instanceof ShadowRoot ? top.host : null;
}

const CELL = /^(TD|TH)$/;
const NAMES = ['data-label', 'data-title', 'data-th', 'data-column', 'data-header', 'data-field'];

const isCell = (element: Element): boolean =>
  CELL.test(element.tagName) || /^(grid)?cell$/.test(element.getAttribute('role') ?? '');

/** The header's cell that stands over the place of `cell` in its row, spans counted. */
function over(cell: Element, row: Element, header: Element): Element | undefined {
  const width = (other: Element): number => (other as HTMLTableCellElement).colSpan || 1;
  let column = 0;
  for (const other of row.children) {
    if (other === cell) break;
    column += width(other);
  }
  for (const other of header.children) {
    column -= width(other);
    if (column < 0) return other;
  }
  return undefined;
}

const isHeader = (header: Element | null | undefined, row: Element): header is Element => {
  if (!header || header === row || header.contains(row)) return false;
  const titles = [...header.children];
  if (titles.every((title) => title.tagName === 'TH' || title.getAttribute('role') === 'columnheader'))
    return true;
  const text = header.textContent ?? '';
  return (
    titles.length > 2 && titles.length === row.childElementCount && text.length < 200 && !/\d{3}/.test(text)
  );
};

/** The row of headers that governs a row, or null. */
function headerRow(row: Element): Element | null {
  const table = row.closest<HTMLTableElement>('table,[role=grid],[role=table],[role=treegrid]');
  const isRow = row.tagName === 'TR' || row.getAttribute('role') === 'row';
  if (isRow && table) {
    const head = table.tHead?.rows;
    const own =
      head?.[head.length - 1] ??
      table.querySelector('[role=columnheader]')?.parentElement ??
      table.rows?.[0] ??
      null;
    if (isHeader(own, row)) return own;
  }
  for (
    let near: Element | null = (isRow && table) || row, i = 0;
    near && i < 4;
    near = near.parentElement, i++
  ) {
    for (const beside of [near.parentElement?.firstElementChild, near.previousElementSibling]) {
      const header: Element | null | undefined = isRow ? beside?.querySelector('tr,[role=row]') : beside;
      if (isHeader(header, row) && header.childElementCount === row.childElementCount) return header;
      const inner = !isRow && header?.firstElementChild;
      if (inner && inner.childElementCount === row.childElementCount && isHeader(inner, row)) return inner;
    }
  }
  return null;
}

/** What the column of a place is called, with all the columns beside it; null where there is no header. */
export function columnOf(element: Element): { name: string; all: string } | null {
  for (let cell: Element | null = element, i = 0; cell && i < 6; cell = parentOf(cell), i++) {
    for (const attribute of NAMES) {
      const name = cell.getAttribute(attribute);
      if (name) return { name, all: name };
    }
    const row = cell.parentElement;
    if (!row || row.childElementCount < 2) continue;
    const header = headerRow(row);
    if (header) {
      const index = cell.getAttribute('aria-colindex');
      const title =
        (index && header.querySelector(`[aria-colindex="${Number(index)}"]`)) || over(cell, row, header);
      return { name: title?.textContent?.trim() ?? '', all: header.textContent ?? '' };
    }
    if (isCell(cell)) return null;
  }
  return null;
}
