import type { Failure } from '../../utils/failures/failure';
import { failureAction, failureSentence } from '../../utils/failures/failure-texts';
import { openSettings } from '../hooks/open-settings';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { REQUEST_TEXTS } from './request-texts';

/** What went wrong, with the way out. */
export function FailureNotice({ failure, onRetry }: { failure: Failure; onRetry(): void }) {
  const language = useLanguage();
  const texts = useTexts(REQUEST_TEXTS);
  const action = failureAction(failure);
  const button = action && (
    <Button onClick={action === 'options' ? openSettings : onRetry}>{texts[action]}</Button>
  );
  return (
    <Notice tone="danger" actions={button}>
      <p>{failureSentence(failure, language)}</p>
    </Notice>
  );
}
