import type { ComponentChildren } from 'preact';
import type { UnknownPlaceholder } from '../../utils/payer-messages/placeholders';

/** A text with some of its parts marked; the marks must be in the text's order. */
export function MarkedText({ text, marks }: { text: string; marks: UnknownPlaceholder[] }) {
  const parts: ComponentChildren[] = [];
  let done = 0;
  for (const { from, to } of marks) {
    parts.push(text.slice(done, from), <mark class="unknown">{text.slice(from, to)}</mark>);
    done = to;
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}
