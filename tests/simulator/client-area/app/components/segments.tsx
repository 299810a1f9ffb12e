/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { cls } from '../../class-names';

/** A few choices side by side, one of them in force. */
export function Segments<Value extends string>(props: {
  label: string;
  value: Value;
  options: { value: Value; label: string; content: ReactNode }[];
  onChange: (value: Value) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend that is seen
    <div role="group" aria-label={props.label} className={cls('segments')}>
      {props.options.map(({ value, label, content }) => (
        <button
          key={value}
          type="button"
          className={cls('segment')}
          aria-label={label}
          title={label}
          aria-pressed={value === props.value}
          onClick={() => props.onChange(value)}
        >
          {content}
        </button>
      ))}
    </div>
  );
}
