import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { type InvoiceReference, parseReference } from '../../utils/sightings/reference';
import { DoneNotice } from './done-notice';
import { FailureNotice } from './failure-notice';
import { useUnseenOutcome } from './use-unseen-outcome';

interface UnseenOutcomeProps {
  links: PaymentLink[];
  onRetry(reference: InvoiceReference): void;
}

/** How the last request ended that nobody saw the end of (menu, keyboard, address bar); shown once. */
export function UnseenOutcomeNotice({ links, onRetry }: UnseenOutcomeProps) {
  const outcome = useUnseenOutcome();
  if (!outcome) return null;
  const { reference, failure } = outcome;
  if (failure) {
    const retry = () => {
      const parsed = parseReference(reference);
      if (parsed) onRetry(parsed);
    };
    return <FailureNotice failure={failure} onRetry={retry} />;
  }
  const link = links.find(({ invoice }) =>
    [invoice.number, invoice.id, invoice.publicId].includes(reference),
  );
  if (!link) return null;
  const copied = link.copiedAt !== null && link.copiedAt >= link.issuedAt;
  return <DoneNotice link={link} copied={copied} kept />;
}
