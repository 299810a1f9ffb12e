/** @jsxImportSource react */
import { type FormEvent, useState } from 'react';
import { cls } from '../../class-names';
import { Card } from '../components/card';
import { PageHead } from '../components/page-head';
import { useClientArea } from '../context';
import { SCOPES } from '../data/demo';

/** The keys of the simulated API, by the billing scopes that they have. */
const DEMO_KEYS: Record<string, string> = {
  'read:billing write:billing': 'hu_demo_full_7Q2M',
  'read:billing': 'hu_demo_read_only_3F8K',
  'write:billing': 'hu_demo_write_only_9T4R',
};

/** Makes API keys: a name, the scopes to tick, and then a demo key that has just those for billing. */
export function ApiManagement() {
  const { texts, language } = useClientArea();
  const [key, setKey] = useState<string | null>(null);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const scopes = new FormData(event.currentTarget).getAll('scope').map(String);
    setKey(DEMO_KEYS[scopes.filter((scope) => scope.endsWith(':billing')).join(' ')] ?? '');
  };
  return (
    <>
      <PageHead title={texts.api.title} lead={texts.api.lead} />
      <Card title={texts.api.newKey} icon="apiManagement">
        <form className={cls('form')} onSubmit={onSubmit}>
          <label className={cls('field')}>
            <span className={cls('field-name')}>{texts.api.name}</span>
            <input
              className={cls('input')}
              name="name"
              autoComplete="off"
              placeholder={texts.api.namePlaceholder}
            />
          </label>
          <div className={cls('scopes')}>
            {SCOPES.map(({ group, scopes }) => (
              <fieldset key={group.en} className={cls('scope-group')}>
                <legend className={cls('field-name')}>{group[language]}</legend>
                {scopes.map((scope) => (
                  <label key={scope} className={cls('scope')}>
                    <input className={cls('check')} type="checkbox" name="scope" value={scope} />
                    <code>{scope}</code>
                  </label>
                ))}
              </fieldset>
            ))}
          </div>
          <button type="submit" className={cls('button', 'button-main')}>
            {texts.api.create}
          </button>
          <output className={cls('made-key')} hidden={key === null}>
            {key ? texts.api.created : texts.api.none}
            {key && <code className={cls('key')}>{key}</code>}
          </output>
        </form>
      </Card>
    </>
  );
}
