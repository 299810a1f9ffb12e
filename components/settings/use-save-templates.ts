import { failed } from '../../utils/failures/failure';
import { SAVE_TEMPLATES_TEXTS, templatesFit } from '../../utils/payer-messages/save-templates';
import type { Template } from '../../utils/payer-messages/template';
import { ask } from '../hooks/ask';
import { useTexts } from '../hooks/use-language';

/** Saves the user's templates, all of them; gives the sentence for why that was not possible, or null. */
export function useSaveTemplates(): (templates: Template[]) => Promise<string | null> {
  const texts = useTexts(SAVE_TEMPLATES_TEXTS);
  return async (templates) => {
    const fit = templatesFit(templates);
    if (!fit.ok) return texts[fit.reason];
    const saved = await ask('saveTemplates', { templates }, failed('internal'));
    return saved.ok ? null : texts.not_saved;
  };
}
