type Theme = 'light' | 'dark';

/** Red, green, blue in 0–255 and alpha in 0–1 of a computed colour; null for what cannot be read. */
function channels(colour: string): number[] | null {
  const numbers = colour.match(/[\d.]+/g)?.map(Number);
  if (!numbers || !/^rgb/.test(colour)) return null;
  return [...numbers.slice(0, 3), numbers[3] ?? 1];
}

const isDark = ([r = 0, g = 0, b = 0]: number[]): boolean => r * 0.299 + g * 0.587 + b * 0.114 < 128;

/**
 * Whether a place of the page is dark or light: by the nearest background that is not see-through, else
 * by the colour of its text, else by what the user prefers.
 */
export function themeOf(place: Element): Theme {
  for (let up: Element | null = place; up; up = up.parentElement) {
    const background = channels(getComputedStyle(up).backgroundColor);
    if (background && (background[3] ?? 0) > 0.5) return isDark(background) ? 'dark' : 'light';
  }
  const text = channels(getComputedStyle(place).color);
  if (text) return isDark(text) ? 'light' : 'dark';
  return matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light';
}
