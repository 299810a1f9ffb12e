import type { Failure } from '../../utils/failures/failure';
import { failureAction, failureSentence } from '../../utils/failures/failure-texts';
import { invoiceName, type PaymentLink } from '../../utils/payment-links/payment-link';
import { openSettings } from '../hooks/open-settings';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { CopyButton } from '../links/copy-button';
import { REQUEST_TEXTS } from './request-texts';
import type { FollowedRequest } from './use-link-request';
import { Waiting } from './waiting';

/** How the request is doing, and what can be done about it. */
export function RequestProgress({ followed, onRetry }: { followed: FollowedRequest; onRetry(): void }) {
  const texts = useTexts(REQUEST_TEXTS);
  const { request, progress } = followed;
  switch (progress.state) {
    case 'busy':
      return (
        <Notice tone="busy">
          <p>{texts.busy(request.reference.value)}</p>
        </Notice>
      );
    case 'waiting':
      return (
        <Notice tone="busy">
          <Waiting until={progress.until} />
        </Notice>
      );
    case 'failed':
      return <FailureNotice failure={progress.failure} onRetry={onRetry} />;
    case 'done':
      return <DoneNotice link={progress.link} copied={progress.copied} kept={progress.kept} />;
  }
}

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

function DoneNotice({ link, copied, kept }: { link: PaymentLink; copied: boolean; kept: boolean }) {
  const texts = useTexts(REQUEST_TEXTS);
  const name = invoiceName(link);
  return (
    <Notice
      tone={copied && kept ? 'success' : 'warning'}
      actions={!copied && <CopyButton link={link} kind="primary" />}
    >
      <p>{copied ? texts.copied(name) : texts.notCopied(name)}</p>
      {!kept && <p>{texts.notKept}</p>}
    </Notice>
  );
}
