import { plain } from './words';

/**
 * What the column of a place is called: by the cell's own label (`data-label` of stacked tables), else by the
 * cell at its position in the first row of as many cells in front of its row. Empty where there is no header.
 */
export function columnOf(element: Element): string {
  let cell: Element | null = element;
  for (let i = 0; i < 5 && cell; i++, cell = cell.parentElement) {
    const { dataset, parentElement: row } = cell as HTMLElement;
    const own = dataset.label ?? dataset.title;
    if (own) return plain(own);
    const cells = [...(row?.children ?? [])];
    const at = cells.indexOf(cell);
    let near = row;
    for (let j = 0; j < 5 && near && cells[1]; j++, near = near.parentElement)
      for (let header of [near.parentElement?.children[0], near.previousElementSibling])
        for (; header && !header.contains(row); header = header.children[0]) {
          const title = header.children[at];
          const text = plain(header.textContent);
          if (
            header.children.length === cells.length &&
            title?.tagName[0] === cell.tagName[0] &&
            /^\D*\w\D*$/.test(text)
          )
            return plain(title?.textContent);
        }
  }
  return '';
}
