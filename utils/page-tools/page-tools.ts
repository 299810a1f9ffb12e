import type { PortEdge } from '../messages/control-connection';
import type { LinkIssuer } from '../payment-links/link-issuer';
import type { Store } from '../storage/store';
import {
  type LearnedRule,
  learnedRuleSchema,
  learnedRulesItem,
  MAX_RULES,
  ruleExpectedItem,
} from './learned-rule';

/** The background's side of what content scripts say beside asking for links. */
export interface PageTools {
  /** A page is open: tells it the learned rules. */
  onOpened(tell: (message: RulesMessage) => void): Promise<void>;
  /** A page shows unpaid invoices: reads the newest ones ahead of a click. */
  onSeen(): Promise<void>;
  /** The user has pointed at a number: keeps the rule, if the user asked for that just now. */
  onRule(port: PortEdge): void;
  /** The user asked to point at a number; a rule is taken for a while from now. */
  expectRule(): Promise<void>;
  /** Sends the learned rules to the open pages whenever they change. */
  followRules(): void;
}

/** What a content script reads of the rules. */
export interface RulesMessage {
  rules: Pick<LearnedRule, 'path' | 'selector'>[];
}

/** How long pointing may take, in ms. */
const PATIENCE = 5 * 60_000;

/** Makes the page tools. */
export function pageTools(edges: {
  store: Store;
  issuer: Pick<LinkIssuer, 'readAhead'>;
  now(): number;
  /** Sends to the content scripts of all open pages. */
  tellPages(message: RulesMessage): Promise<void>;
}): PageTools {
  const { store, issuer, now, tellPages } = edges;

  const messageOf = (rules: LearnedRule[]): RulesMessage => ({
    rules: rules.map(({ path, selector }) => ({ path, selector })),
  });

  async function keep(rule: LearnedRule): Promise<void> {
    // A rule that nobody asked for comes from a page that forges messages.
    if (now() > (await store.read(ruleExpectedItem))) return;
    await store.update(ruleExpectedItem, () => 0);
    await store.update(learnedRulesItem, (rules) =>
      [rule, ...rules.filter(({ selector }) => selector !== rule.selector)].slice(0, MAX_RULES),
    );
  }

  return {
    async onOpened(tell) {
      const rules = await store.read(learnedRulesItem);
      if (rules.length > 0) tell(messageOf(rules));
    },

    onSeen: () => issuer.readAhead(),

    onRule(port) {
      port.onMessage((message) => {
        const parsed = learnedRuleSchema.safeParse(message);
        if (parsed.success) void keep(parsed.data);
      });
    },

    async expectRule() {
      await store.update(ruleExpectedItem, () => now() + PATIENCE);
    },

    followRules() {
      store.watch(learnedRulesItem, (rules) => void tellPages(messageOf(rules)));
    },
  };
}
