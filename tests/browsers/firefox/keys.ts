/** WebDriver's code points for keys that have no character. */
const SPECIAL: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

type KeyAction = { type: 'keyDown' | 'keyUp'; value: string };

/** Presses of a chord such as `Control+V`: down in order, up in reverse. */
export function chordActions(chord: string): KeyAction[] {
  const values = chord
    .split('+')
    .map((key) => SPECIAL[key] ?? (chord.includes('+') ? key.toLowerCase() : key));
  const down = values.map((value): KeyAction => ({ type: 'keyDown', value }));
  const up = [...values].reverse().map((value): KeyAction => ({ type: 'keyUp', value }));
  return [...down, ...up];
}

/** Presses that type a text, character by character. */
export function typingActions(text: string): KeyAction[] {
  return [...text].flatMap((value): KeyAction[] => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
}
