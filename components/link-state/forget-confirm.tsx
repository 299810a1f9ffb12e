import { useEffect, useRef, useState } from 'preact/hooks';
import { type Failure, failed } from '../../utils/failures/failure';
import { invoiceName, type PaymentLink } from '../../utils/payment-links/payment-link';
import { ask } from '../hooks/ask';
import { useLanguage, useTexts } from '../hooks/use-language';
import { useAnnounce } from '../kit/announcer';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { stateFailureSentence } from './state-failure';
import { STATE_TEXTS } from './state-texts';

interface ForgetConfirmProps {
  link: PaymentLink;
  onCancel(): void;
  onForgotten(): void;
}

/** Asks in place whether a link is to go from the list. */
export function ForgetConfirm({ link, onCancel, onForgotten }: ForgetConfirmProps) {
  const language = useLanguage();
  const texts = useTexts(STATE_TEXTS);
  const announce = useAnnounce();
  const cancel = useRef<HTMLButtonElement>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const question = texts.confirmRemove(invoiceName(link));

  useEffect(() => cancel.current?.focus(), []);

  async function remove(): Promise<void> {
    const removed = await ask('forgetLink', { uuid: link.uuid }, failed('internal'));
    if (!removed.ok) return setFailure(removed.failure);
    announce(texts.removed(invoiceName(link)));
    onForgotten();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // Else the browser would close the popup.
    event.preventDefault();
    onCancel();
  }

  return (
    <fieldset class="forget" aria-label={question} onKeyDown={onKeyDown}>
      <p>{question}</p>
      {failure && (
        <Notice tone="danger">
          <p>{stateFailureSentence(failure, language)}</p>
        </Notice>
      )}
      <div class="actions">
        <Button kind="danger" onClick={remove}>
          {texts.remove}
        </Button>
        <Button kind="quiet" buttonRef={cancel} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
