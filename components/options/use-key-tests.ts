import { useState } from 'preact/hooks';
import type { KeyTest } from '../../utils/accounts/account-service';
import { failed, type Result } from '../../utils/failures/failure';
import { ask } from '../hooks/ask';
import type { KeyTestState } from './key-test-notice';

/** The tests of keys that were made since the page was opened, by account id. */
export function useKeyTests() {
  const [tests, setTests] = useState<Record<string, KeyTestState>>({});

  function note(accountId: string, state: KeyTestState): void {
    setTests((all) => ({ ...all, [accountId]: state }));
  }

  async function test(accountId: string): Promise<Result<KeyTest>> {
    note(accountId, 'testing');
    const tested = await ask('testAccount', { accountId }, failed('internal'));
    note(accountId, tested);
    return tested;
  }

  return { tests, note, test };
}
