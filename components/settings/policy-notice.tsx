import { policyItem } from '../../utils/policy/policy';
import { POLICY_TEXTS, policyNoteText } from '../../utils/policy/policy-texts';
import { useLanguage, useTexts } from '../hooks/use-language';
import { useStored } from '../hooks/use-stored';
import { Notice } from '../kit/notice';

/** Says that an administrator manages the settings, and which parts of the policy could not be used. */
export function PolicyNotice() {
  const language = useLanguage();
  const texts = useTexts(POLICY_TEXTS);
  const policy = useStored(policyItem);
  if (!policy) return null;
  return (
    <>
      {policy.locksSettings && (
        <Notice tone="info">
          <p>{texts.settingsLocked}</p>
        </Notice>
      )}
      {policy.notes.length > 0 && (
        <Notice tone="warning">
          <p>{texts.notes}</p>
          <ul class="prose">
            {policy.notes.map((note) => (
              <li key={note.part + note.problem}>{policyNoteText(note, language)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
