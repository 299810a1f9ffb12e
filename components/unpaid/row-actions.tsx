import { Check, Copy, ExternalLink, Link2, LoaderCircle, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { HOSTUP_ORIGIN } from '../../utils/hostup/payment-url';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { useTexts } from '../hooks/use-language';
import { Icon } from '../kit/icon';
import { IconButton } from '../kit/icon-button';
import { Spinner } from '../kit/spinner';
import { useCopy } from '../links/use-copy';
import { nameOf, type UnpaidInvoice } from './unpaid-invoice';
import { UNPAID_TEXTS } from './unpaid-texts';

interface RowActionsProps {
  of: UnpaidInvoice;
  /** Its active link, if there is one. */
  link: PaymentLink | undefined;
  isBusy: boolean;
  onGet(): void;
  /** What offers to send a link, such as a button that opens the share sheet; without it no row does. */
  renderShare: ((link: PaymentLink) => ComponentChildren) | undefined;
}

/** What can be done in a row: get or copy the link, send it, see the invoice at HostUp. */
export function RowActions({ of, link, isBusy, onGet, renderShare }: RowActionsProps) {
  const texts = useTexts(UNPAID_TEXTS);
  const name = nameOf(of);
  const { number } = of.invoice;
  return (
    <span class="unpaid-actions">
      {link ? (
        <CopyAction key={link.uuid} link={link} name={name} />
      ) : (
        <GetAction label={texts.get(name)} isBusy={isBusy} onGet={onGet} />
      )}
      {link && renderShare?.(link)}
      {number === null ? (
        <span class="icon-button-gap" />
      ) : (
        <a
          class="icon-button"
          href={`${HOSTUP_ORIGIN}/billing?invoice=${encodeURIComponent(number)}`}
          target="_blank"
          rel="noreferrer"
          aria-label={texts.open(name)}
          title={texts.open(name)}
        >
          <Icon node={ExternalLink} />
        </a>
      )}
    </span>
  );
}

function GetAction({ label, isBusy, onGet }: { label: string; isBusy: boolean; onGet(): void }) {
  return (
    <button
      type="button"
      class="icon-button get-link"
      aria-label={label}
      title={label}
      aria-disabled={isBusy}
      onClick={() => !isBusy && onGet()}
    >
      {isBusy ? <Spinner /> : <Icon node={Link2} />}
    </button>
  );
}

const COPY_ICONS = { idle: Copy, copying: LoaderCircle, copied: Check, failed: X };

function CopyAction({ link, name }: { link: PaymentLink; name: string }) {
  const texts = useTexts(UNPAID_TEXTS);
  const { state, copy } = useCopy(link);
  return (
    <span class="copy-action" data-copy={state}>
      <IconButton icon={COPY_ICONS[state]} label={texts.copy(name)} onClick={copy} />
    </span>
  );
}
