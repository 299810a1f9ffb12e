import { useEffect, useState } from 'preact/hooks';

/** The time in ms since the epoch, renewed every `interval` ms while the view is there. */
export function useNow(interval: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), interval);
    return () => clearInterval(timer);
  }, [interval]);
  return now;
}
