import { Check, type IconNode, X } from 'lucide';
import { useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { SHARE_TEXTS } from './share-texts';
import { useTried } from './use-tried';

interface TriedButtonProps {
  label: string;
  title?: string;
  /** Shown until it was pressed. */
  icon?: IconNode;
  /** What is said to have been copied; the label by itself. */
  what?: string;
  /** Puts something on the clipboard; rejects when that is refused. */
  work(): Promise<unknown>;
}

const ICONS = { done: Check, failed: X };

/** A button that copies and says on itself what came of it. */
export function TriedButton({ label, title, icon, what = label, work }: TriedButtonProps) {
  const texts = useTexts(SHARE_TEXTS);
  const { state, run } = useTried(work, { done: texts.saidCopied(what), failed: texts.saidFailed(what) });
  const text = state === 'done' ? texts.copied : state === 'failed' ? texts.failed : label;
  return (
    <Button
      icon={state === 'done' || state === 'failed' ? ICONS[state] : icon}
      isBusy={state === 'trying'}
      title={title}
      onClick={run}
    >
      {text}
    </Button>
  );
}
