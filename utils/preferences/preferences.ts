import * as z from 'zod/mini';
import { defineItem } from '../storage/define-item';

export const preferencesSchema = z.object({
  /** Whether links that are copied are watched until they are paid. */
  watchCopied: z._default(z.boolean(), true),
  notifyPaid: z._default(z.boolean(), false),
  notifySeen: z._default(z.boolean(), false),
  notifyExpiring: z._default(z.boolean(), false),
  /** The language of new messages to payers; null: the user's own. */
  payerLanguage: z._default(z.nullable(z.enum(['sv', 'en'])), null),
  /** The template that the share sheet opens with. */
  templateId: z._default(z.nullable(z.string().check(z.maxLength(64))), null),
});

/** What the user has chosen; follows the user from machine to machine. */
export type Preferences = z.output<typeof preferencesSchema>;

/** The choices before any was made. */
export const DEFAULT_PREFERENCES: Preferences = preferencesSchema.parse({});

export const preferencesItem = defineItem<Preferences>({
  area: 'sync',
  key: 'preferences',
  version: 1,
  schema: preferencesSchema,
  fallback: DEFAULT_PREFERENCES,
});
