import { Send } from 'lucide';
import { invoiceName, type PaymentLink } from '../../utils/payment-links/payment-link';
import { useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { IconButton } from '../kit/icon-button';
import { useShare } from './share-host';
import { SHARE_TEXTS } from './share-texts';

/** Opens the share sheet of a link. */
export function ShareButton({ link, iconOnly = false }: { link: PaymentLink; iconOnly?: boolean }) {
  const texts = useTexts(SHARE_TEXTS);
  const share = useShare();
  const label = texts.shareNamed(invoiceName(link));
  if (iconOnly)
    return <IconButton icon={Send} label={label} aria-haspopup="dialog" onClick={() => share(link)} />;
  return (
    <Button icon={Send} title={label} aria-haspopup="dialog" onClick={() => share(link)}>
      {texts.share}
    </Button>
  );
}
