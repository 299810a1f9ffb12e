/** @jsxImportSource react */
import { type KeyboardEvent, useRef } from 'react';
import { cls } from '../../class-names';

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs as WAI-ARIA has them: the arrows move and choose, Tab leaves. `panel` is the panel's element id. */
export function Tabs<Value extends string>(props: {
  label: string;
  panel: string;
  value: Value;
  tabs: { value: Value; label: string; count?: number | undefined }[];
  onChange: (value: Value) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const at = props.tabs.findIndex(({ value }) => value === props.value);
    const next = (at + step + props.tabs.length) % props.tabs.length;
    const tab = props.tabs[next];
    if (tab) props.onChange(tab.value);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={props.label} className={cls('tabs')} onKeyDown={onKeyDown}>
      {props.tabs.map(({ value, label, count }) => (
        <button
          key={value}
          id={`${props.panel}-${value}`}
          type="button"
          role="tab"
          className={cls('tab')}
          aria-selected={value === props.value}
          aria-controls={props.panel}
          tabIndex={value === props.value ? 0 : -1}
          onClick={() => props.onChange(value)}
        >
          {label}
          {count !== undefined && <span className={cls('tab-count')}>{count}</span>}
        </button>
      ))}
    </div>
  );
}
