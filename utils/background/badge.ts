import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { defineItem } from '../storage/define-item';
import type { Store } from '../storage/store';

/** The links whose payment the user has not seen yet, and whether a request failed out of sight. */
export const unseenItem = defineItem<{ paid: string[]; failed: boolean }>({
  area: 'local',
  key: 'unseen',
  version: 1,
  schema: z.object({ paid: z.array(z.string()), failed: z.boolean() }),
  fallback: { paid: [], failed: false },
});

const PAID_COLOR = '#0f6b5c';
const FAILED_COLOR = '#b3261e';

/** Keeps the toolbar's badge in step with what the user has not seen yet. */
export function followUnseen(store: Store): void {
  const show = async ({ paid, failed }: { paid: string[]; failed: boolean }) => {
    await browser.action.setBadgeText({ text: failed ? '!' : paid.length > 0 ? String(paid.length) : '' });
    await browser.action.setBadgeBackgroundColor({ color: failed ? FAILED_COLOR : PAID_COLOR });
  };
  store.watch(unseenItem, (unseen) => void show(unseen));
  void store.read(unseenItem).then(show);
}
