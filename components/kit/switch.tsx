import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  isOn: boolean;
  isLocked?: boolean;
  /** Stands under the label and is read out with it. */
  note?: ComponentChildren;
  /** Called in the press itself, so that the browser lets it ask for a permission. */
  onPress(): void;
}

/** Something that is on or off at once, with no saving. */
export function Switch({ label, isOn, isLocked = false, note, onPress }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        aria-disabled={isLocked}
        aria-describedby={note ? id : undefined}
        onClick={() => !isLocked && onPress()}
      >
        <span>{label}</span>
        <span class="switch-track" aria-hidden="true" />
      </button>
      {note && (
        <div id={id} class="field-hint">
          {note}
        </div>
      )}
    </div>
  );
}
