import { expect, it } from 'vitest';
import { unseenItem } from '../../../utils/background/badge';
import { markSeen } from '../../../utils/background/mark-seen';
import { unseenOutcomeItem } from '../../../utils/payment-links/link-requests';
import { memoryStore } from '../storage/memory-storage';

it('takes the badge away, and the outcome that was shown, but not one that has come since', async () => {
  const { store } = memoryStore();
  const outcome = { reference: '202600001', at: 5, failure: null };
  await store.update(unseenOutcomeItem, () => outcome);
  await store.update(unseenItem, () => ({ paid: ['x'], failed: true }));
  await markSeen(store, undefined);
  expect(await store.read(unseenItem)).toEqual({ paid: [], failed: false });
  await markSeen(store, 4);
  expect(await store.read(unseenOutcomeItem)).toEqual(outcome);
  await markSeen(store, 5);
  expect(await store.read(unseenOutcomeItem)).toBeNull();
});
