import type { PaymentLink } from '../payment-links/payment-link';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How often a link is asked about, by how long ago it was handed out: payers pay soon or late. */
const STEPS: { until: number; interval: number }[] = [
  { until: HOUR, interval: 5 * MINUTE },
  { until: DAY, interval: 30 * MINUTE },
  { until: 3 * DAY, interval: 2 * HOUR },
  { until: 14 * DAY, interval: 6 * HOUR },
  { until: Number.POSITIVE_INFINITY, interval: DAY },
];

/** A link that was not paid for this long is no longer watched, in ms. */
const GIVE_UP = 60 * DAY;

/** The alarm's period, in minutes. */
export const WATCH_PERIOD = 5;

/** When a link is to be asked about next, in ms since the epoch; null when it is not watched. */
export function nextCheckAt(link: PaymentLink): number | null {
  if (!link.watched || link.state !== 'active') return null;
  const last = link.checkedAt ?? link.issuedAt;
  const age = Math.max(last - link.issuedAt, 0);
  if (age > GIVE_UP) return null;
  const step = STEPS.find(({ until }) => age < until);
  return last + (step?.interval ?? DAY);
}

/**
 * The links to ask about now, the longest waiting first. A last check that lies in the future was made
 * under a wrong clock: such a link is due.
 */
export function dueLinks(links: PaymentLink[], now: number): PaymentLink[] {
  return links
    .flatMap((link) => {
      const at = nextCheckAt(link);
      const isFromTheFuture = (link.checkedAt ?? 0) > now + MINUTE;
      return at !== null && (at <= now || isFromTheFuture) ? [{ link, at }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ link }) => link);
}

/** Whether anything is watched at all, so that the alarm is needed. */
export function isAnyWatched(links: PaymentLink[]): boolean {
  return links.some((link) => nextCheckAt(link) !== null);
}
