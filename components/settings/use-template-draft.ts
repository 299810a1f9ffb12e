import { useRef, useState } from 'preact/hooks';
import { unknownPlaceholders } from '../../utils/payer-messages/placeholders';
import type { Placeholder, Template } from '../../utils/payer-messages/template';

type Part = 'subject' | 'body';

/** What is wrong with a draft, by its field. */
export interface DraftProblems {
  needsName: boolean;
  needsBody: boolean;
  hasUnknown: boolean;
}

/** A template while it is being written. */
export function useTemplateDraft(start: Template) {
  const [draft, setDraft] = useState(start);
  const [isTried, setTried] = useState(false);
  const fields = { subject: useRef<HTMLTextAreaElement>(null), body: useRef<HTMLTextAreaElement>(null) };
  const lastPart = useRef<Part>('body');

  function change(changes: Partial<Template>): void {
    setDraft((before) => ({ ...before, ...changes }));
  }

  /** Puts a placeholder where the cursor is, in the field that had it last. */
  function insert(placeholder: Placeholder): void {
    const part = document.activeElement === fields.subject.current ? 'subject' : lastPart.current;
    const field = fields[part].current;
    if (!field) return;
    field.focus();
    const { selectionStart: from, selectionEnd: to, value } = field;
    const text = `{${placeholder}}`;
    if (value.length - (to - from) + text.length > field.maxLength) return;
    field.setRangeText(text, from, to, 'end');
    change({ [part]: field.value });
  }

  const problems: DraftProblems = {
    needsName: draft.name.trim() === '',
    needsBody: draft.body.trim() === '',
    hasUnknown: unknownPlaceholders(draft.subject).length + unknownPlaceholders(draft.body).length > 0,
  };

  return { draft, change, insert, fields, lastPart, problems, isTried, setTried };
}
