import { defineContentScript } from 'wxt/utils/define-content-script';
import { watch } from '@/utils/sightings/watch';
import '@/utils/sightings/control.css';

/** Starts in the top frame and in frames of its own origin: any other may not be looked into. */
export function main(): void {
  try {
    void (top as Window).location.href;
  } catch {
    return;
  }
  watch();
}

export default /* @__PURE__ */ defineContentScript({
  matches: ['https://cloud.hostup.se/*'],
  excludeMatches: ['https://cloud.hostup.se/billing/pay/*'],
  allFrames: true,
  // Frames that a page of this origin has written itself: `srcdoc`, `about:blank`.
  matchOriginAsFallback: true,
  main,
});
