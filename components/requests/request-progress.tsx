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
          <Waiting until={progress.until} name={request.reference.value} />
        </Notice>
      );
    case 'failed':
      return <FailureNotice failure={progress.failure} onRetry={onRetry} />;
    case 'done':
      return <DoneNotice link={progress.link} copied={progress.copied} kept={progress.kept} />;
  }
}
