import { useEffect, useState } from 'preact/hooks';
import { invoiceName, type PaymentLink } from '../../utils/payment-links/payment-link';
import { ask } from '../hooks/ask';
import { useTexts } from '../hooks/use-language';
import { useAnnounce } from '../kit/announcer';
import { LINK_TEXTS } from './link-texts';

export type CopyState = 'idle' | 'copying' | 'copied' | 'failed';

/** How long a button says what came of its press, in ms. */
const SHOWN = 2500;

/** Copies a link on demand and says what came of it, for a while and to screen readers. */
export function useCopy(link: PaymentLink): { state: CopyState; copy(): Promise<void> } {
  const [state, setState] = useState<CopyState>('idle');
  const announce = useAnnounce();
  const texts = useTexts(LINK_TEXTS);

  useEffect(() => {
    if (state !== 'copied' && state !== 'failed') return;
    const timer = setTimeout(() => setState('idle'), SHOWN);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy(): Promise<void> {
    setState('copying');
    const done = await copyLink(link);
    setState(done ? 'copied' : 'failed');
    announce((done ? texts.saidCopied : texts.saidNotCopied)(invoiceName(link)));
  }

  return { state, copy };
}

/** The background copies; what it can't (a link that was not kept), this page tries itself. */
export async function copyLink(link: PaymentLink): Promise<boolean> {
  if (await ask('copyLink', { uuid: link.uuid }, false)) return true;
  try {
    await navigator.clipboard.writeText(link.url);
    return true;
  } catch {
    return false;
  }
}
