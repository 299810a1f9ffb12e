import type { IconNode } from 'lucide';
import { Check, Copy, X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../hooks/use-language';
import { useAnnounce } from '../kit/announcer';
import { Button } from '../kit/button';
import { BULK_TEXTS } from './bulk-texts';

/** How long a button says what came of its press, in ms. */
const SHOWN = 2500;

interface CopyTextButtonProps {
  label: string;
  /** What a screen reader hears where the label alone does not say what is copied. */
  title?: string;
  icon?: IconNode;
  text(): Promise<string>;
}

/** Copies a text that is made when the button is pressed, and says on itself what came of it. */
export function CopyTextButton({ label, title, icon = Copy, text }: CopyTextButtonProps) {
  const texts = useTexts(BULK_TEXTS);
  const announce = useAnnounce();
  const [state, setState] = useState<'idle' | 'busy' | 'copied' | 'failed'>('idle');

  useEffect(() => {
    if (state !== 'copied' && state !== 'failed') return;
    const timer = setTimeout(() => setState('idle'), SHOWN);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy(): Promise<void> {
    setState('busy');
    try {
      await navigator.clipboard.writeText(await text());
      setState('copied');
      announce(texts.saidCopied);
    } catch {
      setState('failed');
      announce(texts.notCopied);
    }
  }

  const shown = { idle: label, busy: label, copied: texts.copied, failed: texts.notCopied }[state];
  const icons = { idle: icon, busy: icon, copied: Check, failed: X };
  return (
    <Button icon={icons[state]} isBusy={state === 'busy'} aria-label={title} title={title} onClick={copy}>
      {shown}
    </Button>
  );
}
