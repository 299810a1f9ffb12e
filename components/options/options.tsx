import './options.css';
import './accounts.css';
import '../settings/settings.css';
import '../share/preview.css';
import browser from 'webextension-polyfill';
import { useTexts } from '../hooks/use-language';
import { Announcer } from '../kit/announcer';
import { BrandMark } from '../kit/brand-mark';
import { MachinesSection } from '../settings/machines-section';
import { MessagesSection } from '../settings/messages-section';
import { NotificationsSection } from '../settings/notifications-section';
import { PageRulesSection } from '../settings/page-rules-section';
import { PolicyNotice } from '../settings/policy-notice';
import { AccountsSection } from './accounts-section';
import { OPTIONS_TEXTS } from './options-texts';
import { ShortcutsSection } from './shortcuts-section';
import { SiteAccessNotice } from './site-access-notice';
import { useFragment } from './use-fragment';

/** The options page. */
export function Options() {
  const texts = useTexts(OPTIONS_TEXTS);
  useFragment();
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
        <PolicyNotice />
        <AccountsSection />
        <MessagesSection />
        <NotificationsSection />
        <ShortcutsSection />
        <PageRulesSection />
        <MachinesSection />
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
