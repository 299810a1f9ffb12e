import { ExternalLink } from 'lucide';
import { invoiceName, type PaymentLink } from '../../utils/payment-links/payment-link';
import { useTexts } from '../hooks/use-language';
import { Icon } from '../kit/icon';
import { LINK_TEXTS } from './link-texts';

interface OpenLinkProps {
  link: PaymentLink;
  /** Where there is no room for the word. */
  iconOnly?: boolean;
}

/** Leads to the payer's page in a new tab, looking like a button. */
export function OpenLink({ link, iconOnly = false }: OpenLinkProps) {
  const texts = useTexts(LINK_TEXTS);
  const label = texts.openNamed(invoiceName(link));
  return (
    <a
      class={iconOnly ? 'button secondary is-square' : 'button secondary'}
      href={link.url}
      target="_blank"
      rel="noreferrer"
      title={label}
      aria-label={iconOnly ? label : undefined}
    >
      <Icon node={ExternalLink} />
      {!iconOnly && <span>{texts.open}</span>}
    </a>
  );
}
