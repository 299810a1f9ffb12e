import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isPayerPage } from '@/utils/sightings/payer-page';
import { connect, listen } from '@/utils/sightings/port';
import type { LearnedRule } from '@/utils/sightings/read';
import type { InvoiceReference } from '@/utils/sightings/reference';
import { pick } from '@/utils/sightings/tools/pick';
import { readWhole } from '@/utils/sightings/tools/read-whole';
import { skeletonOf } from '@/utils/sightings/tools/skeleton';

interface Message {
  ask?: string;
  language?: string;
  rules?: LearnedRule[];
}

let pointing: AbortController | undefined;

/** The invoices of the whole page that can be paid, in its order. */
const payable = (rules: LearnedRule[]): InvoiceReference[] =>
  isPayerPage() ? [] : readWhole(location, rules).map(({ reference }) => reference);

/**
 * The rarely used half of the content script: the background injects it when the user asks for it from the
 * popup, and then sends `{ask: 'sightings', rules}`, `{ask: 'pick', language}` or `{ask: 'skeleton'}`.
 */
export default defineUnlistedScript(() => {
  const own = globalThis as { hasPageTools?: boolean };
  if (own.hasPageTools) return;
  own.hasPageTools = true;
  listen((message: Message, _sender, answer) => {
    if (message.ask === 'sightings') answer(payable(message.rules ?? []));
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
