import { RefreshCw, Trash2 } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { failed } from '../../utils/failures/failure';
import { formatRelative } from '../../utils/i18n/format';
import { invoiceName, type PaymentLink } from '../../utils/payment-links/payment-link';
import { ask } from '../hooks/ask';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { Switch } from '../kit/switch';
import { stateAt } from '../links/link-state';
import { ForgetConfirm } from './forget-confirm';
import { STATE_TEXTS } from './state-texts';
import { useRefreshLink } from './use-refresh-link';

interface LinkCareProps {
  link: PaymentLink;
  /** In ms since the epoch. */
  now: number;
  /** The link was taken off the list. */
  onForgotten(): void;
}

/** Looks after one link: asks how it is doing, watches it or not, takes it off the list. */
export function LinkCare({ link, now, onForgotten }: LinkCareProps) {
  const language = useLanguage();
  const texts = useTexts(STATE_TEXTS);
  const { isBusy, refresh, failure } = useRefreshLink(link);
  const [isRemoving, setRemoving] = useState(false);
  const removeButton = useRef<HTMLButtonElement>(null);
  const name = invoiceName(link);
  const { checkedAt, watched, uuid } = link;

  function keep(): void {
    setRemoving(false);
    removeButton.current?.focus();
  }

  return (
    <div class="care">
      {stateAt(link, now) === 'active' && (
        <Switch
          label={texts.watch}
          isOn={watched}
          onPress={() => void ask('watchLink', { uuid, watched: !watched }, failed('internal'))}
        />
      )}
      <div class="care-line">
        <span class="muted">
          {checkedAt === null ? texts.notChecked : texts.checked(sinceText(checkedAt, now, language, texts))}
        </span>
        <Button
          kind="quiet"
          icon={RefreshCw}
          isBusy={isBusy}
          aria-label={texts.refreshNamed(name)}
          onClick={refresh}
        >
          {texts.refresh}
        </Button>
        <Button
          kind="quiet"
          icon={Trash2}
          buttonRef={removeButton}
          aria-label={texts.removeNamed(name)}
          aria-expanded={isRemoving}
          onClick={() => setRemoving(true)}
        >
          {texts.remove}
        </Button>
      </div>
      {failure && (
        <Notice tone="danger">
          <p>{failure}</p>
        </Notice>
      )}
      {isRemoving && <ForgetConfirm link={link} onCancel={keep} onForgotten={onForgotten} />}
    </div>
  );
}

function sinceText(
  time: number,
  now: number,
  language: ReturnType<typeof useLanguage>,
  texts: { justNow: string },
): string {
  return now - time < 60_000 ? texts.justNow : formatRelative(time, now, language);
}
