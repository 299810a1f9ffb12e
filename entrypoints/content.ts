import { defineContentScript } from 'wxt/utils/define-content-script';
import { runtime } from '@/utils/sightings/port';
import { watch } from '@/utils/sightings/watch';

export default defineContentScript({
  matches: ['https://cloud.hostup.se/*'],
  excludeMatches: ['https://cloud.hostup.se/billing/pay/*'],
  allFrames: true,
  matchAboutBlank: false,
  noScriptStartedPostMessage: true,
  main(ctx) {
    try {
      // Only in the top frame and in frames of its own origin: any other may not be looked into.
      void window.top?.location.href;
    } catch {
      return;
    }
    const page = watch(ctx.signal);
    runtime()?.onMessage.addListener((message, _sender, answer) => {
      if (message?.ask === 'sightings') answer(page.seen());
    });
  },
});
