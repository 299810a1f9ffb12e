import { Plus } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { BUILT_IN_TEMPLATES } from '../../utils/payer-messages/built-in-templates';
import type { Template } from '../../utils/payer-messages/template';
import { useLanguage, useTexts } from '../hooks/use-language';
import { useAnnounce } from '../kit/announcer';
import { Button } from '../kit/button';
import { Confirm } from './confirm';
import { MessageDefaults } from './message-defaults';
import { MESSAGES_TEXTS } from './messages-texts';
import { TemplateEditor } from './template-editor';
import { TemplatesList } from './templates-list';
import { useSaveTemplates } from './use-save-templates';
import { useSettings } from './use-settings';

/** How many templates a user can have; see `saveTemplates` in the commands. */
const MOST = 12;

type Open =
  | { what: 'new'; template: Template }
  | { what: 'edit' | 'remove'; id: string }
  | { what: 'removeAll' }
  | null;

/** The templates: the user's own, which can be changed, and those that come from elsewhere. */
export function MessagesSection() {
  const texts = useTexts(MESSAGES_TEXTS);
  const language = useLanguage();
  const settings = useSettings();
  const announce = useAnnounce();
  const save = useSaveTemplates();
  const [open, setOpen] = useState<Open>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  if (!settings) return null;
  const { own, policy } = settings;
  const isLocked = policy.locksSettings;
  const hasRoom = own.length < MOST;

  function close(): void {
    setOpen(null);
    heading.current?.focus();
  }

  async function store(templates: Template[], said: string): Promise<string | null> {
    const problem = await save(templates);
    if (problem === null) announce(said);
    return problem;
  }

  const put = (template: Template) =>
    store(
      own.some(({ id }) => id === template.id)
        ? own.map((other) => (other.id === template.id ? template : other))
        : [...own, template],
      texts.saved(template.name),
    );

  function startFrom(template: Omit<Template, 'id'>): void {
    setOpen({ what: 'new', template: { ...template, id: crypto.randomUUID() } });
  }

  const on = {
    isLocked: isLocked || !hasRoom,
    onEdit: ({ id }: Template) => setOpen({ what: 'edit', id }),
    onRemove: ({ id }: Template) => setOpen({ what: 'remove', id }),
    onCopy: (template: Template) => startFrom({ ...template, name: texts.copyOf(template.name) }),
  };

  function under(template: Template) {
    if (open?.what !== 'edit' && open?.what !== 'remove') return null;
    if (open.id !== template.id) return null;
    if (open.what === 'edit')
      return <TemplateEditor title={texts.editTitle} template={template} onSave={put} onClose={close} />;
    return (
      <Confirm
        question={texts.confirmRemove(template.name)}
        onCancel={close}
        onConfirm={async () => {
          const rest = own.filter(({ id }) => id !== template.id);
          const problem = await store(rest, texts.removed(template.name));
          if (problem === null) close();
          return problem;
        }}
      />
    );
  }

  return (
    <section aria-labelledby="messages">
      <h2 id="messages" ref={heading} tabIndex={-1}>
        {texts.title}
      </h2>
      <p class="muted">{texts.intro}</p>
      <MessageDefaults settings={settings} />
      {policy.templates.length > 0 && (
        <div class="item-group">
          <h3>{texts.deployed}</h3>
          <TemplatesList templates={policy.templates} origin="policy" {...on} under={() => null} />
        </div>
      )}
      {!isLocked && (
        <div class="item-group">
          <h3>{texts.own}</h3>
          {own.length === 0 && <p class="muted">{texts.none}</p>}
          {own.length > 0 && (
            <TemplatesList templates={own} origin="own" {...on} isLocked={false} under={under} />
          )}
          {open?.what === 'new' && (
            <TemplateEditor
              key={open.template.id}
              title={texts.newTitle}
              template={open.template}
              onSave={put}
              onClose={close}
            />
          )}
          {open?.what !== 'new' && (
            <div class="actions">
              {hasRoom ? (
                <Button icon={Plus} onClick={() => startFrom({ name: '', language, subject: '', body: '' })}>
                  {texts.add}
                </Button>
              ) : (
                <p class="muted">{texts.full(MOST)}</p>
              )}
              {own.length > 0 && (
                <Button kind="quiet" onClick={() => setOpen({ what: 'removeAll' })}>
                  {texts.removeAll}
                </Button>
              )}
            </div>
          )}
          {open?.what === 'removeAll' && (
            <Confirm
              question={texts.confirmRemoveAll(own.length)}
              onCancel={close}
              onConfirm={async () => {
                const problem = await store([], texts.removedAll);
                if (problem === null) close();
                return problem;
              }}
            />
          )}
        </div>
      )}
      <details class="item-group">
        <summary>{texts.builtIn}</summary>
        <TemplatesList templates={[...BUILT_IN_TEMPLATES]} origin="builtIn" {...on} under={() => null} />
      </details>
    </section>
  );
}
