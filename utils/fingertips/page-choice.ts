import * as z from 'zod/mini';
import { referenceSchema } from '../messages/reference-schema';
import { defineItem } from '../storage/define-item';

/**
 * Set when the shortcut found not exactly one invoice on the page: the popup then opens with those that
 * were seen, to choose from. Null references: the active tab is no HostUp page.
 */
export const pageChoiceItem = defineItem<{
  references: z.output<typeof referenceSchema>[] | null;
  at: number;
} | null>({
  area: 'session',
  key: 'pageChoice',
  version: 1,
  schema: z.nullable(z.object({ references: z.nullable(z.array(referenceSchema)), at: z.number() })),
  fallback: null,
});
