import { useEffect, useState } from 'preact/hooks';
import { useAnnounce } from '../kit/announcer';

export type Tried = 'idle' | 'trying' | 'done' | 'failed';

/** How long a button says what came of its press, in ms. */
const SHOWN = 2500;

/** Tries something on demand; tells for a while, and screen readers at once, what came of it. */
export function useTried(
  work: () => Promise<unknown>,
  said: { done: string; failed: string },
): { state: Tried; run(): Promise<void> } {
  const [state, setState] = useState<Tried>('idle');
  const announce = useAnnounce();

  useEffect(() => {
    if (state !== 'done' && state !== 'failed') return;
    const timer = setTimeout(() => setState('idle'), SHOWN);
    return () => clearTimeout(timer);
  }, [state]);

  async function run(): Promise<void> {
    setState('trying');
    const outcome = await Promise.resolve()
      .then(work)
      .then(() => 'done' as const)
      .catch(() => 'failed' as const);
    setState(outcome);
    announce(said[outcome]);
  }

  return { state, run };
}
