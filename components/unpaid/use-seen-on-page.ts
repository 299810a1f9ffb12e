import { useEffect, useState } from 'preact/hooks';
import type { InvoiceReference } from '../../utils/sightings/reference';
import { ask } from '../hooks/ask';

/** The unpaid invoices on the page in the active tab, asked for once; none until that is known. */
export function useSeenOnPage(isWanted: boolean): InvoiceReference[] {
  const [seen, setSeen] = useState<InvoiceReference[]>([]);
  useEffect(() => {
    if (isWanted) void ask('seenOnPage', {}, null).then((references) => setSeen(references ?? []));
  }, [isWanted]);
  return seen;
}
