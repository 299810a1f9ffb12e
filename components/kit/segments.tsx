import { useId } from 'preact/hooks';

interface SegmentsProps<T extends string> {
  legend: string;
  chosen: T;
  options: { value: T; label: string }[];
  onChoose(value: T): void;
}

/** A choice of few, side by side: radio buttons that look like one control. */
export function Segments<T extends string>({ legend, chosen, options, onChoose }: SegmentsProps<T>) {
  const group = useId();
  return (
    <fieldset class="segments">
      <legend>{legend}</legend>
      <div>
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
