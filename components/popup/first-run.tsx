import { KeyRound } from 'lucide';
import { openSettings } from '../hooks/open-settings';
import { useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { POPUP_TEXTS } from './popup-texts';

/** Leads to the key, without which nothing can be asked. */
export function FirstRun() {
  const texts = useTexts(POPUP_TEXTS);
  return (
    <section class="lead">
      <span class="lead-mark">
        <Icon node={KeyRound} size={24} />
      </span>
      <h2>{texts.firstTitle}</h2>
      <p>{texts.firstText}</p>
      <Button kind="primary" onClick={openSettings}>
        {texts.firstAction}
      </Button>
    </section>
  );
}
