import { useRef } from 'preact/hooks';
import type { Account } from '../../utils/accounts/account';
import type { LinkRequest } from '../../utils/messages/link-port';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { useTexts } from '../hooks/use-language';
import { useNow } from '../hooks/use-now';
import { RefreshAll } from '../link-state/refresh-all';
import { LinkRow } from '../links/link-row';
import { isRenewable, isSuperseded, renewalOf } from '../links/link-state';
import { NewestLink } from '../links/newest-link';
import { type FollowedRequest, isUnderWay } from '../requests/use-link-request';
import { Empty } from './empty';
import { POPUP_TEXTS } from './popup-texts';

interface LinksViewProps {
  accounts: Account[];
  links: PaymentLink[];
  /** The last request of this page. */
  followed: FollowedRequest | null;
  onRequest(request: LinkRequest): void;
}

/** The tab of links: the newest, those before it. */
export function LinksView({ accounts, links, followed, onRequest }: LinksViewProps) {
  const texts = useTexts(POPUP_TEXTS);
  const now = useNow(30_000);
  const list = useRef<HTMLDivElement>(null);
  const [newest, ...earlier] = withUnkept(links, followed);
  const owner = (link: PaymentLink) =>
    accounts.length > 1 ? accounts.find(({ id }) => id === link.accountId) : undefined;
  const toList = () => list.current?.focus();
  const renew = (link: PaymentLink) => {
    const request = renewalOf(link);
    if (request) onRequest(request);
  };
  return (
    <>
      {/* Where the focus goes when the link that had it is taken off the list. */}
      <div class="links" ref={list} tabIndex={-1}>
        {newest && (
          <NewestLink
            key={newest.uuid}
            link={newest}
            account={owner(newest)}
            now={now}
            onRenew={renew}
            onForgotten={toList}
          />
        )}
        {earlier.length > 0 && (
          <section class="earlier" aria-labelledby="earlier">
            <header>
              <h2 id="earlier">{texts.earlier}</h2>
              <RefreshAll links={links} />
            </header>
            <ul>
              {earlier.map((link) => (
                <LinkRow
                  key={link.uuid}
                  link={link}
                  account={owner(link)}
                  now={now}
                  isRenewable={isRenewable(link, now) && !isSuperseded(link, links, now)}
                  onForgotten={toList}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
      {!newest && accounts.length > 0 && !isUnderWay(followed) && <Empty />}
    </>
  );
}

/** The kept links, with the one just got on top when it could not be kept. */
function withUnkept(links: PaymentLink[], followed: FollowedRequest | null): PaymentLink[] {
  const progress = followed?.progress;
  if (progress?.state !== 'done' || progress.kept) return links;
  return [progress.link, ...links];
}
