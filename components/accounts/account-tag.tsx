import type { Account } from '../../utils/accounts/account';

/** The account's colour, with its name for those who don't see it. */
export function AccountDot({ account }: { account: Account }) {
  return <span class={`dot ${account.color}`} role="img" aria-label={account.name} title={account.name} />;
}

/** The account's colour and name. */
export function AccountTag({ account }: { account: Account }) {
  return (
    <p class="account-tag">
      <span class={`dot ${account.color}`} aria-hidden="true" />
      {account.name}
    </p>
  );
}
