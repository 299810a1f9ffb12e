/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { cls } from '../../class-names';

/** A table of things that are no invoices; each row is its key and its cells. */
export function PlainTable(props: { title: string; columns: string[]; rows: [string, ReactNode[]][] }) {
  return (
    <div className={cls('card', 'table-card')}>
      <table className={cls('table')}>
        <caption className={cls('unseen')}>{props.title}</caption>
        <thead className={cls('table-head')}>
          <tr>
            {props.columns.map((column) => (
              <th key={column} scope="col" className={cls('heading')}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(([key, cells]) => (
            <tr key={key} className={cls('row')}>
              {cells.map((cell, index) => (
                <td
                  key={props.columns[index]}
                  className={cls('cell', index === 0 && 'cell-number')}
                  data-label={props.columns[index]}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
