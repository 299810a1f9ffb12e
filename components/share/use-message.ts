import { useState } from 'preact/hooks';
import type { Language } from '../../utils/i18n/language';
import { chosenTemplate } from '../../utils/payer-messages/built-in-templates';
import { type Filled, fillTemplate } from '../../utils/payer-messages/fill-template';
import type { Template } from '../../utils/payer-messages/template';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { useLanguage } from '../hooks/use-language';
import { useSettings } from '../settings/use-settings';

/** A message in the making: what was chosen, what can be, and what comes of it. */
export interface DraftMessage {
  language: Language;
  setLanguage(language: Language): void;
  /** The templates in that language. */
  templates: Template[];
  template: Template;
  setTemplate(id: string): void;
  filled: Filled;
}

/**
 * The message for a link's payer. It begins with the language and the template of the preferences; what is
 * chosen here is for this payer. Null until the templates have been read.
 */
export function useMessage(link: PaymentLink): DraftMessage | null {
  const own = useLanguage();
  const settings = useSettings();
  const [chosenLanguage, setLanguage] = useState<Language | null>(null);
  const [chosenId, setTemplate] = useState<string | null>(null);
  if (!settings) return null;
  const { preferences, templates } = settings;
  const language = chosenLanguage ?? preferences.payerLanguage ?? own;
  const template = chosenTemplate(templates, chosenId ?? preferences.templateId, language);
  return {
    language,
    setLanguage,
    templates: templates.filter((candidate) => candidate.language === language),
    template,
    setTemplate,
    filled: fillTemplate(template, [link]),
  };
}
