/** A row that is higher than the others: its place, and by how many px. */
export interface TallRow {
  index: number;
  extra: number;
}

/** Where rows stand that all have one height but for a few, by place. Lengths are in px. */
export interface RowLayout {
  height: number;
  topOf(index: number): number;
  /** The places of the rows that a window of the list holds, both included; empty lists give 0 and -1. */
  within(top: number, bottom: number): { first: number; last: number };
}

/** Lays out `count` rows; `tall` in the order of their places. */
export function rowLayout(count: number, rowHeight: number, tall: readonly TallRow[]): RowLayout {
  const topOf = (index: number) => {
    let top = index * rowHeight;
    for (const row of tall) if (row.index < index) top += row.extra;
    return top;
  };
  /** The row that holds this height; every tall row before it has pushed it down. */
  const indexAt = (height: number) => {
    let index = Math.floor(height / rowHeight);
    for (const row of tall) {
      const extent = topOf(row.index) + rowHeight + row.extra;
      if (extent <= height) index = row.index + 1 + Math.floor((height - extent) / rowHeight);
      else if (topOf(row.index) <= height) return row.index;
    }
    return Math.min(Math.max(index, 0), count - 1);
  };
  return {
    height: topOf(count),
    topOf,
    within: (top, bottom) =>
      count === 0 ? { first: 0, last: -1 } : { first: indexAt(top), last: indexAt(bottom) },
  };
}
