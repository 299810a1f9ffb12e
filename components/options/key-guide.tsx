import { HOSTUP_ORIGIN } from '../../utils/hostup/payment-url';
import { useTexts } from '../hooks/use-language';
import { ACCOUNT_TEXTS } from './account-texts';

/** Where a key is made and which scopes it needs. Source of the scopes: HostUp's API documentation. */
export function KeyGuide() {
  const texts = useTexts(ACCOUNT_TEXTS);
  return (
    <div class="prose guide">
      <p>
        {texts.whereBefore}
        <a href={`${HOSTUP_ORIGIN}/api-management`} target="_blank" rel="noreferrer">
          {texts.whereLink}
        </a>
        {texts.whereAfter}
      </p>
      <ul>
        <li>
          <code>write:billing</code> {texts.write}
        </li>
        <li>
          <code>read:billing</code> {texts.read}
        </li>
      </ul>
    </div>
  );
}
