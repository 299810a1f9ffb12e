import { Check, Link2 } from 'lucide';
import type { Account } from '../../utils/accounts/account';
import { formatAmount, formatDate } from '../../utils/i18n/format';
import { AccountTag } from '../accounts/account-tag';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Icon } from '../kit/icon';
import { dueText } from './due-text';
import type { UnpaidInvoice } from './unpaid-invoice';
import { UNPAID_TEXTS } from './unpaid-texts';

interface RowFactsProps {
  of: UnpaidInvoice;
  /** Given where there are several to tell apart. */
  account: Account | undefined;
  now: number;
  hasLink: boolean;
  isCopied: boolean;
}

/** What a row says of its invoice. */
export function RowFacts({ of: { invoice }, account, now, hasLink, isCopied }: RowFactsProps) {
  const language = useLanguage();
  const texts = useTexts(UNPAID_TEXTS);
  const due = dueText(invoice.dueAt, now, language);
  return (
    <>
      <span class="unpaid-name">
        {invoice.number ?? <span class="muted">— {invoice.id}</span>}
        {isCopied ? (
          <span class="unpaid-mark">
            <Icon node={Check} size={13} />
            {texts.copied}
          </span>
        ) : (
          hasLink && (
            <span class="unpaid-mark" role="img" aria-label={texts.hasLink} title={texts.hasLink}>
              <Icon node={Link2} size={14} />
            </span>
          )
        )}
      </span>
      <span class="unpaid-amount">
        {invoice.total === null ? '–' : formatAmount(invoice.total, invoice.currency, language)}
      </span>
      <span class="unpaid-company" title={invoice.company ?? undefined}>
        {invoice.company ?? texts.noCompany}
      </span>
      <span
        class={due.isLate ? 'unpaid-due is-late' : 'unpaid-due'}
        title={invoice.dueAt === null ? undefined : formatDate(invoice.dueAt, language)}
      >
        {due.text}
      </span>
      {account && <AccountTag account={account} />}
    </>
  );
}
