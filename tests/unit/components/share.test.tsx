// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ShareButton } from '../../../components/share/share-button';
import { ShareHost } from '../../../components/share/share-host';
import { templatesItem } from '../../../utils/payer-messages/template';
import type { PaymentLink } from '../../../utils/payment-links/payment-link';
import { NO_POLICY, policyItem } from '../../../utils/policy/policy';
import { DEFAULT_PREFERENCES, preferencesItem } from '../../../utils/preferences/preferences';
import { reset, sent, store } from './fake-extension';
import { link, ownTemplate as own } from './samples';
import { control, during, mount, press, shows, text, unshow } from './view';

const preview = () => document.querySelector('.preview')?.textContent ?? '';
const names = () =>
  [...document.querySelectorAll('.sheet button, .sheet a')].map(({ textContent }) => textContent);

async function open(of: PaymentLink = link(), language: 'en' | 'sv' = 'en'): Promise<void> {
  await mount(
    <ShareHost>
      <ShareButton link={of} />
    </ShareHost>,
    language,
  );
  await press(language === 'en' ? 'Share' : 'Dela');
  await vi.waitFor(() => {
    if (!document.querySelector('.preview')) throw new Error('the sheet has not read the templates yet');
  });
}

async function choose(field: string, value: string): Promise<void> {
  await during(() => {
    const select = document.querySelector<HTMLSelectElement>(`select[name="${field}"]`);
    if (!select) throw new Error(`no choice ${field}`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

beforeEach(reset);

afterEach(() => {
  unshow();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'share');
});

describe('the message', () => {
  it('is filled in, in the payer’s language, which can be another than the user’s', async () => {
    await open(link(1, { invoice: { ...link().invoice, total: 1249.5 } }), 'sv');
    expect(preview()).toContain('Här är länken för att betala faktura 202600001');
    expect(preview()).toContain('1 249,50 SEK');
    await during(() => document.querySelector<HTMLInputElement>('.sheet input[value="en"]')?.click());
    expect(preview()).toContain('Here is the link to pay invoice 202600001');
    expect(preview()).toContain('SEK 1,249.50');
    expect(document.querySelector('.preview')?.getAttribute('lang')).toBe('en');
    expect(text()).toContain('Skicka med');
  });

  it('comes from the chosen template, one of the user’s as well', async () => {
    store(templatesItem, [own]);
    await open();
    await choose('template', 'own');
    expect(preview()).toBe(`About 202600001Pay ${link().url}`);
  });

  it('opens with the language and the template of the settings', async () => {
    store(preferencesItem, { ...DEFAULT_PREFERENCES, payerLanguage: 'en', templateId: 'own' });
    store(templatesItem, [own]);
    await open(link(), 'sv');
    expect(preview()).toContain('About 202600001');
  });

  it('opens with the language that an administrator has set', async () => {
    store(policyItem, { ...NO_POLICY, isDeployed: true, switches: { payerLanguage: 'sv' } });
    await open();
    expect(preview()).toContain('Hej!');
  });

  it('says the same in every program', async () => {
    const company = { ...link().invoice, company: 'Å & Ö “AB”' };
    store(templatesItem, [{ ...own, subject: 'Å & {number}', body: 'Hej {company}\n{link}\n100 % åäö' }]);
    await open(link(1, { invoice: company }));
    await choose('template', 'own');
    const body = `Hej Å & Ö “AB”\n${link().url}\n100 % åäö`;
    const query = (name: string) => new URL(control(name).getAttribute('href') ?? '').search;
    const mail = new URLSearchParams(query('E-mail'));
    expect(mail.get('subject')).toBe('Å & 202600001');
    expect(mail.get('body')).toBe(body.replaceAll('\n', '\r\n'));
    expect(new URLSearchParams(query('SMS')).get('body')).toBe(body);
    expect(new URLSearchParams(query('WhatsApp')).get('text')).toBe(body);
  });

  it('says when a program gets the link alone', async () => {
    store(templatesItem, [{ ...own, body: `${'å'.repeat(1400)} {link}` }]);
    await open();
    await choose('template', 'own');
    expect(text()).toContain('they get the link alone');
    expect(control('E-mail').getAttribute('href')).toContain(encodeURIComponent(link().url));
  });
});

describe('a template with an unknown placeholder', () => {
  it('is marked, and nothing can be sent or copied with it', async () => {
    store(templatesItem, [{ ...own, subject: '{nummer}', body: 'Pay {link}, {foo}' }]);
    store(preferencesItem, { ...DEFAULT_PREFERENCES, templateId: 'own' });
    await open();
    await shows('nothing is known that {nummer} or {foo} could stand for');
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      '{nummer}',
      '{foo}',
    ]);
    for (const name of ['E-mail', 'SMS', 'WhatsApp', 'Text', 'Rich text', 'Markdown'])
      expect(names()).not.toContain(name);
    await choose('template', 'built-in:request:en');
    expect(names()).toContain('E-mail');
  });
});

describe('copying', () => {
  it('writes text, rich text with a real link, and Markdown', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await open();
    await press('Text');
    expect(writeText.mock.lastCall?.[0]).toContain(`\n${link().url}\n`);
    await press('Markdown');
    expect(writeText.mock.lastCall?.[0]).toContain(`<${link().url}>`);
    await press('Rich text');
    const item = write.mock.lastCall?.[0][0];
    expect(await (await item?.getType('text/html'))?.text()).toContain(`<a href="${link().url}">`);
    expect(await (await item?.getType('text/plain'))?.text()).toContain(link().url);
    expect(text()).toContain('Copied as: Rich text.');
  });

  it('never says copied when the clipboard refused', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await open();
    await press('Text');
    await shows('Failed');
    expect(text()).toContain('Could not be copied as: Text.');
    expect(text()).not.toContain('Copied');
  });
});

describe('what a browser lacks', () => {
  it('is not shown, and the rest works', async () => {
    vi.stubGlobal('ClipboardItem', undefined);
    await open();
    expect(names()).toEqual(expect.arrayContaining(['Text', 'Markdown', 'E-mail']));
    expect(names()).not.toContain('Rich text');
    expect(names()).not.toContain('Other app…');
    await press('QR code');
    expect(names()).toContain('Save SVG');
    expect(names()).not.toContain('Copy image');
  });

  it('the system’s share sheet is offered where there is one', async () => {
    const share = vi.fn(async (_data: ShareData) => undefined);
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    await open();
    await press('Other app…');
    expect(share.mock.lastCall?.[0]).toMatchObject({ title: 'Payment link for invoice 202600001' });
    expect(share.mock.lastCall?.[0].text).toContain(link().url);
  });
});

describe('the sheet', () => {
  it('shows the QR code of the link, and prints it on a page of its own', async () => {
    await open();
    await press('QR code');
    const image = document.querySelector('img.qr');
    expect(image?.getAttribute('alt')).toBe('QR code of the payment link for invoice 202600001');
    expect(image?.getAttribute('src')).toMatch(/^data:image\/svg\+xml/);
    expect(control('Save SVG').getAttribute('download')).toBe('invoice-202600001-qr.svg');
    await press('Print…');
    expect(sent.at(-1)).toEqual({
      url: `moz-extension://test/print.html?uuid=${link().uuid}&language=en`,
    });
  });

  it.each([
    [{ expiresAt: Date.now() - 1000 }, 'This link has expired'],
    [{ state: 'paid' as const }, 'This invoice is paid'],
    [{ state: 'replaced' as const }, 'replaced by a newer one'],
  ])('warns of a link that no longer works: %j', async (changes, sentence) => {
    await open(link(1, changes));
    expect(text()).toContain(sentence);
  });

  it.each(['Back', 'Escape'])('closes by %s', async (way) => {
    await open();
    if (way === 'Back') await press('Back');
    else
      await during(() =>
        document
          .querySelector('.preview')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })),
      );
    expect(document.querySelector('dialog')).toBeNull();
  });
});
