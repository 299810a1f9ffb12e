/** @jsxImportSource react */
import { cls } from '../../class-names';
import { useClientArea } from '../context';

/** Which rows of `total` are shown, and buttons for the other pages; pages count from 1. */
export function Pagination(props: {
  page: number;
  size: number;
  total: number;
  onChange: (page: number) => void;
}) {
  const { texts } = useClientArea();
  const { page, size, total, onChange } = props;
  const pages = Math.max(1, Math.ceil(total / size));
  const from = (page - 1) * size + 1;
  return (
    <div className={cls('pagination')}>
      <p aria-live="polite">{texts.billing.range(from, Math.min(page * size, total), total)}</p>
      {pages > 1 && (
        <nav aria-label={texts.billing.pages} className={cls('page-buttons')}>
          <button
            type="button"
            className={cls('button')}
            disabled={page === 1}
            onClick={() => onChange(page - 1)}
          >
            {texts.billing.previous}
          </button>
          {pageNumbers(page, pages).map(({ number, afterGap }) => (
            <button
              key={number}
              type="button"
              className={cls('button', 'page-button', afterGap && 'page-after-gap')}
              aria-label={texts.billing.page(number)}
              aria-current={number === page ? 'page' : undefined}
              onClick={() => onChange(number)}
            >
              {number}
            </button>
          ))}
          <button
            type="button"
            className={cls('button')}
            disabled={page === pages}
            onClick={() => onChange(page + 1)}
          >
            {texts.billing.next}
          </button>
        </nav>
      )}
    </div>
  );
}

/** The first page, the last, and those about the current one. */
function pageNumbers(page: number, pages: number): { number: number; afterGap: boolean }[] {
  return Array.from({ length: pages }, (_, index) => index + 1)
    .filter((number) => number === 1 || number === pages || Math.abs(number - page) < 3)
    .map((number, index, shown) => ({ number, afterGap: number > (shown[index - 1] ?? 0) + 1 }));
}
