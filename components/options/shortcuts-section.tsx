import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { OtherWays } from '../settings/other-ways';
import { OPTIONS_TEXTS } from './options-texts';

interface Command {
  name?: string;
  description?: string;
  shortcut?: string;
}

/** The keyboard shortcuts as the browser has them now, and the way to where it lets them be changed. */
export function ShortcutsSection() {
  const texts = useTexts(OPTIONS_TEXTS);
  const commands = useCommands();
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{texts.shortcuts}</h2>
      <OtherWays />
      {commands.length > 0 && (
        <>
          <dl class="shortcuts">
            {commands.map(({ name, description, shortcut }) => (
              <div key={name}>
                <dt>{description}</dt>
                <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="muted">{texts.noShortcut}</span>}</dd>
              </div>
            ))}
          </dl>
          <Button onClick={changeShortcuts}>{texts.changeShortcut}</Button>
        </>
      )}
    </section>
  );
}

/** The commands that have a description; read again when the user comes back from changing them. */
function useCommands(): Command[] {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    const read = () => {
      void browser.commands.getAll().then((all) => setCommands(all.filter(({ description }) => description)));
    };
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return commands;
}

/** Firefox opens its own view; Chrome and its kin have a page for it. */
async function changeShortcuts(): Promise<void> {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?(): Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
