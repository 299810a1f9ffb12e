import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Account } from '../../utils/accounts/account';
import type { LinkProgress } from '../../utils/messages/link-port';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { useTexts } from '../hooks/use-language';
import { useAnnounce } from '../kit/announcer';
import { LINK_TEXTS } from '../links/link-texts';
import { RowActions } from './row-actions';
import { RowFacts } from './row-facts';
import { needsMessage, RowMessage } from './row-message';
import { nameOf, type UnpaidInvoice } from './unpaid-invoice';
import { UNPAID_TEXTS } from './unpaid-texts';

export interface UnpaidRowProps {
  of: UnpaidInvoice;
  account: Account | undefined;
  now: number;
  link: PaymentLink | undefined;
  progress: LinkProgress | undefined;
  isSelected: boolean;
  onSelect(isRange: boolean): void;
  onGet(): void;
  renderShare: ((link: PaymentLink) => ComponentChildren) | undefined;
  setExtra(key: string, extra: number): void;
}

/** One unpaid invoice: what it is, and what can be done with it. */
export function UnpaidRow(props: UnpaidRowProps) {
  const { of, account, now, link, progress, isSelected, onSelect, onGet, renderShare, setExtra } = props;
  const texts = useTexts(UNPAID_TEXTS);
  const name = nameOf(of);
  const isCopied = progress?.state === 'done' && progress.copied;
  useAnnouncedCopy(name, isCopied);
  return (
    <>
      <div class={isSelected ? 'unpaid-row is-selected' : 'unpaid-row'}>
        <label class="row-select">
          <input
            type="checkbox"
            checked={isSelected}
            aria-label={texts.select(name)}
            onClick={(event) => onSelect(event.shiftKey)}
          />
        </label>
        <RowFacts of={of} account={account} now={now} hasLink={!!link} isCopied={isCopied} />
        <RowActions
          of={of}
          link={link}
          isBusy={progress?.state === 'busy' || progress?.state === 'waiting'}
          onGet={onGet}
          renderShare={renderShare}
        />
      </div>
      {needsMessage(progress) && (
        <RowMessage of={of} progress={progress} onRetry={onGet} setExtra={setExtra} />
      )}
    </>
  );
}

/** Says once to a screen reader that the link is on the clipboard. */
function useAnnouncedCopy(name: string, isCopied: boolean): void {
  const announce = useAnnounce();
  const texts = useTexts(LINK_TEXTS);
  const wasCopied = useRef(isCopied);
  useEffect(() => {
    if (isCopied && !wasCopied.current) announce(texts.saidCopied(name));
    wasCopied.current = isCopied;
  }, [isCopied, name, texts, announce]);
}
