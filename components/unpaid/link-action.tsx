import { Check, Copy, Link2, X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { useTexts } from '../hooks/use-language';
import { useAnnounce } from '../kit/announcer';
import { Icon } from '../kit/icon';
import { Spinner } from '../kit/spinner';
import { LINK_TEXTS } from '../links/link-texts';
import { type CopyState, copyLink } from '../links/use-copy';
import { UNPAID_TEXTS } from './unpaid-texts';

interface LinkActionProps {
  /** What the invoice is called. */
  name: string;
  link: PaymentLink | undefined;
  isBusy: boolean;
  onGet(): void;
}

/** How long the button says what came of its press, in ms. */
const SHOWN = 2500;

const ICONS = { idle: Copy, copying: Copy, copied: Check, failed: X };

/** Gets a row's link, or copies the one that is there: one button throughout, so that the focus stays. */
export function LinkAction({ name, link, isBusy, onGet }: LinkActionProps) {
  const texts = useTexts(UNPAID_TEXTS);
  const said = useTexts(LINK_TEXTS);
  const announce = useAnnounce();
  const [state, setState] = useState<CopyState>('idle');

  useEffect(() => {
    if (state !== 'copied' && state !== 'failed') return;
    const timer = setTimeout(() => setState('idle'), SHOWN);
    return () => clearTimeout(timer);
  }, [state]);

  async function press(): Promise<void> {
    if (isBusy || state === 'copying') return;
    if (!link) return onGet();
    setState('copying');
    const isCopied = await copyLink(link);
    setState(isCopied ? 'copied' : 'failed');
    announce((isCopied ? said.saidCopied : said.saidNotCopied)(name));
  }

  const label = (link ? texts.copy : texts.get)(name);
  return (
    <button
      type="button"
      class={link ? 'icon-button link-action' : 'icon-button link-action is-get'}
      data-copy={state}
      aria-label={label}
      title={label}
      aria-disabled={isBusy}
      onClick={press}
    >
      {isBusy ? <Spinner /> : <Icon node={link ? ICONS[state] : Link2} />}
    </button>
  );
}
