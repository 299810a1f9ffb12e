import { useState } from 'preact/hooks';
import type { KeyTest } from '../../utils/accounts/test-key';
import { failed, type Result } from '../../utils/failures/failure';
import { ask } from '../hooks/ask';
import type { KeyTestNews, KeyTestState } from './key-test-notice';

/** The tests of keys that were made since the page was opened, by account id. */
export function useKeyTests() {
  const [tests, setTests] = useState<Record<string, KeyTestNews>>({});

  function note(accountId: string, state: KeyTestState, news: string[] = []): void {
    setTests((all) => ({ ...all, [accountId]: { state, news } }));
  }

  async function test(accountId: string): Promise<Result<KeyTest>> {
    note(accountId, 'testing');
    const tested = await ask('testAccount', { accountId }, failed('internal'));
    note(accountId, tested);
    return tested;
  }

  return { tests, note, test };
}
