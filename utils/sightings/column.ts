/** Up through shadow roots and slots, as the page is drawn. */
export const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** A row's cells, each as often as the columns that it spans. */
const cellsOf = (row: Element): Element[] =>
  [...row.children].flatMap((cell) => Array<Element>((cell as HTMLTableCellElement).colSpan || 1).fill(cell));

const isHeader = (titles: Element[]): boolean => {
  const text = titles.map((title) => title.textContent).join(' ');
  return (
    titles.every((title) => title.matches('th,[role=columnheader]')) ||
    (titles.length > 2 && text.length < 200 && !/\d{3}/.test(text))
  );
};

/** The titles of the columns of a row of so many cells, looked for in front of it and of what it is in. */
function titlesOf(row: Element, columns: number): Element[] {
  let near: Element = row;
  for (let i = 0; i < 5; i++) {
    const outer = near.parentElement;
    if (!outer) break;
    for (let header of [outer.firstElementChild, i ? near.previousElementSibling : null]) {
      for (; header && !header.contains(row); header = header.firstElementChild) {
        const titles = header.childElementCount > 1 ? cellsOf(header) : [];
        if (titles.length === columns && isHeader(titles)) return titles;
      }
    }
    near = outer;
  }
  return [];
}

/**
 * What the column of a place is called, and all the columns together; null where there is no header.
 * `cache` keeps what was found for the rows of one list.
 */
export function columnOf(
  element: Element,
  cache: Map<Element, Element[]>,
): { name: string; all: string } | null {
  let cell: Element | null = element.closest('td,th,[role$=cell]') ?? element;
  for (let i = 0; cell && i < 5; i++, cell = cell.parentElement) {
    const { dataset } = cell as HTMLElement;
    const name = dataset.label ?? dataset.title ?? dataset.th ?? dataset.column;
    if (name) return { name, all: name };
    const row: Element | null = cell.parentElement;
    if (!row?.parentElement || row.childElementCount < 2) continue;
    const cells = cellsOf(row);
    let titles = cache.get(row.parentElement);
    if (titles?.length !== cells.length) {
      titles = titlesOf(row, cells.length);
      cache.set(row.parentElement, titles);
    }
    const own = titles[cells.indexOf(cell)];
    if (own)
      return { name: own.textContent?.trim() ?? '', all: titles.map((title) => title.textContent).join(' ') };
  }
  return null;
}
