import type { PaymentLink } from '../payment-links/payment-link';

/** Something about a link that the user may want to hear. */
export type News = 'paid' | 'seen' | 'expiring';

const DAY = 86_400_000;

/** What is new between two states of one link; each thing is news once in the link's life. */
export function newsOf(before: PaymentLink, after: PaymentLink, now: number): News[] {
  const news: News[] = [];
  if (after.state === 'paid' && before.state !== 'paid') news.push('paid');
  if (after.views > 0 && !after.told.seen) news.push('seen');
  const isExpiring =
    after.state === 'active' &&
    after.expiresAt !== null &&
    after.expiresAt > now &&
    after.expiresAt - now <= DAY;
  if (isExpiring && !after.told.expiring) news.push('expiring');
  return news;
}

/** The link with its news marked as told. */
export function withToldNews(link: PaymentLink, news: News[]): PaymentLink {
  return {
    ...link,
    told: {
      seen: link.told.seen || news.includes('seen'),
      expiring: link.told.expiring || news.includes('expiring'),
    },
  };
}
