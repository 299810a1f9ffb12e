import * as z from 'zod/mini';
import { defineItem } from '../storage/define-item';
import { listOf } from '../storage/list-of';

export const learnedRuleSchema = z.object({
  id: z.string().check(z.maxLength(64)),
  /** The path of the page that it was learned on; the rule holds there and below. */
  path: z.string().check(z.maxLength(200)),
  /** A selector that finds the number's element and its siblings. */
  selector: z.string().check(z.maxLength(600)),
  /** What the number is. */
  kind: z.enum(['id', 'number', 'publicId', 'any']),
  /** The text around the number with digits masked, to show which rule this is. */
  sample: z.string().check(z.maxLength(120)),
  learnedAt: z.number(),
});

/** Where on a page invoice numbers stand, as the user pointed it out. */
export type LearnedRule = z.output<typeof learnedRuleSchema>;

/** The most rules that are kept. */
export const MAX_RULES = 50;

export const learnedRulesItem = defineItem<LearnedRule[]>({
  area: 'local',
  key: 'learnedRules',
  version: 1,
  schema: listOf(learnedRuleSchema),
  fallback: [],
});

/** Until when a rule is taken from a page, in ms since the epoch: set when the user asks to point. */
export const ruleExpectedItem = defineItem<number>({
  area: 'session',
  key: 'ruleExpectedUntil',
  version: 1,
  schema: z.number(),
  fallback: 0,
});
