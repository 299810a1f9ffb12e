import { type Count, check } from './count';

/** What we read of `web-ext lint --output=json`. */
interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}
interface LintMessage {
  code: string;
  message: string;
  file?: string;
}

/** Preact assigns to innerHTML in its own code, which cannot be avoided; nothing else may be warned of. */
const KNOWN_WARNING = 'UNSAFE_VAR_ASSIGNMENT';

/** Judges a lint report: no error, and no warning but the known one. */
export function judgeLint(json: string): Count {
  const { errors, warnings } = JSON.parse(json) as LintReport;
  const bad = [...errors, ...warnings.filter(({ code }) => code !== KNOWN_WARNING)];
  const told = bad.map(({ code, file, message }) => `${code} ${file ?? ''} ${message}`);
  return check(bad.length === 0, `web-ext lint:\n${told.join('\n')}`);
}
