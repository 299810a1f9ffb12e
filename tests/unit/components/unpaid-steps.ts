import { afterEach, beforeEach, vi } from 'vitest';
import { accountsItem } from '../../../utils/accounts/account';
import { knownInvoicesItem } from '../../../utils/invoices/known-invoices';
import { answers, reset, store } from './fake-extension';
import { account } from './samples';
import { during, unshow } from './view';

/** What the background says to a command that was carried out. */
export const OK = { ok: true, value: null };

/** What is known of the invoices of the one account. */
export const known = knownInvoicesItem('a');

/** Begins each test with one account and nothing read, and takes away what it showed. */
export function withOneAccount(): void {
  beforeEach(() => {
    reset();
    localStorage.clear();
    answers.set('refreshUnpaid', OK);
    store(accountsItem, [account()]);
  });
  afterEach(() => {
    unshow();
    vi.restoreAllMocks();
  });
}

/** The rows of the list that are in the document. */
export const rows = () => [...document.querySelectorAll('.window-list > li')];

/** The row that shows a text, such as a number. */
export const row = (shown: string) => rows().find(({ textContent }) => textContent?.includes(shown));

/** Clicks the checkbox of a row. */
export async function tick(shown: string, options: MouseEventInit = {}): Promise<void> {
  const box = row(shown)?.querySelector('input');
  await during(() => box?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...options })));
}

/** Types into the popup's field without sending it. */
export async function type(value: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[name="reference"]');
  await during(() => {
    if (!input) throw new Error('no field');
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
