import * as z from 'zod/mini';
import { templateSchema } from '../payer-messages/template';
import { defineItem } from '../storage/define-item';
import { listOf } from '../storage/list-of';

/** The preferences that a policy can set; each one that it sets is locked. */
export const policySwitches = z.object({
  watchCopied: z.optional(z.boolean()),
  notifyPaid: z.optional(z.boolean()),
  notifySeen: z.optional(z.boolean()),
  notifyExpiring: z.optional(z.boolean()),
  payerLanguage: z.optional(z.enum(['sv', 'en'])),
});

export type PolicySwitches = z.output<typeof policySwitches>;

/** Why a part of a policy was left out. */
export const POLICY_PROBLEMS = ['invalid', 'unknown_placeholder', 'unknown_account', 'too_many'] as const;

const note = z.object({
  /** Where in the policy, e.g. `accounts[1].key`; never what stands there. */
  part: z.string(),
  problem: z.enum(POLICY_PROBLEMS),
});

/** A part of a policy that was left out. */
export type PolicyNote = z.output<typeof note>;

const appliedPolicy = z.object({
  /** Whether an administrator has deployed a policy at all. */
  isDeployed: z.boolean(),
  /** Whether the user may change nothing: accounts, templates and preferences come from the policy alone. */
  locksSettings: z.boolean(),
  switches: policySwitches,
  templates: listOf(templateSchema),
  /** Whether the policy says which account is the default one. */
  locksDefault: z.boolean(),
  notes: listOf(note),
});

/** What of a policy is in force, without its keys; for showing what is locked. */
export type AppliedPolicy = z.output<typeof appliedPolicy>;

/** No policy. */
export const NO_POLICY: AppliedPolicy = {
  isDeployed: false,
  locksSettings: false,
  switches: {},
  templates: [],
  locksDefault: false,
  notes: [],
};

/** The policy as it was last applied; written by the background alone. */
export const policyItem = defineItem<AppliedPolicy>({
  area: 'local',
  key: 'policy',
  version: 1,
  schema: appliedPolicy,
  fallback: NO_POLICY,
});
