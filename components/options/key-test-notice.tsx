import type { KeyTest } from '../../utils/accounts/test-key';
import type { Result } from '../../utils/failures/failure';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Notice } from '../kit/notice';
import { KEY_TEST_TEXTS, keyFailureSentence } from './key-test-texts';

/** What is known of a key's test: under way, or ended. */
export type KeyTestState = 'testing' | Result<KeyTest>;

/** A test, and what else its saving has brought about, in sentences. */
export interface KeyTestNews {
  state: KeyTestState;
  news: string[];
}

/** Says whose key it is and what it may do, or what is wrong with it. */
export function KeyTestNotice({ state, news }: KeyTestNews) {
  const language = useLanguage();
  const texts = useTexts(KEY_TEST_TEXTS);
  if (state === 'testing') {
    return (
      <Notice tone="busy">
        <p>{texts.testing}</p>
      </Notice>
    );
  }
  if (!state.ok) {
    return (
      <Notice tone="danger">
        <p>{keyFailureSentence(state.failure, language)}</p>
      </Notice>
    );
  }
  const { owner, canRead } = state.value;
  const who = owner.name && owner.email ? `${owner.name} (${owner.email})` : (owner.name ?? owner.email);
  return (
    <Notice tone={canRead === false ? 'warning' : 'success'}>
      <p>{who ? texts.belongs(who) : texts.works}</p>
      {news.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {canRead === false && <p>{texts.lacksRead}</p>}
    </Notice>
  );
}
