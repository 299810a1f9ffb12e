import type { PaymentLinkService } from '../payment-links/payment-link-service';
import type { PortEdge } from './control-connection';
import { linkRequest } from './link-port';

/** Serves one request of an own page: sends each step of its progress. */
export function serveProgress(port: PortEdge, service: Pick<PaymentLinkService, 'request'>): void {
  let open = true;
  port.onDisconnect(() => {
    open = false;
  });
  port.onMessage((message) => {
    const parsed = linkRequest.safeParse(message);
    if (!parsed.success) {
      port.post({ state: 'failed', failure: { code: 'invalid_reference' } });
      return;
    }
    void service.request(parsed.data, (progress) => {
      if (open) port.post(progress);
    });
  });
}
