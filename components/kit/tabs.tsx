import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

/** One tab: its label and what it shows. */
export interface Tab {
  id: string;
  label: string;
  view: ComponentChildren;
}

interface TabsProps {
  label: string;
  tabs: Tab[];
  /** The id of the tab to show, where others than the user have a say in it. */
  chosen?: string;
  onChoose?: (id: string) => void;
}

/** Tabs by the ARIA pattern: arrow keys, Home and End choose; a single tab is shown without a bar. */
export function Tabs({ label, tabs, chosen: told, onChoose }: TabsProps) {
  const base = useId();
  const bar = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState(tabs[0]?.id);
  const chosen = told ?? own;
  const place = Math.max(
    tabs.findIndex(({ id }) => id === chosen),
    0,
  );
  const current = tabs[place];
  if (!current) return null;
  if (tabs.length === 1) return <>{current.view}</>;

  function choose(id: string | undefined): void {
    if (id === undefined) return;
    setOwn(id);
    onChoose?.(id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const last = tabs.length - 1;
    const target = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: last }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = (target + tabs.length) % tabs.length;
    choose(tabs[next]?.id);
    bar.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  }

  return (
    <>
      <div class="tab-bar" role="tablist" aria-label={label} ref={bar} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: text }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            aria-selected={id === current.id}
            aria-controls={`${base}-panel`}
            tabIndex={id === current.id ? 0 : -1}
            onClick={() => choose(id)}
          >
            {text}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${current.id}`}>
        {current.view}
      </div>
    </>
  );
}
