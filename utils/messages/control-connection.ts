import type { Language } from '../i18n/language';
import { controlView, type OfferedAction, prepareControlView } from '../payment-links/control-view';
import type { PaymentLinkService } from '../payment-links/payment-link-service';
import type { InvoiceReference } from '../sightings/reference';
import { type ControlView, controlRequest, type LinkProgress } from './link-port';

/** The part of a port that is used here. */
export interface PortEdge {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onDisconnect(listener: () => void): void;
}

interface ConnectionEdges {
  service: Pick<PaymentLinkService, 'request' | 'copy'>;
  now(): number;
  openOptions(): void;
}

/**
 * Serves one in-page control. The control may ask for one reference and may accept what was offered
 * last; which action that is stays here, so that a page that forges messages can do no more than a click.
 */
export function serveControl(port: PortEdge, edges: ConnectionEdges): void {
  const { service, now } = edges;
  let reference: InvoiceReference | null = null;
  let language: Language = 'en';
  let offer: OfferedAction | null = null;
  let last: LinkProgress = { state: 'busy' };
  let countdown: ReturnType<typeof setInterval> | undefined;
  let open = true;
  let turns = 0;

  function show(progress: LinkProgress): void {
    last = progress;
    clearInterval(countdown);
    send();
    // Each tick also keeps the worker awake while it waits.
    if (open && progress.state === 'waiting') countdown = setInterval(send, 1000);
  }

  function send(): void {
    if (!open) return;
    const { view, offers } = controlView(last, language, now());
    offer = offers;
    port.post(view satisfies ControlView);
  }

  function run(): void {
    if (!reference) return;
    const turn = ++turns;
    // What an earlier request still has to say is not for this one: it may be about another invoice.
    const showThis = (progress: LinkProgress) => {
      if (turn === turns) show(progress);
    };
    void service
      .request({ reference }, showThis, () => prepareControlView(language))
      .then((end) => {
        if (turn === turns && end.state === 'failed' && end.failure.code === 'no_key') edges.openOptions();
      });
  }

  async function copyAgain(): Promise<void> {
    if (last.state !== 'done') return;
    const { link, kept } = last;
    // A link that could not be kept can't be looked up: then it is asked for again, which gives the same.
    if (!kept) return run();
    show({ ...last, copied: await service.copy(link.uuid) });
  }

  function accept(): void {
    const accepted = offer;
    offer = null;
    if (accepted === 'options') edges.openOptions();
    else if (accepted === 'retry') run();
    else if (accepted === 'copy') void copyAgain();
  }

  port.onMessage((message) => {
    const parsed = controlRequest.safeParse(message);
    if (!parsed.success) {
      show({ state: 'failed', failure: { code: 'invalid_reference' } });
    } else if ('accept' in parsed.data) {
      accept();
    } else {
      ({ reference, language } = parsed.data);
      run();
    }
  });
  port.onDisconnect(() => {
    open = false;
    clearInterval(countdown);
  });
}
