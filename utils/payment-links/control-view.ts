import { failureAction, failureSentence } from '../failures/failure-texts';
import { formatAmount, formatDay } from '../i18n/format';
import { bilingual, type Language } from '../i18n/language';
import type { ControlView, LinkProgress } from '../messages/link-port';
import type { PaymentLink } from './payment-link';

/** What accepting the offered action does; the content script only sees its label. */
export type OfferedAction = 'options' | 'retry' | 'copy';

/** A view with the action that its button stands for. */
export interface OfferingView {
  view: ControlView;
  offers: OfferedAction | null;
}

const TEXTS = bilingual({
  en: {
    busy: 'Getting link…',
    waiting: (seconds: number) => `Waiting ${seconds} s…`,
    waitingDetail: 'HostUp asks us to slow down. This goes on by itself.',
    copied: 'Copied',
    expires: (date: string) => `expires ${date}`,
    notCopied: 'Link ready',
    notCopiedDetail: 'The payment link is ready but could not be copied. It is kept in the toolbar popup.',
    notKept: 'The history could not be saved: the browser’s storage is full or unreadable.',
    notCopiedNorKept:
      'The payment link could be neither copied nor kept: the clipboard and the browser’s storage refused. Free some disk space, then copy it now.',
    failed: 'No link',
    options: 'Open settings',
    retry: 'Try again',
    copy: 'Copy',
  },
  sv: {
    busy: 'Hämtar länk …',
    waiting: (seconds: number) => `Väntar ${seconds} s …`,
    waitingDetail: 'HostUp ber oss sakta ned. Det fortsätter av sig självt.',
    copied: 'Kopierad',
    expires: (date: string) => `går ut ${date}`,
    notCopied: 'Länken är klar',
    notCopiedDetail:
      'Betalningslänken är klar men kunde inte kopieras. Den finns kvar under tilläggets ikon.',
    notKept: 'Historiken kunde inte sparas: webbläsarens lagring är full eller går inte att läsa.',
    notCopiedNorKept:
      'Betalningslänken kunde varken kopieras eller sparas: både urklipp och webbläsarens lagring sade nej. Frigör diskutrymme och kopiera den nu.',
    failed: 'Ingen länk',
    options: 'Öppna inställningar',
    retry: 'Försök igen',
    copy: 'Kopiera',
  },
});

/** Loads what a finished view needs of Intl, which takes a new worker some 40 ms. */
export function prepareControlView(language: Language): void {
  formatAmount(0, 'SEK', language);
  formatDay(0, language);
}

/** The view of a request's progress for the in-page control, in the page's language. */
export function controlView(progress: LinkProgress, language: Language, now: number): OfferingView {
  const texts = TEXTS[language];
  switch (progress.state) {
    case 'busy':
      return { view: { state: 'busy', label: texts.busy }, offers: null };
    case 'waiting': {
      const seconds = Math.max(Math.ceil((progress.until - now) / 1000), 0);
      return {
        view: { state: 'busy', label: texts.waiting(seconds), detail: texts.waitingDetail },
        offers: null,
      };
    }
    case 'failed': {
      const action = failureAction(progress.failure);
      const view: ControlView = {
        state: 'error',
        label: texts.failed,
        detail: failureSentence(progress.failure, language),
      };
      return action ? { view: { ...view, action: texts[action] }, offers: action } : { view, offers: null };
    }
    case 'done':
      return doneView(progress.link, progress.copied, progress.kept, language);
  }
}

function doneView(link: PaymentLink, copied: boolean, kept: boolean, language: Language): OfferingView {
  const texts = TEXTS[language];
  if (!copied) {
    const detail = kept ? texts.notCopiedDetail : texts.notCopiedNorKept;
    return { view: { state: 'error', label: texts.notCopied, detail, action: texts.copy }, offers: 'copy' };
  }
  const { total, currency } = link.invoice;
  const amount = total === null ? null : formatAmount(total, currency, language);
  const expiry = link.expiresAt === null ? null : texts.expires(formatDay(link.expiresAt, language));
  const label = [texts.copied, amount, expiry].filter(Boolean).join(' · ');
  return { view: { state: 'done', label, ...(!kept && { detail: texts.notKept }) }, offers: null };
}
