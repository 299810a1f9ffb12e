import { Lock } from 'lucide';
import { POLICY_TEXTS } from '../../utils/policy/policy-texts';
import { useTexts } from '../hooks/use-language';
import { Icon } from '../kit/icon';

/** Says that an administrator has set this, so that nobody wonders why it can't be changed. */
export function LockedNote() {
  const texts = useTexts(POLICY_TEXTS);
  return (
    <p class="locked-note">
      <Icon node={Lock} size={14} />
      {texts.locked}
    </p>
  );
}
