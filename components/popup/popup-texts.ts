import { bilingual } from '../../utils/i18n/language';

/** Texts of the popup's frame. */
export const POPUP_TEXTS = bilingual({
  en: {
    name: 'Payment Links',
    settings: 'Settings',
    tabs: 'Views',
    links: 'Links',
    earlier: 'Earlier links',
    firstTitle: 'First, an API key',
    firstText:
      'Payment links are made with an API key of your HostUp account. Adding one takes a minute, and it stays in this browser.',
    firstAction: 'Add API key',
    emptyTitle: 'No links yet',
    emptyText: 'Click “Get payment link” beside an unpaid invoice in HostUp, or type its number above.',
    emptyAction: 'Open HostUp’s billing page',
  },
  sv: {
    name: 'Betalningslänkar',
    settings: 'Inställningar',
    tabs: 'Vyer',
    links: 'Länkar',
    earlier: 'Tidigare länkar',
    firstTitle: 'Först en API-nyckel',
    firstText:
      'Betalningslänkar skapas med en API-nyckel från ditt HostUp-konto. Det tar en minut att lägga till en, och den stannar i den här webbläsaren.',
    firstAction: 'Lägg till API-nyckel',
    emptyTitle: 'Inga länkar än',
    emptyText:
      'Klicka på ”Hämta betalningslänk” bredvid en obetald faktura hos HostUp, eller skriv dess nummer här ovanför.',
    emptyAction: 'Öppna fakturorna hos HostUp',
  },
});
