import type { IconNode } from 'lucide';
import { Mail, MessageCircle, MessageSquareText, Share2 } from 'lucide';
import { mailtoLink, shareData, smsLink, whatsAppLink } from '../../utils/payer-messages/channels';
import type { PayerMessage } from '../../utils/payer-messages/fill-template';
import { useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { SHARE_TEXTS } from './share-texts';

/** The programs that take the message: each opens with it filled in, and the user picks the recipient. */
export function SendWays({ message }: { message: PayerMessage }) {
  const texts = useTexts(SHARE_TEXTS);
  const ways = [
    { name: texts.email, icon: Mail, ...mailtoLink(message) },
    { name: texts.sms, icon: MessageSquareText, ...smsLink(message) },
    { name: texts.whatsApp, icon: MessageCircle, ...whatsAppLink(message) },
  ];
  const data = shareData(message);
  return (
    <section class="share-group">
      <h3>{texts.send}</h3>
      <div class="share-ways">
        {ways.map((way) => (
          <Way key={way.name} {...way} />
        ))}
        {hasShareSheet(data) && (
          <Button icon={Share2} onClick={() => openShareSheet(data)}>
            {texts.system}
          </Button>
        )}
      </div>
      {ways.some(({ isShortened }) => isShortened) && <p class="field-hint">{texts.shortened}</p>}
    </section>
  );
}

/** A tab of its own: Chrome opens no other program from the popup's own frame. */
function Way({ name, icon, href }: { name: string; icon: IconNode; href: string }) {
  return (
    <a class="button secondary" href={href} target="_blank" rel="noreferrer">
      <Icon node={icon} />
      <span>{name}</span>
    </a>
  );
}

function hasShareSheet(data: ShareData): boolean {
  return typeof navigator.share === 'function' && (navigator.canShare?.(data) ?? true);
}

/** The user may close the system's sheet, which is no failure. */
async function openShareSheet(data: ShareData): Promise<void> {
  await navigator.share(data).catch(() => undefined);
}
