import { useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { Switch } from '../kit/switch';
import { LockedNote } from './locked-note';
import { NOTIFICATIONS_TEXTS } from './notifications-texts';
import { type NotifySwitch, useNotifications } from './use-notifications';
import { useSettings } from './use-settings';

const SWITCHES: NotifySwitch[] = ['notifyPaid', 'notifySeen', 'notifyExpiring'];

/** Whether links are watched, and of what the user is told. */
export function NotificationsSection() {
  const texts = useTexts(NOTIFICATIONS_TEXTS);
  const settings = useSettings();
  const { isAllowed, problem, save, allow, set } = useNotifications();
  if (!settings) return null;
  const { preferences, isLocked } = settings;
  const wantsAny = SWITCHES.some((name) => preferences[name]);
  return (
    <section aria-labelledby="notifications">
      <h2 id="notifications">{texts.title}</h2>
      <p class="muted">{texts.intro}</p>
      <Switch
        label={texts.watchCopied}
        isOn={preferences.watchCopied}
        isLocked={isLocked('watchCopied')}
        note={
          <>
            <p>{texts.watchCopiedNote}</p>
            {isLocked('watchCopied') && <LockedNote />}
          </>
        }
        onPress={() => void save({ watchCopied: !preferences.watchCopied })}
      />
      <div class="switches">
        <h3>{texts.notify}</h3>
        {SWITCHES.map((name) => (
          <Switch
            key={name}
            label={texts[name]}
            isOn={preferences[name]}
            isLocked={isLocked(name)}
            note={isLocked(name) && <LockedNote />}
            onPress={() => set(name, !preferences[name])}
          />
        ))}
      </div>
      {problem && (
        <Notice tone="danger">
          <p>{texts[problem]}</p>
        </Notice>
      )}
      {!problem && wantsAny && isAllowed === false && (
        <Notice tone="warning" actions={<Button onClick={allow}>{texts.allow}</Button>}>
          <p>{texts.notHere}</p>
        </Notice>
      )}
    </section>
  );
}
