import { Trash2 } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { failed } from '../../utils/failures/failure';
import { formatDate } from '../../utils/i18n/format';
import { type LearnedRule, learnedRulesItem } from '../../utils/page-tools/learned-rule';
import { ask } from '../hooks/ask';
import { useLanguage, useTexts } from '../hooks/use-language';
import { useStored } from '../hooks/use-stored';
import { useAnnounce } from '../kit/announcer';
import { IconButton } from '../kit/icon-button';
import { Notice } from '../kit/notice';
import { PAGE_RULES_TEXTS } from './page-rules-texts';

/** The rules that the user has taught by pointing, each with where it holds and what was pointed at. */
export function PageRulesSection() {
  const language = useLanguage();
  const texts = useTexts(PAGE_RULES_TEXTS);
  const announce = useAnnounce();
  const rules = useStored(learnedRulesItem);
  const heading = useRef<HTMLHeadingElement>(null);
  const [hasFailed, setFailed] = useState(false);
  if (!rules) return null;

  async function remove({ id, path }: LearnedRule): Promise<void> {
    const removed = await ask('forgetRule', { id }, failed('internal'));
    setFailed(!removed.ok);
    if (!removed.ok) return;
    announce(texts.removed(path));
    heading.current?.focus();
  }

  return (
    <section aria-labelledby="rules">
      <h2 id="rules" ref={heading} tabIndex={-1}>
        {texts.title}
      </h2>
      <p class="muted">{texts.intro}</p>
      {rules.length === 0 && <p class="muted">{texts.none}</p>}
      {rules.length > 0 && (
        <ul class="items">
          {rules.map((rule) => (
            <li key={rule.id}>
              <div class="item">
                <div class="item-what">
                  <code>{rule.path}</code>
                  <span>{rule.sample}</span>
                  <span class="muted">{texts.learned(formatDate(rule.learnedAt, language))}</span>
                </div>
                <IconButton icon={Trash2} label={texts.remove(rule.path)} onClick={() => remove(rule)} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {hasFailed && (
        <Notice tone="danger">
          <p>{texts.failed}</p>
        </Notice>
      )}
    </section>
  );
}
