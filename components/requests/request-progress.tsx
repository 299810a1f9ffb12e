import { useTexts } from '../hooks/use-language';
import { Notice } from '../kit/notice';
import { DoneNotice } from './done-notice';
import { FailureNotice } from './failure-notice';
import { REQUEST_TEXTS } from './request-texts';
import type { FollowedRequest } from './use-link-request';
import { Waiting } from './waiting';

/** How the request is doing, and what can be done about it. */
export function RequestProgress({ followed, onRetry }: { followed: FollowedRequest; onRetry(): void }) {
  const texts = useTexts(REQUEST_TEXTS);
  const { progress } = followed;
  const name = followed.request.reference.value;
  switch (progress.state) {
    case 'busy':
      return (
        <Notice tone="busy">
          <p>{texts.busy(name)}</p>
        </Notice>
      );
    case 'waiting':
      return (
        <Notice tone="busy">
          <Waiting until={progress.until} name={name} />
        </Notice>
      );
    case 'failed':
      return <FailureNotice failure={progress.failure} onRetry={onRetry} />;
    case 'done':
      return <DoneNotice link={progress.link} copied={progress.copied} kept={progress.kept} />;
  }
}
