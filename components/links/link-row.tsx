import { Check, Copy, LoaderCircle, X } from 'lucide';
import type { Account } from '../../utils/accounts/account';
import { formatAmount } from '../../utils/i18n/format';
import { invoiceName, type PaymentLink } from '../../utils/payment-links/payment-link';
import { AccountDot } from '../accounts/account-tag';
import { useLanguage, useTexts } from '../hooks/use-language';
import { IconButton } from '../kit/icon-button';
import { isUsable, stateAt, timeText } from './link-state';
import { LINK_TEXTS } from './link-texts';
import { OpenLink } from './open-link';
import { type CopyState, useCopy } from './use-copy';

const COPY_ICONS: Record<CopyState, typeof Copy> = {
  idle: Copy,
  copying: LoaderCircle,
  copied: Check,
  failed: X,
};

/** One earlier link in the list. */
export function LinkRow({ link, account, now }: { link: PaymentLink; account?: Account; now: number }) {
  const language = useLanguage();
  const texts = useTexts(LINK_TEXTS);
  const { state, copy } = useCopy(link);
  const name = invoiceName(link);
  const { total, currency, company } = link.invoice;
  const usable = isUsable(link, now);
  const ended = stateAt(link, now);
  const standing =
    ended === 'active' || ended === 'expired' || ended === 'paid'
      ? timeText(link, now, language)
      : texts.states[ended];
  return (
    <li class={usable ? 'row' : 'row is-over'}>
      <div class="row-who">
        <span class="row-name">
          {account && <AccountDot account={account} />}
          {name}
        </span>
        {company && <span class="row-note">{company}</span>}
      </div>
      <div class="row-what">
        <span class="row-amount">{total === null ? '' : formatAmount(total, currency, language)}</span>
        <span class={`row-note ${ended}`}>{standing}</span>
      </div>
      <div class="row-actions" data-copy={state}>
        <IconButton icon={COPY_ICONS[state]} label={texts.copyNamed(name)} onClick={copy} />
        <OpenLink link={link} iconOnly />
      </div>
    </li>
  );
}
