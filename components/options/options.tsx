import './options.css';
import './accounts.css';
import browser from 'webextension-polyfill';
import { useTexts } from '../hooks/use-language';
import { Announcer } from '../kit/announcer';
import { BrandMark } from '../kit/brand-mark';
import { AccountsSection } from './accounts-section';
import { OPTIONS_TEXTS } from './options-texts';
import { ShortcutsSection } from './shortcuts-section';
import { SiteAccessNotice } from './site-access-notice';

/** The options page. */
export function Options() {
  const texts = useTexts(OPTIONS_TEXTS);
  return (
    <Announcer>
      <header class="masthead">
        <BrandMark size={40} />
        <div>
          <p>{texts.name}</p>
          <h1>{texts.title}</h1>
        </div>
      </header>
      <main>
        <SiteAccessNotice />
        <AccountsSection />
        <ShortcutsSection />
        <section aria-labelledby="privacy">
          <h2 id="privacy">{texts.privacy}</h2>
          <ul class="prose">
            {texts.privacyPoints.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      </main>
      <footer class="colophon">
        {texts.version(browser.runtime.getManifest().version)} · {texts.independent}
      </footer>
    </Announcer>
  );
}
