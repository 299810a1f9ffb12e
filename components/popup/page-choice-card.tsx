import type { KnownInvoices } from '../../utils/invoices/known-invoices';
import type { LinkRequest } from '../../utils/messages/link-port';
import { findInvoice } from '../unpaid/find-invoice';
import { PageChoiceList } from '../unpaid/page-choice';
import { usePageChoice } from '../unpaid/use-page-choice';

interface PageChoiceCardProps {
  known: ReadonlyMap<string, KnownInvoices> | undefined;
  onRequest(request: LinkRequest): void;
}

/** What the shortcut found on the page, when it was not exactly one invoice; not there otherwise. */
export function PageChoiceCard({ known, onRequest }: PageChoiceCardProps) {
  const { choice, close } = usePageChoice();
  if (!choice) return null;
  // The focus was in what goes.
  const leave = () => {
    close();
    document.querySelector<HTMLElement>('input[name="reference"]')?.focus();
  };
  return (
    <PageChoiceList
      choice={choice}
      find={(reference) => findInvoice(known, reference)}
      onChoose={(reference) => {
        leave();
        onRequest({ reference });
      }}
      onClose={leave}
    />
  );
}
