import * as z from 'zod/mini';
import { defineItem } from '../storage/define-item';
import { listOf } from '../storage/list-of';

/** What a template may name in braces, e.g. `{amount}`; each is filled from the link. */
export const PLACEHOLDERS = ['number', 'amount', 'due', 'expires', 'company', 'link'] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The longest text of a template's part, in characters; all templates must fit one synced item (8 kB). */
export const MAX_SUBJECT = 200;
export const MAX_BODY = 1500;

export const templateSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.maxLength(60)),
  /** The payer's language, which decides how amounts and dates are written. */
  language: z.enum(['sv', 'en']),
  subject: z.string().check(z.maxLength(MAX_SUBJECT)),
  body: z.string().check(z.maxLength(MAX_BODY)),
});

/** A message to a payer, with placeholders. */
export type Template = z.output<typeof templateSchema>;

/** The user's own templates; the built-in ones are added where templates are shown. */
export const templatesItem = defineItem<Template[]>({
  area: 'sync',
  key: 'templates',
  version: 1,
  schema: listOf(templateSchema),
  fallback: [],
});
