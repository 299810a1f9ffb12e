import { failed, type Result, success } from '../failures/failure';
import type { HostUpApi } from '../hostup/api';
import type { LinkIssuer } from '../payment-links/link-issuer';
import { type PaymentLink, paymentLinksItem, withChangedLink } from '../payment-links/payment-link';
import type { Preferences } from '../preferences/preferences';
import type { Store } from '../storage/store';
import { checkLink } from './link-check';
import { type News, newsOf, withToldNews } from './news';
import { CALL_PAUSE, watchRound } from './watch-round';
import { isAnyWatched, WATCH_PERIOD } from './watch-schedule';

/** What watching needs from outside. */
export interface WatchEdges {
  store: Store;
  issuer: Pick<LinkIssuer, 'apiOf'>;
  now(): number;
  wait(milliseconds: number): Promise<void>;
  preferences(): Promise<Preferences>;
  /** Tells the user, where that is allowed. */
  tell(news: News, link: PaymentLink): Promise<void>;
  /** Sets or clears the alarm that calls `round`. */
  setAlarm(periodInMinutes: number | null): Promise<void>;
}

/** Keeps the states of links fresh, and watches for payments. */
export interface WatchService {
  /** Asks about one link now. */
  refresh(uuid: string): Promise<Result<PaymentLink>>;
  /** Asks about every link that may still change, one call a second at most. */
  refreshAll(): Promise<Result<null>>;
  /** Asks about the links that are due; for the alarm. */
  round(): Promise<void>;
  setWatched(uuid: string, watched: boolean): Promise<Result<null>>;
  forget(uuid: string): Promise<Result<null>>;
  /** Keeps the alarm set exactly while something is watched. */
  followLinks(): void;
}

/** Makes the service. */
export function watchService(edges: WatchEdges): WatchService {
  const { store, issuer, now, wait } = edges;
  let inRound: Promise<void> | null = null;
  let lastCallAt = Number.NEGATIVE_INFINITY;

  /** The API of an account, with its calls at least a second after any other call of the watching. */
  async function spacedApi(accountId: string): Promise<HostUpApi | null> {
    const api = await issuer.apiOf(accountId, { maxWait: 0 });
    return (
      api &&
      (async (call) => {
        const pause = lastCallAt + CALL_PAUSE - now();
        lastCallAt = Math.max(now(), lastCallAt + CALL_PAUSE);
        if (pause > 0) await wait(Math.min(pause, CALL_PAUSE));
        return api(call);
      })
    );
  }

  /** Takes over what was found, and tells what is new. */
  async function save(found: PaymentLink): Promise<void> {
    let news: News[] = [];
    await store.update(paymentLinksItem, (links) =>
      withChangedLink(links, found.uuid, (before) => {
        news = newsOf(before, found, now());
        // What the user did meanwhile (copied, muted) stays as the user left it.
        const { copiedAt, watched } = before;
        return withToldNews({ ...found, copiedAt, watched: watched && found.watched }, news);
      }),
    );
    for (const piece of news) await edges.tell(piece, found);
  }

  const links = () => store.read(paymentLinksItem);
  const change = async (uuid: string, changed: (link: PaymentLink) => PaymentLink): Promise<Result<null>> => {
    const written = await store.update(paymentLinksItem, (all) => withChangedLink(all, uuid, changed));
    return written.ok ? success(null) : written;
  };

  async function setAlarm(all: PaymentLink[]): Promise<void> {
    await edges.setAlarm(isAnyWatched(all) ? WATCH_PERIOD : null);
  }

  return {
    async refresh(uuid) {
      const link = (await links()).find((candidate) => candidate.uuid === uuid);
      const api = link ? await issuer.apiOf(link.accountId) : null;
      if (!link) return failed('link_gone');
      if (!api) return failed('no_key');
      const checked = await checkLink(api, link, now());
      if (checked.ok) await save(checked.value);
      return checked;
    },

    async refreshAll() {
      const open = (await links()).filter(({ state }) => state === 'active' || state === 'expired');
      let failure: Result<never> | null = null;
      for (const link of open) {
        const api = await spacedApi(link.accountId);
        if (!api) continue;
        const checked = await checkLink(api, link, now());
        if (checked.ok) await save(checked.value);
        else failure = checked;
        if (!checked.ok && checked.failure.code === 'rate_limited') break;
      }
      return failure ?? success(null);
    },

    round() {
      inRound ??= links()
        .then((all) => watchRound(all, { now, apiOf: spacedApi, save }))
        .finally(() => {
          inRound = null;
        });
      return inRound;
    },

    setWatched: (uuid, watched) => change(uuid, (link) => ({ ...link, watched })),

    async forget(uuid) {
      const written = await store.update(paymentLinksItem, (all) => all.filter((link) => link.uuid !== uuid));
      return written.ok ? success(null) : written;
    },

    followLinks() {
      store.watch(paymentLinksItem, (all) => void setAlarm(all));
      void links().then(setAlarm);
    },
  };
}
