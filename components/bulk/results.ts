import type { Account } from '../../utils/accounts/account';
import { bulkJobItem } from '../../utils/bulk/bulk-job';
import type { CompanyMessage } from '../../utils/bulk/result-texts';
import type { Language } from '../../utils/i18n/language';
import { allTemplates, chosenTemplate } from '../../utils/payer-messages/built-in-templates';
import { templatesItem } from '../../utils/payer-messages/template';
import { preferencesItem } from '../../utils/preferences/preferences';
import { browserStore } from '../../utils/storage/browser-store';
import { BULK_TEXTS } from './bulk-texts';

/** What the job came to, in the forms in which it is handed over. Read when it is asked for, not before. */
export interface Results {
  list(): Promise<string>;
  messages(): Promise<CompanyMessage[]>;
  /** The CSV and the name of its file. */
  csv(): Promise<{ name: string; text: string }>;
}

/** The texts are made by code that is loaded with the first of them: most popups never need it. */
export function results(accounts: readonly Account[], language: Language): Results {
  const store = browserStore();
  const items = async () => (await store.read(bulkJobItem))?.items ?? [];
  const texts = () => import('../../utils/bulk/result-texts');
  return {
    async list() {
      const { linksOf, listText } = await texts();
      return listText(linksOf(await items()), language);
    },
    async messages() {
      const { linksOf, messagesByCompany } = await texts();
      const [own, { templateId, payerLanguage }] = await Promise.all([
        store.read(templatesItem),
        store.read(preferencesItem),
      ]);
      const template = chosenTemplate(allTemplates(own), templateId, payerLanguage ?? language);
      return messagesByCompany(linksOf(await items()), template);
    },
    async csv() {
      const { csvText } = await texts();
      const nameOf = (id: string) => accounts.find((account) => account.id === id)?.name ?? '';
      const day = new Date().toLocaleDateString('sv-SE');
      return {
        name: `${BULK_TEXTS[language].file}-${day}.csv`,
        text: csvText(await items(), language, nameOf),
      };
    },
  };
}
