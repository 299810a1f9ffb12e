import type { ComponentChildren, InputHTMLAttributes, Ref } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  /** The input's own attributes. */
  input: InputHTMLAttributes;
  /** Shown under the field while there is no error. */
  hint?: ComponentChildren;
  error?: string | null;
  inputRef?: Ref<HTMLInputElement>;
  /** What stands on the same line after the input, such as the submit button. */
  children?: ComponentChildren;
}

/** A labelled text field; its hint and its error are read out with it. */
export function Field({ label, input, hint, error, inputRef, children }: FieldProps) {
  const id = useId();
  const note = `${id}-note`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-line">
        <input
          {...input}
          ref={inputRef ?? null}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={error || hint ? note : undefined}
        />
        {children}
      </div>
      {error ? (
        <p id={note} class="field-error" role="alert">
          {error}
        </p>
      ) : (
        hint && (
          <p id={note} class="field-hint">
            {hint}
          </p>
        )
      )}
    </div>
  );
}
