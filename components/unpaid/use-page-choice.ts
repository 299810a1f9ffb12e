import { useEffect, useState } from 'preact/hooks';
import { pageChoiceItem } from '../../utils/fingertips/page-choice';
import type { InvoiceReference } from '../../utils/sightings/reference';
import { ask } from '../hooks/ask';
import { useStored } from '../hooks/use-stored';

/** A choice that nobody opened the popup for is no longer what the user is doing, in ms. */
const TOO_OLD = 2 * 60_000;

/** What the shortcut found on the page when it found not exactly one invoice. */
export interface PageChoice {
  /** Null: the tab shows no page of HostUp. */
  references: InvoiceReference[] | null;
}

/** What the shortcut found, shown once: the background is told at once that it was. */
export function usePageChoice(): { choice: PageChoice | null; close(): void } {
  const stored = useStored(pageChoiceItem);
  const [choice, setChoice] = useState<PageChoice | null>(null);

  useEffect(() => {
    if (!stored) return;
    if (Math.abs(Date.now() - stored.at) < TOO_OLD) setChoice({ references: stored.references });
    void ask('clearPageChoice', {}, { ok: true, value: null });
  }, [stored]);

  return { choice, close: () => setChoice(null) };
}
