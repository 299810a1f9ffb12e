import { plain } from './words';

/**
 * What the column of a place is called: by the cell's own label (`data-label` of stacked tables), else by the
 * cell at its position in the first row of as many cells in front of its row. Empty where there is no header.
 */
export function columnOf(element: Element): string {
  let cell: Element | null = element;
  for (let i = 0; i < 5 && cell; i++, cell = cell.parentElement) {
    const own = cell.getAttribute('data-label') ?? cell.getAttribute('data-title');
    if (own) return plain(own);
    const row: Element | null = cell.parentElement;
    const { childElementCount = 0, children } = row ?? ({} as Element);
    let near = row;
    // Nothing of a hundred parts is a row.
    if (childElementCount > 1 && childElementCount < 99)
      for (let j = 0; j < 5 && near; j++, near = near.parentElement)
        for (let header of [near.parentElement?.firstElementChild, near.previousElementSibling])
          for (; header && !header.contains(row); header = header.firstElementChild) {
            if (header.childElementCount !== childElementCount) continue;
            const { textContent } = header;
            if (/\d/.test(textContent) || !/\w/.test(textContent)) continue;
            const title = header.children[[...children].indexOf(cell)] as Element;
            if (title.tagName[0] === cell.tagName[0]) return plain(title.textContent);
          }
  }
  return '';
}
