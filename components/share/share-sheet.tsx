import { ArrowLeft } from 'lucide';
import { useEffect, useId, useRef } from 'preact/hooks';
import { invoiceName, type PaymentLink } from '../../utils/payment-links/payment-link';
import { useTexts } from '../hooks/use-language';
import { useNow } from '../hooks/use-now';
import { Announcer } from '../kit/announcer';
import { IconButton } from '../kit/icon-button';
import { Notice } from '../kit/notice';
import { Tabs } from '../kit/tabs';
import { stateAt } from '../links/link-state';
import { MessageView } from './message-view';
import { QrView } from './qr-view';
import { SHARE_TEXTS } from './share-texts';
import { useMessage } from './use-message';

/**
 * The sheet that sends a link, over the whole popup. A modal dialog: what is under it is out of reach, and
 * the focus goes back to where it was. Screen readers hear nothing from outside of it, so it has a live
 * region of its own.
 */
export function ShareSheet({ link, onClose }: { link: PaymentLink; onClose(): void }) {
  const texts = useTexts(SHARE_TEXTS);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const message = useMessage(link);
  const state = stateAt(link, useNow(30_000));
  const close = () => dialog.current?.close();

  useEffect(() => dialog.current?.showModal(), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // Else the browser would close the popup along with the sheet.
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={title} onClose={onClose} onKeyDown={onKeyDown}>
      <Announcer>
        <header class="bar">
          <IconButton icon={ArrowLeft} label={texts.back} onClick={close} />
          <h2 id={title}>{texts.title(invoiceName(link))}</h2>
        </header>
        {message && (
          <div class="sheet-body">
            {state !== 'active' && (
              <Notice tone="warning">
                <p>{texts.ended[state]}</p>
              </Notice>
            )}
            <Tabs
              label={texts.views}
              tabs={[
                { id: 'message', label: texts.message, view: <MessageView message={message} /> },
                { id: 'qr', label: texts.qr, view: <QrView link={link} language={message.language} /> },
              ]}
            />
          </div>
        )}
      </Announcer>
    </dialog>
  );
}
