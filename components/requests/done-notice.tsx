import { invoiceName, type PaymentLink } from '../../utils/payment-links/payment-link';
import { useTexts } from '../hooks/use-language';
import { Notice } from '../kit/notice';
import { CopyButton } from '../links/copy-button';
import { REQUEST_TEXTS } from './request-texts';

interface DoneNoticeProps {
  link: PaymentLink;
  copied: boolean;
  /** Whether the history could be kept. */
  kept: boolean;
}

/** The link is there; says honestly whether it is on the clipboard. */
export function DoneNotice({ link, copied, kept }: DoneNoticeProps) {
  const texts = useTexts(REQUEST_TEXTS);
  const name = invoiceName(link);
  return (
    <Notice
      tone={copied && kept ? 'success' : 'warning'}
      actions={!copied && <CopyButton link={link} kind="primary" />}
    >
      <p>{copied ? texts.copied(name) : texts.notCopied(name)}</p>
      {!kept && <p>{texts.notKept}</p>}
    </Notice>
  );
}
