import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { MESSAGES_TEXTS } from './messages-texts';

interface ConfirmProps {
  question: string;
  /** Does it; gives the sentence for why that was not possible, or null. */
  onConfirm(): Promise<string | null>;
  onCancel(): void;
}

/** Asks in place before something is removed. */
export function Confirm({ question, onConfirm, onCancel }: ConfirmProps) {
  const texts = useTexts(MESSAGES_TEXTS);
  const cancel = useRef<HTMLButtonElement>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => cancel.current?.focus(), []);

  return (
    <fieldset class="panel" aria-label={question} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <p>{question}</p>
      {failure && (
        <Notice tone="danger">
          <p>{failure}</p>
        </Notice>
      )}
      <div class="actions">
        <Button kind="danger" onClick={async () => setFailure(await onConfirm())}>
          {texts.remove}
        </Button>
        <Button kind="quiet" buttonRef={cancel} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
