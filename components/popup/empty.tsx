import { Link } from 'lucide';
import { HOSTUP_ORIGIN } from '../../utils/hostup/payment-url';
import { useTexts } from '../hooks/use-language';
import { Icon } from '../kit/icon';
import { POPUP_TEXTS } from './popup-texts';

/** Says how the first link is made. */
export function Empty() {
  const texts = useTexts(POPUP_TEXTS);
  return (
    <section class="lead">
      <span class="lead-mark">
        <Icon node={Link} size={24} />
      </span>
      <h2>{texts.emptyTitle}</h2>
      <p>{texts.emptyText}</p>
      <a class="button secondary" href={`${HOSTUP_ORIGIN}/billing`} target="_blank" rel="noreferrer">
        <span>{texts.emptyAction}</span>
      </a>
    </section>
  );
}
