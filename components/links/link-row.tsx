import { Check, ChevronDown, Copy, LoaderCircle, RefreshCw, X } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { formatAmount } from '../../utils/i18n/format';
import { invoiceName } from '../../utils/payment-links/payment-link';
import { AccountDot } from '../accounts/account-tag';
import { useLanguage, useTexts } from '../hooks/use-language';
import { IconButton } from '../kit/icon-button';
import { STATE_TEXTS } from '../link-state/state-texts';
import { RequestProgress } from '../requests/request-progress';
import { isUnderWay, useLinkRequest } from '../requests/use-link-request';
import { ShareButton } from '../share/share-button';
import { renewalOf, stateAt, timeText } from './link-state';
import { LINK_TEXTS } from './link-texts';
import type { LinkViewProps } from './newest-link';
import { RowDetails } from './row-details';
import { type CopyState, useCopy } from './use-copy';

interface LinkRowProps extends Omit<LinkViewProps, 'onRenew'> {
  /** The invoice has no working link in this list, so a new one can be got here. */
  isRenewable: boolean;
}

const COPY_ICONS: Record<CopyState, typeof Copy> = {
  idle: Copy,
  copying: LoaderCircle,
  copied: Check,
  failed: X,
};

/** One earlier link in the list; a new one in its place is got, and all else done, in the row itself. */
export function LinkRow({ link, account, now, isRenewable, onForgotten }: LinkRowProps) {
  const language = useLanguage();
  const texts = useTexts(LINK_TEXTS);
  const stateTexts = useTexts(STATE_TEXTS);
  const { state, copy } = useCopy(link);
  const { followed, start } = useLinkRequest();
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const name = invoiceName(link);
  const { total, currency, company } = link.invoice;
  const standing = stateAt(link, now);
  const isTimed = standing === 'active' || standing === 'expired' || standing === 'paid';
  const renew = () => {
    const request = renewalOf(link);
    if (request && !isUnderWay(followed)) start(request);
  };
  return (
    <li class="entry">
      <div class={standing === 'active' ? 'row' : 'row is-over'}>
        <div class="row-who">
          <span class="row-name">
            {account && <AccountDot account={account} />}
            <a href={link.url} target="_blank" rel="noreferrer" title={texts.openNamed(name)}>
              {name}
            </a>
          </span>
          {company && <span class="row-note">{company}</span>}
        </div>
        <div class="row-what">
          <span class="row-amount">{total === null ? '' : formatAmount(total, currency, language)}</span>
          <span class={`row-note ${standing}`}>
            {isTimed ? timeText(link, now, language) : texts.states[standing]}
          </span>
        </div>
        <div class="row-actions" data-copy={state}>
          {isRenewable && <IconButton icon={RefreshCw} label={texts.renewNamed(name)} onClick={renew} />}
          {standing === 'active' && (
            <>
              <IconButton icon={COPY_ICONS[state]} label={texts.copyNamed(name)} onClick={copy} />
              <ShareButton link={link} iconOnly />
            </>
          )}
          <IconButton
            icon={ChevronDown}
            label={stateTexts.moreNamed(name)}
            aria-expanded={isOpen}
            aria-controls={details}
            onClick={() => setOpen(!isOpen)}
          />
        </div>
      </div>
      {followed && <RequestProgress followed={followed} onRetry={renew} />}
      <div id={details} hidden={!isOpen}>
        {isOpen && <RowDetails link={link} now={now} onForgotten={onForgotten} />}
      </div>
    </li>
  );
}
