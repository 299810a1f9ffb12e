import { Check, Copy, X } from 'lucide';
import { invoiceName, type PaymentLink } from '../../utils/payment-links/payment-link';
import { useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { LINK_TEXTS } from './link-texts';
import { useCopy } from './use-copy';

interface CopyButtonProps {
  link: PaymentLink;
  kind?: 'primary' | 'secondary';
  /** The text before it is pressed; "Copy" by itself. */
  label?: string;
}

/** Copies a link and says so on itself. */
export function CopyButton({ link, kind = 'secondary', label }: CopyButtonProps) {
  const { state, copy } = useCopy(link);
  const texts = useTexts(LINK_TEXTS);
  const text = state === 'copied' ? texts.copied : state === 'failed' ? texts.notCopied : label;
  const icon = state === 'copied' ? Check : state === 'failed' ? X : Copy;
  return (
    <Button
      kind={kind}
      icon={icon}
      isBusy={state === 'copying'}
      title={texts.copyNamed(invoiceName(link))}
      onClick={copy}
    >
      {text ?? texts.copy}
    </Button>
  );
}
