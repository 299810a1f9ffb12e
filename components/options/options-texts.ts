import { bilingual } from '../../utils/i18n/language';

/** Texts of the options page's frame, shortcuts and privacy. */
export const OPTIONS_TEXTS = bilingual({
  en: {
    name: 'Payment Links for HostUp',
    title: 'Settings',
    accounts: 'HostUp accounts',
    accountsIntro: 'Links are made with an API key of your HostUp account.',
    shortcuts: 'Other ways to a link',
    noShortcut: 'Not set',
    changeShortcut: 'Change shortcut',
    siteAccess:
      'The browser does not let the extension reach cloud.hostup.se. Without that, no link can be made and no button appears beside the invoices.',
    allow: 'Allow access',
    privacy: 'Privacy',
    privacyPoints: [
      'Your API keys are kept in this browser profile. They are not encrypted beyond what the browser and your system do, so whoever can use this profile can use them.',
      'A key is sent to cloud.hostup.se and nowhere else. Web pages, HostUp’s own included, never get to see it, and neither the keys nor the links are synchronised.',
      'The extension sends no statistics and talks to no other server. A payment link is made only when you ask for one.',
      'The last 200 links are kept in this browser profile, so that the popup can show them.',
    ],
    version: (version: string) => `Version ${version}`,
    independent: 'Not made by HostUp AB.',
  },
  sv: {
    name: 'Betalningslänkar för HostUp',
    title: 'Inställningar',
    accounts: 'HostUp-konton',
    accountsIntro: 'Länkar skapas med en API-nyckel från ditt HostUp-konto.',
    shortcuts: 'Andra vägar till en länk',
    noShortcut: 'Inte valt',
    changeShortcut: 'Ändra kortkommandot',
    siteAccess:
      'Webbläsaren låter inte tillägget nå cloud.hostup.se. Utan det kan inga länkar skapas, och ingen knapp visas bredvid fakturorna.',
    allow: 'Tillåt åtkomst',
    privacy: 'Integritet',
    privacyPoints: [
      'Dina API-nycklar sparas i den här webbläsarprofilen. De krypteras inte utöver det som webbläsaren och systemet gör, så den som kan använda profilen kan använda dem.',
      'En nyckel skickas till cloud.hostup.se och ingen annanstans. Webbsidor, även HostUps egna, får aldrig se den, och varken nycklar eller länkar synkroniseras.',
      'Tillägget skickar ingen statistik och talar inte med någon annan server. En betalningslänk skapas bara när du ber om en.',
      'De 200 senaste länkarna sparas i den här webbläsarprofilen, så att de kan visas under tilläggets ikon.',
    ],
    version: (version: string) => `Version ${version}`,
    independent: 'Inte gjort av HostUp AB.',
  },
});
