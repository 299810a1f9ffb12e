import { bilingual } from '../i18n/language';
import type { Store } from '../storage/store';
import { type Template, templatesItem } from './template';

/** How the saving of the user's templates ended. */
export type SaveTemplatesOutcome =
  | { ok: true }
  | { ok: false; reason: 'too_large'; bytes: number; most: number }
  | { ok: false; reason: 'not_saved' };

/**
 * The most bytes that the templates may take as they are stored. Browsers sync at most 8,192 bytes an item
 * (`storage.sync.QUOTA_BYTES_PER_ITEM`), its name and our wrapping included.
 */
export const MAX_TEMPLATES_BYTES = 8_192 - 64;

/** What the templates take when they are stored, in bytes: JSON as UTF-8, in which Chrome writes `<` as `\u003C`. */
export function templatesBytes(templates: Template[]): number {
  const json = JSON.stringify(templates);
  const escaped = json.match(/[<>\u2028\u2029]/g)?.length ?? 0;
  return new TextEncoder().encode(json).length + escaped * 5;
}

/** Whether the templates can follow the user; if not, by how much they can't. */
export function templatesFit(templates: Template[]): Exclude<SaveTemplatesOutcome, { reason: 'not_saved' }> {
  const bytes = templatesBytes(templates);
  return bytes <= MAX_TEMPLATES_BYTES
    ? { ok: true }
    : { ok: false, reason: 'too_large', bytes, most: MAX_TEMPLATES_BYTES };
}

/** Saves the user's templates, all of them or none. */
export async function saveTemplates(store: Store, templates: Template[]): Promise<SaveTemplatesOutcome> {
  const fit = templatesFit(templates);
  if (!fit.ok) return fit;
  const written = await store.update(templatesItem, () => templates);
  return written.ok ? { ok: true } : { ok: false, reason: 'not_saved' };
}

/** The sentences for templates that could not be saved, by reason. */
export const SAVE_TEMPLATES_TEXTS = bilingual({
  en: {
    too_large:
      'Your templates are too long to be saved together: browsers sync at most 8 kB of them. Shorten one or remove one; nothing was changed.',
    not_saved: 'The browser could not save the templates. Nothing was changed. Try again in a minute.',
  },
  sv: {
    too_large:
      'Dina mallar är tillsammans för långa för att sparas: webbläsare synkar högst 8 kB av dem. Korta eller ta bort någon; inget har ändrats.',
    not_saved: 'Webbläsaren kunde inte spara mallarna. Inget har ändrats. Försök igen om en minut.',
  },
});
