import { describe, expect, it } from 'vitest';
import type { AccountService } from '../../../utils/accounts/account-service';
import { failed } from '../../../utils/failures/failure';
import { failureSentence } from '../../../utils/failures/failure-texts';
import { guardedAccounts } from '../../../utils/policy/guarded-accounts';
import { NO_POLICY, policyItem } from '../../../utils/policy/policy';
import { memoryStore } from '../storage/memory-storage';

const REFUSED = failed('set_by_policy');

/** A service behind the guard that only notes what reached it. */
async function start(policy: Partial<typeof NO_POLICY> = {}) {
  const { store } = memoryStore();
  await store.update(policyItem, () => ({ ...NO_POLICY, isDeployed: true, ...policy }));
  const reached: string[] = [];
  const note = (name: string) => async () => {
    reached.push(name);
    return failed('offline');
  };
  const behind: AccountService = {
    test: note('test'),
    testAccount: note('testAccount'),
    save: note('save'),
    remove: note('remove'),
    change: note('change'),
  };
  return { accounts: guardedAccounts(behind, store), reached };
}

describe('an administrator’s accounts', () => {
  it('can be neither given a key, nor removed, nor changed, and can be tested', async () => {
    const { accounts, reached } = await start();
    expect(await accounts.save('hu_some_key', { accountId: 'policy:byran' })).toEqual(REFUSED);
    expect(await accounts.remove('policy:byran')).toEqual(REFUSED);
    expect(await accounts.change('policy:byran', { name: 'x' })).toEqual(REFUSED);
    await accounts.testAccount('policy:byran');
    expect(reached).toEqual(['testAccount']);
  });

  it('leave the user’s own alone', async () => {
    const { accounts, reached } = await start();
    await accounts.save('hu_some_key');
    await accounts.save('hu_some_key', { accountId: 'own' });
    await accounts.change('own', { isDefault: true });
    await accounts.remove('own');
    expect(reached).toEqual(['save', 'save', 'change', 'remove']);
  });

  it('where the default is the administrator’s choice, it is not the user’s', async () => {
    const { accounts, reached } = await start({ locksDefault: true });
    expect(await accounts.change('own', { isDefault: true })).toEqual(REFUSED);
    await accounts.change('own', { name: 'x' });
    expect(reached).toEqual(['change']);
  });

  it('with all settings locked own ones can only be removed', async () => {
    const { accounts, reached } = await start({ locksSettings: true });
    expect(await accounts.save('hu_some_key')).toEqual(REFUSED);
    expect(await accounts.change('own', { name: 'x' })).toEqual(REFUSED);
    await accounts.remove('own');
    expect(reached).toEqual(['remove']);
  });

  it('are named in the refusal, in both languages', () => {
    expect(failureSentence(REFUSED.failure, 'en')).toContain('set by your organisation');
    expect(failureSentence(REFUSED.failure, 'sv')).toContain('bestäms av din organisation');
  });
});
