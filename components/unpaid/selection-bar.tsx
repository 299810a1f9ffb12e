import { Link2 } from 'lucide';
import { countFormat } from '../../utils/i18n/formatters';
import type { LinkRequest } from '../../utils/messages/link-port';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { requestFor } from './unpaid-invoice';
import { UNPAID_TEXTS } from './unpaid-texts';
import type { Unpaid } from './use-unpaid';

interface SelectionBarProps {
  unpaid: Unpaid;
  onBulk(requests: LinkRequest[]): void;
}

/** What can be done with the selected invoices; stays in view while the list scrolls under it. */
export function SelectionBar({ unpaid: { all, selection }, onBulk }: SelectionBarProps) {
  const language = useLanguage();
  const texts = useTexts(UNPAID_TEXTS);
  // What was paid since it was selected is no longer asked for.
  const chosen = all.filter(({ key }) => selection.keys.has(key));
  if (chosen.length === 0) return null;
  const count = countFormat(language).format(chosen.length);
  const get = () => {
    onBulk(chosen.flatMap((invoice) => requestFor(invoice) ?? []));
    selection.clear();
  };
  return (
    <div class="selection-bar">
      <Button kind="primary" icon={Link2} onClick={get}>
        {texts.getSelected(count, chosen.length === 1)}
      </Button>
      <Button kind="quiet" onClick={selection.clear}>
        {texts.unselect}
      </Button>
    </div>
  );
}
