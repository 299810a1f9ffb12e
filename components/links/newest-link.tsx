import { RefreshCw } from 'lucide';
import type { Account } from '../../utils/accounts/account';
import { formatAmount } from '../../utils/i18n/format';
import { invoiceName, type PaymentLink } from '../../utils/payment-links/payment-link';
import { AccountTag } from '../accounts/account-tag';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { LinkCare } from '../link-state/link-care';
import { LinkFacts } from '../link-state/link-facts';
import { ShareButton } from '../share/share-button';
import { CopyButton } from './copy-button';
import { isRenewable, shortUrl, stateAt } from './link-state';
import { LINK_TEXTS } from './link-texts';
import { OpenLink } from './open-link';
import { StateBadge } from './state-badge';

/** What a view of one link is given. */
export interface LinkViewProps {
  link: PaymentLink;
  /** Given where there are several to tell apart. */
  account: Account | undefined;
  /** In ms since the epoch. */
  now: number;
  /** Asks for the invoice's link again. */
  onRenew(link: PaymentLink): void;
  /** The link was taken off the list. */
  onForgotten(): void;
}

/** The newest link, large. */
export function NewestLink({ link, account, now, onRenew, onForgotten }: LinkViewProps) {
  const language = useLanguage();
  const texts = useTexts(LINK_TEXTS);
  const { total, currency, company } = link.invoice;
  const name = invoiceName(link);
  return (
    <article class="newest" aria-label={texts.invoice(name)}>
      <header>
        <h2>{texts.invoice(name)}</h2>
        <StateBadge state={stateAt(link, now)} />
      </header>
      {total !== null && <p class="newest-amount">{formatAmount(total, currency, language)}</p>}
      {company && <p class="newest-company">{company}</p>}
      {account && <AccountTag account={account} />}
      <LinkFacts link={link} now={now} />
      <a class="newest-url" href={link.url} target="_blank" rel="noreferrer" title={link.url}>
        <span>{shortUrl(link)}</span>
      </a>
      <div class="actions">
        {isRenewable(link, now) ? (
          <Button kind="primary" icon={RefreshCw} onClick={() => onRenew(link)}>
            {texts.renew}
          </Button>
        ) : (
          <CopyButton link={link} kind="primary" label={texts.copyLink} />
        )}
        <ShareButton link={link} />
        <OpenLink link={link} iconOnly />
      </div>
      <LinkCare link={link} now={now} onForgotten={onForgotten} />
    </article>
  );
}
