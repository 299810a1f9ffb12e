import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connect, runtime } from '@/utils/sightings/port';
import { pick } from '@/utils/sightings/tools/pick';
import { skeletonOf } from '@/utils/sightings/tools/skeleton';

let pointing: AbortController | undefined;

/**
 * The rarely used half of the content script: the background injects it when the user asks for it from the
 * popup, and then sends `{ask: 'pick', language}` or `{ask: 'skeleton'}`.
 */
export default defineUnlistedScript(() => {
  const own = globalThis as { hasPageTools?: boolean };
  if (own.hasPageTools) return;
  own.hasPageTools = true;
  runtime()?.onMessage.addListener((message, _sender, answer) => {
    if (message.ask === 'skeleton') answer(skeletonOf(document.documentElement));
    if (message.ask !== 'pick') return;
    pointing?.abort();
    pointing = new AbortController();
    void pick(message.language === 'sv' ? 'sv' : 'en', pointing.signal).then((rule) => {
      if (rule) connect('learned-rule').postMessage(rule);
    });
    answer(true);
  });
});
