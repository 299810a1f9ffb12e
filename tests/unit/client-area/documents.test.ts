import { describe, expect, it } from 'vitest';
import { clientAreaAsset, renderClientArea } from '../../simulator/client-area';

const PATHS = [
  '/',
  '/dashboard',
  '/billing',
  '/services',
  '/domains',
  '/orders',
  '/support',
  '/api-management',
];
const HEADINGS = {
  sv: [
    'Översikt',
    'Översikt',
    'Fakturor',
    'Tjänster',
    'Domäner',
    'Beställningar',
    'Support',
    'API-hantering',
  ],
  en: ['Overview', 'Overview', 'Billing', 'Services', 'Domains', 'Orders', 'Support', 'API management'],
};

describe.each(['sv', 'en'] as const)('documents in %s', (language) => {
  it.each(PATHS)('renders %s', async (path) => {
    const { status, headers, body } = await renderClientArea({ path, language, theme: 'dark' });
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/html');
    expect(body).toContain(`<html lang="${language}" data-theme="dark">`);
    expect(body).toMatch(new RegExp(`<h1[^>]*>${HEADINGS[language][PATHS.indexOf(path)]}</h1>`));
  });
});

describe('a document', () => {
  it('has a skeleton where the invoices will be, and the tab that was asked for', async () => {
    const { body } = await renderClientArea({ path: '/billing', search: '?tab=paid', language: 'en' });
    expect(body).toContain('aria-busy="true"');
    expect(body).toMatch(/aria-selected="true"[^>]*>Paid</);
    expect(body).not.toMatch(/20260\d{4}/);
  });

  it('takes the language from the query first, and Swedish for any other', async () => {
    const english = await renderClientArea({ path: '/billing', search: '?lang=en', language: 'sv' });
    expect(english.body).toContain('<html lang="en"');
    const other = await renderClientArea({ path: '/billing', search: '?lang=%22%3E%3Cb%3E' });
    expect(other.body).toContain('<html lang="sv" data-theme="system">');
  });

  it('answers 404 for what is no page', async () => {
    expect((await renderClientArea({ path: '/nowhere', language: 'en' })).status).toBe(404);
    expect((await renderClientArea({ path: '/constructor', language: 'en' })).status).toBe(404);
  });

  it('has a policy that allows no inline code, and no inline code', async () => {
    const { headers, body } = await renderClientArea({ path: '/billing' });
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(body).not.toMatch(/<style|\sstyle=|<script(?![^>]* src=)|\son\w+=/);
  });

  it('names script, style sheet and icon that are there', async () => {
    const { body } = await renderClientArea({ path: '/billing' });
    const paths = [...body.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(paths).toHaveLength(3);
    for (const path of paths) expect((await clientAreaAsset(path))?.status).toBe(200);
    expect(await clientAreaAsset('/assets/none.js')).toBeNull();
    expect(await clientAreaAsset('/billing')).toBeNull();
  });
});
