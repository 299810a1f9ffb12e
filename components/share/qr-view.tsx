import { Copy, Download, Printer } from 'lucide';
import { useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { formatAmount } from '../../utils/i18n/format';
import type { Language } from '../../utils/i18n/language';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { qrPage } from '../../utils/qr/qr-page';
import { drawQr, qrPng } from '../../utils/qr/qr-png';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { canCopy } from './can-copy';
import { QrImage } from './qr-image';
import { qrSvgUrl } from './qr-svg-url';
import { SHARE_TEXTS } from './share-texts';
import { TriedButton } from './tried-button';

/** The QR code, large, and the ways to take it elsewhere. The language is the payer's. */
export function QrView({ link, language }: { link: PaymentLink; language: Language }) {
  const texts = useTexts(SHARE_TEXTS);
  const own = useLanguage();
  const { total, currency } = link.invoice;
  const page = qrPage(link, language);
  const png = useMemo(() => pngUrl(link.url), [link.url]);
  const svg = qrSvgUrl(page);
  return (
    <div class="share-qr">
      <QrImage page={page} />
      {total !== null && <p class="qr-amount">{formatAmount(total, currency, own)}</p>}
      <p class="muted">{texts.qrHint}</p>
      <div class="share-ways">
        {canCopy('image/png') && (
          <TriedButton
            icon={Copy}
            label={texts.copyImage}
            what={texts.image}
            work={() => copyImage(link.url)}
          />
        )}
        <Button icon={Printer} onClick={() => openPrintPage(link, language)}>
          {texts.print}
        </Button>
        {png && <SaveLink label={texts.savePng} href={png} name={`${page.fileName}.png`} />}
        <SaveLink label={texts.saveSvg} href={svg} name={`${page.fileName}.svg`} />
      </div>
    </div>
  );
}

function SaveLink({ label, href, name }: { label: string; href: string; name: string }) {
  return (
    <a class="button secondary" href={href} download={name}>
      <Icon node={Download} />
      <span>{label}</span>
    </a>
  );
}

/** As a `data:` address, which outlives the popup, unlike one of a blob; null without a canvas. */
function pngUrl(url: string): string | null {
  const canvas = document.createElement('canvas');
  return drawQr(canvas, url) ? canvas.toDataURL('image/png') : null;
}

async function copyImage(url: string): Promise<void> {
  const png = await qrPng(document.createElement('canvas'), url);
  if (!png) throw new Error('this browser makes no PNG');
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

async function openPrintPage({ uuid }: PaymentLink, language: Language): Promise<void> {
  const query = new URLSearchParams({ uuid, language });
  await browser.tabs.create({ url: browser.runtime.getURL(`/print.html?${query}`) });
}
