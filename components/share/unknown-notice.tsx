import type { Filled } from '../../utils/payer-messages/fill-template';
import { useLanguage, useTexts } from '../hooks/use-language';
import { Notice } from '../kit/notice';
import { SHARE_TEXTS } from './share-texts';

type Unknown = Extract<Filled, { ok: false }>['unknown'];

/** Says which names in braces stand for nothing, in place of the ways to send. */
export function UnknownNotice({ unknown }: { unknown: Unknown }) {
  const texts = useTexts(SHARE_TEXTS);
  const language = useLanguage();
  const names = new Set([...unknown.subject, ...unknown.body].map(({ name }) => `{${name}}`));
  const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  return (
    <Notice tone="danger">
      <p>{texts.unknown(list)}</p>
    </Notice>
  );
}
