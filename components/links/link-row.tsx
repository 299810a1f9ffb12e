import { Check, Copy, LoaderCircle, RefreshCw, X } from 'lucide';
import { formatAmount } from '../../utils/i18n/format';
import { invoiceName } from '../../utils/payment-links/payment-link';
import { AccountDot } from '../accounts/account-tag';
import { useLanguage, useTexts } from '../hooks/use-language';
import { IconButton } from '../kit/icon-button';
import { isRenewable, stateAt, timeText } from './link-state';
import { LINK_TEXTS } from './link-texts';
import type { LinkViewProps } from './newest-link';
import { OpenLink } from './open-link';
import { type CopyState, useCopy } from './use-copy';

const COPY_ICONS: Record<CopyState, typeof Copy> = {
  idle: Copy,
  copying: LoaderCircle,
  copied: Check,
  failed: X,
};

/** One earlier link in the list. */
export function LinkRow({ link, account, now, onRenew }: LinkViewProps) {
  const language = useLanguage();
  const texts = useTexts(LINK_TEXTS);
  const { state, copy } = useCopy(link);
  const name = invoiceName(link);
  const { total, currency, company } = link.invoice;
  const ended = stateAt(link, now);
  const standing =
    ended === 'active' || ended === 'expired' || ended === 'paid'
      ? timeText(link, now, language)
      : texts.states[ended];
  return (
    <li class={ended === 'active' ? 'row' : 'row is-over'}>
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
        {isRenewable(link, now) ? (
          <IconButton icon={RefreshCw} label={texts.renewNamed(name)} onClick={() => onRenew(link)} />
        ) : (
          <IconButton icon={COPY_ICONS[state]} label={texts.copyNamed(name)} onClick={copy} />
        )}
        <OpenLink link={link} iconOnly />
      </div>
    </li>
  );
}
