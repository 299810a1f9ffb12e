import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { useTexts } from '../hooks/use-language';
import { LINK_TEXTS } from './link-texts';

/** The link's state in a word. */
export function StateBadge({ state }: { state: PaymentLink['state'] }) {
  return <span class={`badge ${state}`}>{useTexts(LINK_TEXTS).states[state]}</span>;
}
