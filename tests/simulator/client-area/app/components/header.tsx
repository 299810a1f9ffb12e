/** @jsxImportSource react */
import { cls } from '../../class-names';
import { useClientArea } from '../context';
import { get } from '../data/api';
import { useLoaded } from '../data/use-loaded';
import type { Language, Theme } from '../settings';
import { Brand } from './brand';
import { Icon } from './icon';
import { Segments } from './segments';

const LANGUAGES: { value: Language; label: string; lang: string }[] = [
  { value: 'sv', label: 'Svenska', lang: 'sv' },
  { value: 'en', label: 'English', lang: 'en' },
];
const THEMES: Theme[] = ['light', 'dark', 'system'];

/** The bar over the page: language, theme, and whose account it is. */
export function Header(props: { menuOpen: boolean; onMenu: () => void }) {
  const { texts, settings, change } = useClientArea();
  return (
    <header className={cls('header')}>
      <button
        type="button"
        className={cls('icon-button', 'menu-button')}
        aria-label={texts.nav.menu}
        aria-expanded={props.menuOpen}
        aria-controls="menu"
        onClick={props.onMenu}
      >
        <Icon name={props.menuOpen ? 'close' : 'menu'} />
      </button>
      <Brand />
      <span className={cls('spacer')} />
      <Segments
        label={texts.header.language}
        value={settings.language}
        options={LANGUAGES.map(({ value, label, lang }) => ({
          value,
          label: `${value.toUpperCase()} – ${label}`,
          content: <span lang={lang}>{value.toUpperCase()}</span>,
        }))}
        onChange={(language) => change({ language })}
      />
      <Segments
        label={texts.header.theme}
        value={settings.theme}
        options={THEMES.map((theme) => ({
          value: theme,
          label: texts.header[theme],
          content: <Icon name={theme} />,
        }))}
        onChange={(theme) => change({ theme })}
      />
      <Account />
    </header>
  );
}

function Account() {
  const { texts } = useClientArea();
  const { value } = useLoaded('account', loadAccount, () => account);
  const name = value?.name ?? '';
  return (
    <div className={cls('account')}>
      <span className={cls('avatar')} aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      <span className={cls('account-name')}>
        <span className={cls('unseen')}>{texts.header.signedIn} </span>
        {name || <span className={cls('bone', 'bone-short')} />}
      </span>
    </div>
  );
}

let account: { name: string } | null = null;

async function loadAccount(): Promise<{ name: string }> {
  account = (await get<{ name: string }>('/billing/account-summary')).data;
  return account;
}
