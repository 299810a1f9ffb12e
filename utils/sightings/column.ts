import { plain } from './words';

/** What a header calls its columns; a `thead` may have groups of columns in a row above. */
const namesIn = (header: Element): string[] => {
  const [first = [], second] = [...((header as Partial<HTMLTableElement>).rows ?? [header])].map(
    ({ children }) => [...children] as HTMLTableCellElement[],
  );
  return first.flatMap(({ colSpan, textContent }) =>
    colSpan > 1 && second
      ? second.splice(0, colSpan).map((cell) => `${textContent} ${cell.textContent}`)
      : textContent,
  );
};

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
          for (
            ;
            header && !header.contains(row);
            header = header.querySelector('thead,tr') ?? header.children[0]
          ) {
            if (
              header.children[0]?.tagName[0] !== cell.tagName[0] ||
              // A rate of tax may stand in a header; what has more digits is data.
              /\d{3}/.test(header.textContent) ||
              !/\w/.test(header.textContent)
            )
              continue;
            const names = namesIn(header);
            if (names.length === childElementCount)
              return plain(names[[].indexOf.call(children, cell as never)]);
          }
    cell = row;
  }
  return '';
};
