import { plain } from './words';

/**
 * What the column of a place is called: by the cell's own label (`data-label` of stacked tables), else by the
 * cell at its position in the first row of as many cells in front of its row. Empty where there is no header.
 */
export const columnOf = (element: HTMLElement): string => {
  let cell = element;
  for (let i = 0; i < 5; i++) {
    const { dataset, parentElement: row } = cell;
    const own = dataset.label ?? dataset.title;
    if (own) return plain(own);
    if (!row) break;
    const { childElementCount, children } = row;
    let near: Element | null = row;
    // Nothing of a hundred parts is a row.
    if (childElementCount > 1 && childElementCount < 99)
      for (let j = 0; j < 5 && near; j++, near = near.parentElement)
        for (let header of [near.parentElement?.children[0], near.previousElementSibling])
          for (; header && !header.contains(row); header = header.children[0]) {
            const { textContent } = header;
            if (
              header.childElementCount !== childElementCount ||
              /\d/.test(textContent) ||
              !/\w/.test(textContent)
            )
              continue;
            const title = header.children[[...children].indexOf(cell)] as Element;
            if (title.tagName[0] === cell.tagName[0]) return plain(title.textContent);
          }
    cell = row;
  }
  return '';
};
