import './print.css';
import { Printer } from 'lucide';
import { type Language, languageOf } from '../../utils/i18n/language';
import { type PaymentLink, paymentLinksItem } from '../../utils/payment-links/payment-link';
import { qrPage } from '../../utils/qr/qr-page';
import { useTexts } from '../hooks/use-language';
import { useStored } from '../hooks/use-stored';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { QrImage } from '../share/qr-image';
import { PRINT_TEXTS } from './print-texts';

/** The page to print: `?uuid=` names the kept link, `language=` is its payer's. */
export function PrintPage({ query }: { query: URLSearchParams }) {
  const texts = useTexts(PRINT_TEXTS);
  const links = useStored(paymentLinksItem);
  if (!links) return null;
  const link = links.find(({ uuid }) => uuid === query.get('uuid'));
  if (!link) {
    return (
      <Notice tone="warning">
        <p>{texts.notKept}</p>
      </Notice>
    );
  }
  return (
    <>
      <div class="print-tools">
        <Button kind="primary" icon={Printer} onClick={() => window.print()}>
          {texts.print}
        </Button>
      </div>
      <Sheet link={link} language={languageOf(query.get('language'))} />
    </>
  );
}

function Sheet({ link, language }: { link: PaymentLink; language: Language }) {
  const page = qrPage(link, language);
  return (
    <main class="paper" lang={language}>
      <h1>{page.title}</h1>
      <QrImage page={page} />
      <p class="paper-how">{page.how}</p>
      <dl>
        {page.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="paper-url">{page.url}</p>
    </main>
  );
}
