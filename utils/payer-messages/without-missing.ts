import { bilingual, type Language } from '../i18n/language';
import type { MessageFacts } from './message-facts';
import { placeholdersIn, replacePlaceholders } from './placeholders';
import type { Placeholder } from './template';

/** What stands for a fact that is not known where the sentence can't do without it. */
const STAND_INS = bilingual<Partial<Record<Placeholder, string>>>({
  en: { amount: 'the amount due', due: 'the due date', expires: 'its expiry date', company: 'you' },
  sv: { amount: 'beloppet', due: 'förfallodagen', expires: 'sista giltighetsdagen', company: 'er' },
});

const CLAUSE_BORDER = /(,\s+|;\s+|\s+[–—·|]\s+)/;
const SENTENCE_BORDER = /((?<=[.!?])\s+)/;
const BRACKETS = /\s*\([^()]*\)/g;
const END = /[.!?:]$/;

/**
 * One line of a template with its placeholders filled; null when the line is to go. A line that is all
 * about what is not known goes; of one that says more, the bracket or the clause goes; and where that
 * would take the number or the link along, a few plain words stand in.
 */
export function filledLine(line: string, facts: MessageFacts, language: Language): string | null {
  const isMissing = (name: Placeholder) => facts[name] === null;
  const lacks = (part: string) => placeholdersIn(part).some(isMissing);
  const names = placeholdersIn(line);
  if (names.length > 0 && names.every(isMissing)) return null;
  const kept = lacks(line) ? withoutClauses(line, lacks) : line;
  return replacePlaceholders(kept, (name) => facts[name] ?? STAND_INS[language][name] ?? '');
}

function withoutClauses(line: string, lacks: (part: string) => boolean): string {
  const withoutBrackets = line.replace(BRACKETS, (group) => (canGo(group, lacks) ? '' : group));
  return withoutBrackets
    .split(SENTENCE_BORDER)
    .map((part) => (lacks(part) ? shortened(part, lacks) : part))
    .join('')
    .trim();
}

/** The sentence without its clauses that lack something, as long as it still says something. */
function shortened(sentence: string, lacks: (part: string) => boolean): string {
  const parts = sentence.split(CLAUSE_BORDER);
  let text = '';
  for (let place = 0; place < parts.length; place += 2) {
    const clause = parts[place] ?? '';
    if (canGo(clause, lacks)) continue;
    text += text === '' ? clause : (parts[place - 1] ?? '') + clause;
  }
  if (text === '') return sentence;
  const isHeadless = canGo(parts[0] ?? '', lacks);
  const end = END.test(text) ? '' : (END.exec(sentence)?.[0] ?? '');
  return (isHeadless ? text.charAt(0).toUpperCase() + text.slice(1) : text) + end;
}

/** Whether a part lacks something and nothing that matters goes with it. */
function canGo(part: string, lacks: (part: string) => boolean): boolean {
  return lacks(part) && !placeholdersIn(part).some((name) => name === 'link' || name === 'number');
}
