import './page-choice.css';
import { X } from 'lucide';
import { formatAmount } from '../../utils/i18n/format';
import { countFormat } from '../../utils/i18n/formatters';
import type { Invoice } from '../../utils/invoices/invoice';
import type { InvoiceReference } from '../../utils/sightings/reference';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Button } from '../kit/button';
import { IconButton } from '../kit/icon-button';
import { Notice } from '../kit/notice';
import { PAGE_TEXTS } from './page-texts';
import type { PageChoice } from './use-page-choice';

/** A short list: with more than these the list below and the field above serve better. */
const SHOWN = 6;

interface PageChoiceListProps {
  choice: PageChoice;
  /** What is known of invoices, by printed number and by id. */
  find(reference: InvoiceReference): Invoice | undefined;
  onChoose(reference: InvoiceReference): void;
  onClose(): void;
}

/** The invoices that the shortcut found on the page, to choose from, or what to do where it found none. */
export function PageChoiceList({ choice, find, onChoose, onClose }: PageChoiceListProps) {
  const language = useLanguage();
  const texts = useTexts(PAGE_TEXTS);
  const { references } = choice;
  if (!references || references.length === 0) {
    return (
      <Notice tone="info">
        <p>{references ? texts.none : texts.notHostUp}</p>
      </Notice>
    );
  }
  const hidden = references.length - SHOWN;
  return (
    <section class="page-choice" aria-label={texts.several}>
      <header>
        <h2>{texts.several}</h2>
        <IconButton icon={X} label={texts.close} onClick={onClose} />
      </header>
      <ul>
        {references.slice(0, SHOWN).map((reference) => {
          const invoice = find(reference);
          const name = invoice?.number ?? reference.value;
          return (
            <li key={`${reference.kind}:${reference.value}`}>
              <span class="page-choice-name">
                <strong>{name}</strong>
                {invoice?.company && <span class="muted">{invoice.company}</span>}
              </span>
              {invoice && invoice.total !== null && (
                <span class="page-choice-amount">
                  {formatAmount(invoice.total, invoice.currency, language)}
                </span>
              )}
              <Button aria-label={texts.getNamed(name)} onClick={() => onChoose(reference)}>
                {texts.get}
              </Button>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && <p class="muted">{texts.more(countFormat(language).format(hidden))}</p>}
    </section>
  );
}
