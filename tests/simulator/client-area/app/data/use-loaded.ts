import { useCallback, useEffect, useRef, useState } from 'react';

/** Something that is loaded: its value once there, and whether the last try failed. */
export interface Loaded<Value> {
  value: Value | null;
  failed: boolean;
  reload: () => void;
}

/**
 * Loads a value when `key` changes, and again when the window is turned to. The value that was there
 * stays until the new one has come; `kept` is shown at once where there is one.
 */
export function useLoaded<Value>(
  key: string,
  load: () => Promise<Value>,
  kept: () => Value | null = () => null,
): Loaded<Value> {
  const [entry, setEntry] = useState<{ key: string; value: Value | null; failed: boolean } | null>(null);
  const latest = useRef({ load, kept });
  latest.current = { load, kept };
  const run = useRef(0);

  const reload = useCallback(() => {
    run.current += 1;
    const current = run.current;
    const settle = (value: Value | null, failed: boolean) => {
      if (run.current !== current) return;
      setEntry((before) => ({
        key,
        value: value ?? (before?.key === key ? before.value : null),
        failed,
      }));
    };
    latest.current.load().then(
      (value) => settle(value, false),
      () => settle(null, true),
    );
  }, [key]);

  useEffect(() => {
    setEntry({ key, value: latest.current.kept(), failed: false });
    reload();
    window.addEventListener('focus', reload);
    return () => {
      run.current += 1;
      window.removeEventListener('focus', reload);
    };
  }, [key, reload]);

  if (entry?.key !== key) return { value: null, failed: false, reload };
  return { value: entry.value, failed: entry.failed, reload };
}
