import browser from 'webextension-polyfill';

/** The alarms of the background, by what they are for. */
export type AlarmName = 'watch' | 'bulk';

/** Sets an alarm that repeats after that many minutes, or clears it; one that runs already is left alone. */
export async function setAlarm(name: AlarmName, periodInMinutes: number | null): Promise<void> {
  const running = await browser.alarms.get(name);
  if (periodInMinutes === null) await browser.alarms.clear(name);
  else if (running?.periodInMinutes !== periodInMinutes) browser.alarms.create(name, { periodInMinutes });
}

/** Calls the function of an alarm when it rings, also when it is what starts the worker. */
export function followAlarms(rings: Record<AlarmName, () => Promise<void>>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === 'watch' || name === 'bulk') void rings[name]();
  });
}
