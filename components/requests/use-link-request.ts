import { useEffect, useRef, useState } from 'preact/hooks';
import { followRequest } from '../../utils/messages/follow-request';
import type { LinkProgress, LinkRequest } from '../../utils/messages/link-port';

/** The request that this page made last and how it is doing. */
export interface FollowedRequest {
  request: LinkRequest;
  progress: LinkProgress;
}

/** Asks for links, one at a time, and follows the last. Leaving the page does not stop the request. */
export function useLinkRequest() {
  const [followed, setFollowed] = useState<FollowedRequest | null>(null);
  const stop = useRef(() => {});

  useEffect(() => () => stop.current(), []);

  function start(request: LinkRequest): void {
    stop.current();
    setFollowed({ request, progress: { state: 'busy' } });
    try {
      stop.current = followRequest(request, (progress) => setFollowed({ request, progress }));
    } catch {
      // The extension was updated or removed under this page.
      setFollowed({ request, progress: { state: 'failed', failure: { code: 'internal' } } });
    }
  }

  function dismiss(): void {
    stop.current();
    setFollowed(null);
  }

  return { followed, start, dismiss };
}

/** Whether the request is still under way. */
export function isUnderWay(followed: FollowedRequest | null): boolean {
  return followed?.progress.state === 'busy' || followed?.progress.state === 'waiting';
}
