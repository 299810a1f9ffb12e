import { useState } from 'preact/hooks';
import { type Failure, failed } from '../../utils/failures/failure';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { ask } from '../hooks/ask';
import { useLanguage, useTexts } from '../hooks/use-language';
import { useAnnounce } from '../kit/announcer';
import { stateFailureSentence } from './state-failure';
import { STATE_TEXTS } from './state-texts';

/** Which links a refresh is about, and when it began. */
interface Round {
  uuids: Set<string>;
  startedAt: number;
}

/** Asks about all links that may still change. How far it is shows in the links as they are stored. */
export function useRefreshAll(links: PaymentLink[]) {
  const language = useLanguage();
  const texts = useTexts(STATE_TEXTS);
  const announce = useAnnounce();
  const [round, setRound] = useState<Round | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function refreshAll(): Promise<void> {
    const open = links.filter(({ state }) => state === 'active' || state === 'expired');
    setFailure(null);
    setRound({ uuids: new Set(open.map(({ uuid }) => uuid)), startedAt: Date.now() });
    const refreshed = await ask('refreshLinks', {}, failed('internal'));
    setRound(null);
    if (refreshed.ok) announce(texts.allRefreshed);
    else setFailure(refreshed.failure);
  }

  return {
    progress: round && { done: askedIn(round, links), all: round.uuids.size },
    refreshAll,
    failure: failure && stateFailureSentence(failure, language),
  };
}

function askedIn({ uuids, startedAt }: Round, links: PaymentLink[]): number {
  return links.filter(({ uuid, checkedAt }) => uuids.has(uuid) && (checkedAt ?? 0) >= startedAt).length;
}
