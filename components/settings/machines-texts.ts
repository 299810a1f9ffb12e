import { bilingual } from '../../utils/i18n/language';

/** Texts of the section about settings on several machines. */
export const MACHINES_TEXTS = bilingual({
  en: {
    title: 'Your settings on other machines',
    sync: 'Switches and your templates follow you to every browser in which you are signed in with the same browser account and have synchronisation of extensions on. API keys and links never do: add a key on each machine.',
    file: 'You can also carry them in a file, for instance to another kind of browser. It holds no keys and no links. Importing replaces your switches and templates here.',
    export: 'Export settings',
    exported: (name: string) => `The settings were saved as ${name}.`,
    import: 'Import settings…',
    notExported: 'The settings could not be exported. Try again.',
    unreadable: 'The browser could not read that file. Nothing was changed.',
  },
  sv: {
    title: 'Dina inställningar på andra datorer',
    sync: 'Reglagen och dina mallar följer med till varje webbläsare där du är inloggad med samma webbläsarkonto och har synkronisering av tillägg påslagen. API-nycklar och länkar gör det aldrig: lägg till en nyckel på varje dator.',
    file: 'Du kan också ta med dem i en fil, till exempel till ett annat slags webbläsare. Den innehåller varken nycklar eller länkar. Vid import ersätts reglagen och mallarna här.',
    export: 'Exportera inställningar',
    exported: (name: string) => `Inställningarna har sparats som ${name}.`,
    import: 'Importera inställningar …',
    notExported: 'Inställningarna gick inte att exportera. Försök igen.',
    unreadable: 'Webbläsaren kunde inte läsa filen. Inget har ändrats.',
  },
});
