import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Account } from '../../utils/accounts/account';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { useTexts } from '../hooks/use-language';
import { activeLinks } from './active-links';
import type { UnpaidInvoice } from './unpaid-invoice';
import { UnpaidRow } from './unpaid-row';
import { UNPAID_TEXTS } from './unpaid-texts';
import type { Unpaid } from './use-unpaid';
import { WindowList } from './window-list';

/** Heights of a row in px; the CSS gives it the same. The account takes a line of its own. */
const ROW_HEIGHT = 54;
const ROW_HEIGHT_WITH_ACCOUNT = 74;

interface UnpaidListProps {
  unpaid: Unpaid;
  accounts: readonly Account[];
  links: readonly PaymentLink[];
  now: number;
  renderShare: ((link: PaymentLink) => ComponentChildren) | undefined;
}

const keyOf = ({ key }: UnpaidInvoice) => key;

/** The rows of the unpaid invoices. */
export function UnpaidList({ unpaid, accounts, links, now, renderShare }: UnpaidListProps) {
  const texts = useTexts(UNPAID_TEXTS);
  const { shown, requests, selection, accountId } = unpaid;
  const active = useMemo(() => activeLinks(links, now), [links, now]);
  const names = useMemo(() => new Map(accounts.map((account) => [account.id, account])), [accounts]);
  const order = useMemo(() => shown.map(({ key }) => key), [shown]);
  const tellsAccount = accounts.length > 1 && accountId === null;
  return (
    <WindowList<UnpaidInvoice>
      label={texts.title}
      items={shown}
      keyOf={keyOf}
      rowHeight={tellsAccount ? ROW_HEIGHT_WITH_ACCOUNT : ROW_HEIGHT}
      renderRow={(of, setExtra) => {
        const progress = requests.byKey.get(of.key)?.progress;
        // One that could not be kept is in no list of links.
        const fresh = progress?.state === 'done' ? progress.link : undefined;
        return (
          <UnpaidRow
            of={of}
            account={tellsAccount ? names.get(of.accountId) : undefined}
            now={now}
            link={active.get(of.key) ?? fresh}
            progress={progress}
            isSelected={selection.keys.has(of.key)}
            onSelect={(isRange) => selection.toggle(of.key, isRange, order)}
            onGet={() => requests.start(of)}
            renderShare={renderShare}
            setExtra={setExtra}
          />
        );
      }}
    />
  );
}
