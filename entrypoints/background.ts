import { defineBackground } from 'wxt/utils/define-background';
import { accountService } from '@/utils/accounts/account-service';
import { browserEdges } from '@/utils/background/browser-edges';
import { commandHandlers, listen } from '@/utils/background/listen';
import { restrictStorage } from '@/utils/background/trusted-storage';
import { paymentLinkService } from '@/utils/payment-links/payment-link-service';

export default defineBackground({
  type: 'module',
  main() {
    const edges = browserEdges();
    const service = paymentLinkService({ ...edges, watchesCopied: async () => true });
    listen(service, commandHandlers(service, accountService(edges)));
    void restrictStorage();
    void service.resume();
  },
});
