import browser from 'webextension-polyfill';
import { type LinkProgress, type LinkRequest, PROGRESS_PORT } from './link-port';

/**
 * Asks the background for a link and follows its progress to the end. If the worker is killed half-way
 * the request is made once more, which is safe, since HostUp reuses an active link. Returns what stops
 * the following (not the request).
 */
export function followRequest(
  request: LinkRequest,
  onProgress: (progress: LinkProgress) => void,
): () => void {
  let stopped = false;
  let disconnect = () => {};

  function connect(isRetry: boolean): void {
    const port = browser.runtime.connect({ name: PROGRESS_PORT });
    let ended = false;
    disconnect = () => port.disconnect();
    port.onMessage.addListener((message) => {
      const progress = message as LinkProgress;
      ended = progress.state === 'done' || progress.state === 'failed';
      if (!stopped) onProgress(progress);
      if (ended) port.disconnect();
    });
    port.onDisconnect.addListener(() => {
      if (stopped || ended) return;
      if (isRetry)
        onProgress({ state: 'failed', failure: { code: 'internal', reference: request.reference.value } });
      else connect(true);
    });
    port.postMessage(request);
  }

  connect(false);
  return () => {
    stopped = true;
    disconnect();
  };
}
