import type { Account } from '../../../utils/accounts/account';
import { accountsItem, apiKeysItem } from '../../../utils/accounts/account';
import type { LinkProgress, LinkRequest } from '../../../utils/messages/link-port';
import { linkIssuer } from '../../../utils/payment-links/link-issuer';
import { type PaymentLink, paymentLinksItem } from '../../../utils/payment-links/payment-link';
import { paymentLinkService } from '../../../utils/payment-links/payment-link-service';
import type { InvoiceReference, ReferenceKind } from '../../../utils/sightings/reference';
import type { Store } from '../../../utils/storage/store';
import { type MemoryStorage, memoryStore } from '../storage/memory-storage';

/** A clipboard that can refuse. */
export interface FakeClipboard {
  text: string | null;
  refuses: boolean;
  /** Called with each text before it is taken. */
  onCopy: (text: string) => Promise<void> | void;
}

/** The way from a click to the clipboard, over any fetch, with storage and clipboard in memory. */
export interface Core {
  memory: MemoryStorage;
  store: Store;
  clipboard: FakeClipboard;
  issuer: ReturnType<typeof linkIssuer>;
  service: ReturnType<typeof paymentLinkService>;
  clock: { now: number };
  site: { isAllowed: boolean };
  /** Asks for a link and gives each step that was reported. */
  ask(kind: ReferenceKind, value: string, accountId?: string): Promise<LinkProgress[]>;
  links(): Promise<PaymentLink[]>;
  /** The same browser after its worker was ended: storage and clipboard stay, all else is made anew. */
  revived(fetch?: typeof globalThis.fetch): Core;
}

/** Builds it. `wait` is instant, and moves the clock. */
export function core(fetch: typeof globalThis.fetch, before?: Core): Core {
  const { memory, store } = before ?? memoryStore();
  const clipboard: FakeClipboard = before?.clipboard ?? { text: null, refuses: false, onCopy: () => {} };
  const clock = before?.clock ?? { now: Date.now() };
  const site = { isAllowed: true };
  const edges = {
    store,
    fetch,
    now: () => clock.now,
    wait: async (milliseconds: number) => {
      clock.now += milliseconds;
    },
  };
  const issuer = linkIssuer(edges);
  const service = paymentLinkService({
    ...edges,
    issuer,
    clipboard: {
      async prepare() {},
      async copy(text) {
        await clipboard.onCopy(text);
        if (!clipboard.refuses) clipboard.text = text;
        return !clipboard.refuses;
      },
    },
    hasSiteAccess: async () => site.isAllowed,
    watchesCopied: async () => true,
  });
  const made: Core = {
    memory,
    store,
    clipboard,
    issuer,
    service,
    clock,
    site,
    async ask(kind, value, accountId) {
      const steps: LinkProgress[] = [];
      await service.request(request(kind, value, accountId), (step) => steps.push(step));
      return steps;
    },
    links: () => store.read(paymentLinksItem),
    revived: (other) => core(other ?? fetch, made),
  };
  return made;
}

/** A request as a surface makes it. */
export function request(kind: ReferenceKind, value: string, accountId?: string): LinkRequest {
  const reference: InvoiceReference = { kind, value };
  return accountId ? { reference, accountId } : { reference };
}

/** Saves accounts with their keys; the first one is the default. */
export async function withAccounts(store: Store, keys: Record<string, string>): Promise<void> {
  const accounts = Object.entries(keys).map(
    ([id, key], place): Account => ({
      id,
      name: id,
      color: 'teal',
      lastFour: key.slice(-4),
      isDefault: place === 0,
      source: 'user',
    }),
  );
  await store.update(accountsItem, () => accounts);
  await store.update(apiKeysItem, () => keys);
}

/** The last step. */
export function endOf(steps: LinkProgress[]): LinkProgress {
  const end = steps.at(-1);
  if (!end) throw new Error('Nothing was reported');
  return end;
}
