import { useEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../../utils/accounts/account';
import { type Failure, failed } from '../../utils/failures/failure';
import { paymentLinksItem } from '../../utils/payment-links/payment-link';
import { ask } from '../hooks/ask';
import { useLanguage, useTexts } from '../hooks/use-language';
import { useStored } from '../hooks/use-stored';
import { Button } from '../kit/button';
import { Checkbox } from '../kit/checkbox';
import { Notice } from '../kit/notice';
import { ACCOUNT_TEXTS } from './account-texts';
import { keyFailureSentence } from './key-test-texts';

interface RemoveConfirmProps {
  account: Account;
  onCancel(): void;
  onRemoved(): void;
}

/** Asks in place whether the account is to be removed, saying what goes and what stays. */
export function RemoveConfirm({ account, onCancel, onRemoved }: RemoveConfirmProps) {
  const language = useLanguage();
  const texts = useTexts(ACCOUNT_TEXTS);
  const cancel = useRef<HTMLButtonElement>(null);
  const links = useStored(paymentLinksItem)?.filter(({ accountId }) => accountId === account.id).length ?? 0;
  const [withLinks, setWithLinks] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const question = texts.confirmRemove(account.name || texts.unnamed);

  useEffect(() => cancel.current?.focus(), []);

  async function remove(): Promise<void> {
    setBusy(true);
    const removed = await ask('removeAccount', { accountId: account.id, withLinks }, failed('internal'));
    setBusy(false);
    if (removed.ok) onRemoved();
    else setFailure(removed.failure);
  }

  return (
    <fieldset class="panel" aria-label={question} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <p>{question}</p>
      {links > 0 && <Checkbox label={texts.withLinks(links)} checked={withLinks} onChange={setWithLinks} />}
      {failure && (
        <Notice tone="danger">
          <p>{keyFailureSentence(failure, language)}</p>
        </Notice>
      )}
      <div class="actions">
        <Button kind="danger" isBusy={isBusy} onClick={remove}>
          {texts.remove}
        </Button>
        <Button kind="quiet" buttonRef={cancel} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
