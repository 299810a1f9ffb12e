import { useId } from 'preact/hooks';

interface SelectFieldProps {
  label: string;
  name?: string;
  chosen: string;
  options: { value: string; label: string }[];
  isDisabled?: boolean;
  onChoose(value: string): void;
}

/** A labelled choice of many. */
export function SelectField({
  label,
  name,
  chosen,
  options,
  isDisabled = false,
  onChoose,
}: SelectFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={chosen}
        disabled={isDisabled}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
