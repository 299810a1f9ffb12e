import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { failed } from '../../utils/failures/failure';
import type { Preferences } from '../../utils/preferences/preferences';
import { ask } from '../hooks/ask';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** The switches that need the browser's permission. */
export type NotifySwitch = 'notifyPaid' | 'notifySeen' | 'notifyExpiring';

/** Whether notifications may be shown, and the switching of preferences, which asks for that first. */
export function useNotifications() {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  const [problem, setProblem] = useState<'refused' | 'notSaved' | null>(null);

  useEffect(() => {
    void browser.permissions.contains(NOTIFICATIONS).then(setAllowed, () => setAllowed(false));
  }, []);

  async function save(changes: Partial<Preferences>): Promise<void> {
    const saved = await ask('savePreferences', changes, failed('internal'));
    setProblem(saved.ok ? null : 'notSaved');
  }

  /** Must be called in the press itself: browsers ask the user for a permission only then. */
  async function allow(): Promise<boolean> {
    const granted = await browser.permissions.request(NOTIFICATIONS).catch(() => false);
    setAllowed(granted);
    setProblem(granted ? null : 'refused');
    return granted;
  }

  /** Switches a notification on or off; see {@link allow}. */
  function set(name: NotifySwitch, isOn: boolean): void {
    if (!isOn) void save({ [name]: false });
    else void allow().then((granted) => (granted ? save({ [name]: true }) : undefined));
  }

  return { isAllowed, problem, save, allow, set };
}
