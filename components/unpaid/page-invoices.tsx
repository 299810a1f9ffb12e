import { ListChecks } from 'lucide';
import { countFormat } from '../../utils/i18n/formatters';
import type { LinkRequest } from '../../utils/messages/link-port';
import type { InvoiceReference } from '../../utils/sightings/reference';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { PAGE_TEXTS } from './page-texts';

interface PageInvoicesProps {
  /** What is seen on the page in the active tab. */
  seen: readonly InvoiceReference[];
  onBulk(requests: LinkRequest[]): void;
}

/** Gets links for all unpaid invoices on the page; not there where none is seen. */
export function PageInvoices({ seen, onBulk }: PageInvoicesProps) {
  const language = useLanguage();
  const texts = useTexts(PAGE_TEXTS);
  if (seen.length === 0) return null;
  const count = countFormat(language).format(seen.length);
  return (
    <Button
      icon={ListChecks}
      title={texts.allOnPageTitle}
      onClick={() => onBulk(seen.map((reference) => ({ reference })))}
    >
      {texts.allOnPage(count)}
    </Button>
  );
}
