import { bilingual } from '../../utils/i18n/language';

/** Texts of the section about watching links and being told. */
export const NOTIFICATIONS_TEXTS = bilingual({
  en: {
    title: 'Told when it is paid',
    intro:
      'The extension asks HostUp now and then how your links are doing: often at first, then more and more seldom, and no longer once they are paid. Each link can be muted in the popup.',
    watchCopied: 'Watch links that I copy',
    watchCopiedNote: 'The badge on the icon tells how many were paid since you last looked.',
    notify: 'Also notify me',
    notifyPaid: 'When an invoice is paid',
    notifySeen: 'When a payer opens a link for the first time',
    notifyExpiring: 'The day before a link expires unpaid',
    refused:
      'The browser does not let the extension show notifications, so this stays off. Switch it on again to be asked once more, or allow notifications in the browser’s settings for extensions.',
    notSaved: 'The browser could not save this. Try again.',
    notHere: 'This is on, but on this machine the browser has not been asked for permission yet.',
    allow: 'Allow notifications',
  },
  sv: {
    title: 'Få veta när det är betalt',
    intro:
      'Tillägget frågar HostUp då och då hur det går för dina länkar: tätt i början, sedan allt mer sällan, och inte alls när de är betalda. Varje länk kan tystas under tilläggets ikon.',
    watchCopied: 'Bevaka länkar som jag kopierar',
    watchCopiedNote: 'Märket på ikonen visar hur många som har betalats sedan du tittade senast.',
    notify: 'Visa också en avisering',
    notifyPaid: 'När en faktura är betald',
    notifySeen: 'När en betalare öppnar en länk för första gången',
    notifyExpiring: 'Dagen innan en obetald länk går ut',
    refused:
      'Webbläsaren låter inte tillägget visa aviseringar, så det här förblir avstängt. Slå på det igen för att få frågan en gång till, eller tillåt aviseringar i webbläsarens inställningar för tillägg.',
    notSaved: 'Webbläsaren kunde inte spara detta. Försök igen.',
    notHere: 'Det här är påslaget, men på den här datorn har webbläsaren inte fått frågan om tillstånd än.',
    allow: 'Tillåt aviseringar',
  },
});
