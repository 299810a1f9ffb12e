import * as z from 'zod/mini';
import { failed, type Result, success } from '../failures/failure';
import { isBuiltIn } from '../payer-messages/built-in-templates';
import { templatesFit } from '../payer-messages/save-templates';
import { type Template, templateSchema, templatesItem } from '../payer-messages/template';
import { preferencesItem, preferencesSchema } from '../preferences/preferences';
import type { Store } from '../storage/store';

/** How an import ended: what was taken over, or why nothing was changed. */
export type ImportOutcome = { ok: true; templates: number } | { ok: false; reason: ImportProblem };

/** Why a settings file was not taken; nothing was changed then. */
export type ImportProblem =
  | 'too_large'
  | 'not_json'
  | 'not_ours'
  | 'newer'
  | 'broken'
  | 'templates_too_large'
  | 'not_saved';

const FORMAT = 'payment-links-for-hostup';
const VERSION = 1;

/** The largest file that is read, in characters; ours are below 30,000. */
export const MAX_FILE = 200_000;

const head = z.object({ format: z.literal(FORMAT), version: z.int().check(z.positive()) });
const content = z.object({
  preferences: preferencesSchema,
  templates: z.array(templateSchema).check(z.maxLength(12)),
});

/** The preferences and templates as a versioned JSON file; never keys, never links. */
export async function exportSettings(store: Store): Promise<Result<string>> {
  const [preferences, templates] = await Promise.all([
    store.read(preferencesItem),
    store.read(templatesItem),
  ]);
  return success(
    `${JSON.stringify({ format: FORMAT, version: VERSION, preferences, templates }, null, 2)}\n`,
  );
}

/** A name for the exported file, with the day in the user's time zone. */
export function settingsFileName(now: number): string {
  const day = new Date(now);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return `${FORMAT}-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.json`;
}

/** What a settings file holds, or why it can't be taken. */
export function parseSettingsFile(
  text: string,
): { ok: true; value: z.output<typeof content> } | Extract<ImportOutcome, { ok: false }> {
  if (text.length > MAX_FILE) return { ok: false, reason: 'too_large' };
  let file: unknown;
  try {
    // Some editors put a byte order mark first.
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: 'not_json' };
  }
  const format = head.safeParse(file);
  if (!format.success) return { ok: false, reason: 'not_ours' };
  if (format.data.version > VERSION) return { ok: false, reason: 'newer' };
  const parsed = content.safeParse(file);
  if (!parsed.success) return { ok: false, reason: 'broken' };
  const templates = ownTemplates(parsed.data.templates);
  if (!templatesFit(templates).ok) return { ok: false, reason: 'templates_too_large' };
  return { ok: true, value: { ...parsed.data, templates } };
}

/** Each template once, the last of an id, and none in the place of a built-in one. */
function ownTemplates(templates: Template[]): Template[] {
  const byId = new Map(templates.map((template) => [template.id, template]));
  return [...byId.values()].filter((template) => !isBuiltIn(template));
}

/** Takes over a settings file, all of it or nothing. */
export async function importSettings(store: Store, text: string): Promise<ImportOutcome> {
  const parsed = parseSettingsFile(text);
  if (!parsed.ok) return parsed;
  const { preferences, templates } = parsed.value;
  const before = await store.read(templatesItem);
  const first = await store.update(templatesItem, () => templates);
  const second: Result<unknown> = first.ok
    ? await store.update(preferencesItem, () => preferences)
    : failed('storage_failed');
  if (first.ok && second.ok) return { ok: true, templates: templates.length };
  if (first.ok) await store.update(templatesItem, () => before);
  return { ok: false, reason: 'not_saved' };
}
