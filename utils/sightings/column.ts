import { plain } from './words';

/**
 * What the column of a place is called: by the cell's own label (`data-label` of stacked tables), else by the
 * cell at its position in the first row of as many cells in front of its row. Empty where there is no header.
 */
export const columnOf = (element: HTMLElement): string => {
  let cell = element;
  for (let i = 5; i--; ) {
    const { dataset, parentElement: row } = cell;
    if (dataset.label) return plain(dataset.label);
    if (!row) break;
    const { childElementCount, children } = row;
    let near: Element | null = row;
    // Nothing of a hundred parts is a row.
    if (childElementCount > 1 && childElementCount < 99)
      for (let j = 5; j-- && near; near = near.parentElement)
        for (let header of [near.parentElement?.children[0], near.previousElementSibling])
          for (
            ;
            header && !header.contains(row);
            header = header.querySelector('thead,tr') ?? header.children[0]
          ) {
            // One cell over all columns is a heading.
            if (header.children[1]?.tagName[0] !== cell.tagName[0]) continue;
            // A rate of tax may stand in a header; what has more digits is data.
            if (!/^(?!.*\d{3}).*\w/s.test(header.textContent)) break;
            // A group of columns has one name.
            const names = ([...header.children] as HTMLTableCellElement[]).flatMap(
              ({ colSpan = 1, textContent }) => Array(colSpan).fill(textContent),
            );
            if (names.length === childElementCount) return plain(names[[...children].indexOf(cell)]);
          }
    cell = row;
  }
  return '';
};
