/** @jsxImportSource react */
import { cls } from '../../class-names';

const WIDTHS = ['bone-medium', 'bone-long', 'bone-short', 'bone-short', 'bone-medium', 'bone-short'];

/** Table rows in place of those that are not there yet. */
export function SkeletonRows({ rows, columns }: { rows: number; columns: number }) {
  return Array.from({ length: rows }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: skeletons are all alike
    <tr key={row} className={cls('row')}>
      {WIDTHS.slice(0, columns).map((width, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: skeletons are all alike
        <td key={column} className={cls('cell')}>
          <Bone width={width} />
        </td>
      ))}
    </tr>
  ));
}

/** A grey bar where text will be. */
export function Bone({ width = 'bone-medium' }: { width?: string }) {
  return <span className={cls('bone', width)} />;
}
