import { ExternalLink } from 'lucide';
import type { ComponentChildren } from 'preact';
import { invoicePageUrl } from '../../utils/hostup/payment-url';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { useTexts } from '../hooks/use-language';
import { Icon } from '../kit/icon';
import { LinkAction } from './link-action';
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
      <LinkAction name={name} link={link} isBusy={isBusy} onGet={onGet} />
      {link && renderShare?.(link)}
      {number === null ? (
        <span class="icon-button-gap" />
      ) : (
        <a
          class="icon-button"
          href={invoicePageUrl(number)}
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
