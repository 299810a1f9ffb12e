/** The middle of some numbers; NaN for none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which that part (0 to 1) of the numbers lies, between neighbours in proportion. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** Numbers for people: `digits` decimals; a dash for what there is none of. */
export function shown(value: number | null | undefined, digits = 1): string {
  return value === null || value === undefined || !Number.isFinite(value) ? '–' : value.toFixed(digits);
}

/** A ratio with two decimals and its sign, as `1.07×`. */
export function ratio(value: number, to: number): string {
  return to > 0 && Number.isFinite(value / to) ? `${(value / to).toFixed(2)}×` : '–';
}
