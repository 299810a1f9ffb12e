import browser from 'webextension-polyfill';
import { bilingual } from '../../utils/i18n/language';
import { useTexts } from '../hooks/use-language';

const TEXTS = bilingual({
  en: {
    shortcut: 'Keyboard',
    shortcutText:
      'The shortcut gets the link of the invoice on the page. When the page shows several, the popup opens with them.',
    menu: 'Right-click',
    menuText: 'On a marked number on any site, on a link to an invoice, or on a page of HostUp.',
    omnibox: 'Address bar',
    omniboxText: ['Type ', ', press the space bar and type an invoice number or a company.'],
  },
  sv: {
    shortcut: 'Tangentbord',
    shortcutText:
      'Kortkommandot hämtar länken till fakturan på sidan. Visar sidan flera öppnas de under tilläggets ikon.',
    menu: 'Högerklick',
    menuText:
      'På ett markerat nummer på vilken webbplats som helst, på en länk till en faktura eller på en sida hos HostUp.',
    omnibox: 'Adressfält',
    omniboxText: ['Skriv ', ', tryck på blanksteg och skriv ett fakturanummer eller ett företag.'],
  },
});

/** The ways to a link besides the button on the page and the popup. */
export function OtherWays() {
  const texts = useTexts(TEXTS);
  return (
    <dl class="ways">
      <div>
        <dt>{texts.shortcut}</dt>
        <dd>{texts.shortcutText}</dd>
      </div>
      <div>
        <dt>{texts.menu}</dt>
        <dd>{texts.menuText}</dd>
      </div>
      {/* Browsers on phones have no such keyword. */}
      {browser.omnibox && (
        <div>
          <dt>{texts.omnibox}</dt>
          <dd>
            {texts.omniboxText[0]}
            <kbd>hostup</kbd>
            {texts.omniboxText[1]}
          </dd>
        </div>
      )}
    </dl>
  );
}
