import { useEffect, useState } from 'preact/hooks';
import { unseenItem } from '../../utils/background/badge';
import { formatAmount } from '../../utils/i18n/format';
import { invoiceName, type PaymentLink } from '../../utils/payment-links/payment-link';
import { ask } from '../hooks/ask';
import { useLanguage, useTexts } from '../hooks/use-language';
import { useStored } from '../hooks/use-stored';
import { Notice } from '../kit/notice';
import { STATE_TEXTS } from './state-texts';

/** The links that were paid since the popup was last open; having shown them takes the badge away. */
export function PaidNews({ links }: { links: PaymentLink[] }) {
  const language = useLanguage();
  const texts = useTexts(STATE_TEXTS);
  const paid = useNewlyPaid();
  const shown = links.filter(({ uuid }) => paid.has(uuid));
  if (shown.length === 0) return null;
  return (
    <Notice tone="success">
      <p>
        <strong>{texts.paidTitle(shown.length)}</strong>
      </p>
      <ul class="paid-news">
        {shown.map(({ uuid, invoice, ...link }) => (
          <li key={uuid}>
            <span>{texts.paidOne(invoiceName({ uuid, invoice, ...link }))}</span>
            {invoice.total !== null && <span>{formatAmount(invoice.total, invoice.currency, language)}</span>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The uuids that were unseen when the popup was opened or became so since. */
function useNewlyPaid(): Set<string> {
  const unseen = useStored(unseenItem);
  const [paid, setPaid] = useState<Set<string>>(new Set());
  useEffect(() => {
    if (!unseen?.paid.length) return;
    setPaid((before) => new Set([...before, ...unseen.paid]));
    void ask('markSeen', {}, { ok: true, value: null });
  }, [unseen]);
  return paid;
}
