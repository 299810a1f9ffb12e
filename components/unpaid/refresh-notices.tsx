import type { Account } from '../../utils/accounts/account';
import type { Failure } from '../../utils/failures/failure';
import { failureAction } from '../../utils/failures/failure-texts';
import { openSettings } from '../hooks/open-settings';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { refreshSentence } from './refresh-texts';
import { UNPAID_TEXTS } from './unpaid-texts';
import type { Unpaid } from './use-unpaid';

/** Why lists could not be read again, each with the way out. */
export function RefreshNotices({ unpaid, accounts }: { unpaid: Unpaid; accounts: readonly Account[] }) {
  const { accountIds, refreshing, known } = unpaid;
  return (
    <>
      {accountIds.map((id) => {
        const failure = refreshing.failures.get(id);
        if (!failure) return null;
        return (
          <RefreshNotice
            key={id}
            failure={failure}
            hasOld={(known?.get(id)?.unpaidReadAt ?? null) !== null}
            accountName={
              accounts.length > 1 ? accounts.find((account) => account.id === id)?.name : undefined
            }
            onRetry={() => refreshing.refresh([id])}
          />
        );
      })}
    </>
  );
}

interface RefreshNoticeProps {
  failure: Failure;
  hasOld: boolean;
  /** Given where there are several accounts. */
  accountName: string | undefined;
  onRetry(): void;
}

function RefreshNotice({ failure, hasOld, accountName, onRetry }: RefreshNoticeProps) {
  const language = useLanguage();
  const texts = useTexts(UNPAID_TEXTS);
  const named = (text: string) => (accountName ? texts.ofAccount(accountName, text) : text);
  if (failure.code === 'missing_scope') {
    return (
      <Notice tone="info" actions={<Button onClick={openSettings}>{texts.settings}</Button>}>
        <p>
          <strong>{named(texts.scopeTitle)}</strong>
        </p>
        <p>{texts.scopeText}</p>
      </Notice>
    );
  }
  const isForOptions = failureAction(failure) === 'options';
  return (
    <Notice
      tone="warning"
      actions={
        <Button onClick={isForOptions ? openSettings : onRetry}>
          {isForOptions ? texts.settings : texts.retry}
        </Button>
      }
    >
      <p>{named(refreshSentence(failure, hasOld, language))}</p>
    </Notice>
  );
}
