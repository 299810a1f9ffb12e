import { useEffect, useRef } from 'preact/hooks';
import type { Account } from '../../utils/accounts/account';
import { useTexts } from '../hooks/use-language';
import { SORT_ORDERS, type SortOrder } from './arrange';
import { UNPAID_TEXTS } from './unpaid-texts';
import type { Unpaid } from './use-unpaid';

/** Selects all that is shown, narrows the list to an account, sorts it. */
export function UnpaidTools({ unpaid, accounts }: { unpaid: Unpaid; accounts: readonly Account[] }) {
  const texts = useTexts(UNPAID_TEXTS);
  const { accountId, order, setAccountId, setOrder } = unpaid;
  return (
    <div class="unpaid-tools">
      <SelectAll unpaid={unpaid} />
      {accounts.length > 1 && (
        <select
          aria-label={texts.account}
          value={accountId ?? ''}
          onChange={(event) => setAccountId(event.currentTarget.value || null)}
        >
          <option value="">{texts.allAccounts}</option>
          {accounts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <select
        class="unpaid-order"
        aria-label={texts.sort}
        value={order}
        onChange={(event) => setOrder(event.currentTarget.value as SortOrder)}
      >
        {SORT_ORDERS.map((each) => (
          <option key={each} value={each}>
            {texts.orders[each]}
          </option>
        ))}
      </select>
    </div>
  );
}

function SelectAll({ unpaid: { shown, selection } }: { unpaid: Unpaid }) {
  const texts = useTexts(UNPAID_TEXTS);
  const box = useRef<HTMLInputElement>(null);
  const count = shown.filter(({ key }) => selection.keys.has(key)).length;
  const isAll = count > 0 && count === shown.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && !isAll;
  }, [count, isAll]);
  return (
    <label class="check select-all">
      <input
        ref={box}
        type="checkbox"
        checked={isAll}
        disabled={shown.length === 0}
        onChange={() => selection.toggleAll(shown.map(({ key }) => key))}
      />
      {texts.selectShown}
    </label>
  );
}
