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
  /** A page shows invoices: sends the learned rules, and reads the newest invoices ahead of a click. */
  onSeen(port: PortEdge): Promise<void>;
  /** The user has pointed at a number: keeps the rule, if the user asked for that just now. */
  onRule(port: PortEdge): void;
  /** The user asked to point at a number; a rule is taken for a while from now. */
  expectRule(): Promise<void>;
}

/** How long pointing may take, in ms. */
const PATIENCE = 5 * 60_000;

/** Makes the page tools. */
export function pageTools(edges: {
  store: Store;
  issuer: Pick<LinkIssuer, 'readAhead'>;
  now(): number;
}): PageTools {
  const { store, issuer, now } = edges;

  async function keep(rule: LearnedRule): Promise<void> {
    // A rule that nobody asked for comes from a page that forges messages.
    if (now() > (await store.read(ruleExpectedItem))) return;
    await store.update(ruleExpectedItem, () => 0);
    await store.update(learnedRulesItem, (rules) =>
      [rule, ...rules.filter(({ selector }) => selector !== rule.selector)].slice(0, MAX_RULES),
    );
  }

  return {
    async onSeen(port) {
      const rules = await store.read(learnedRulesItem);
      if (rules.length > 0) {
        port.post({ rules: rules.map(({ path, selector, kind }) => ({ path, selector, kind })) });
      }
      await issuer.readAhead();
    },

    onRule(port) {
      port.onMessage((message) => {
        const parsed = learnedRuleSchema.safeParse(message);
        if (parsed.success) void keep(parsed.data);
      });
    },

    async expectRule() {
      await store.update(ruleExpectedItem, () => now() + PATIENCE);
    },
  };
}
