import { describe, expect, it } from 'vitest';
import type { ClientAreaRequest } from '../../simulator/index';
import { testSimulator } from './harness';

const asked: ClientAreaRequest[] = [];
const harness = testSimulator({
  clientArea: {
    renderClientArea: async (request) => {
      asked.push(request);
      if (request.path === '/broken') throw new Error('no such page');
      return { status: 200, headers: { 'content-type': 'text/html' }, body: `<p>${request.path}` };
    },
    clientAreaAsset: async (path) =>
      path === '/assets/app.js'
        ? { status: 200, headers: { 'content-type': 'text/javascript' }, body: '1' }
        : null,
  },
});

describe('the client area', () => {
  it('is rendered for what the visitor asks for, and signs the visitor in', async () => {
    const page = await harness.raw('GET', '/billing?invoice=202600001', {
      headers: { 'accept-language': 'sv', cookie: 'hostup_theme=dark' },
    });
    expect(page.text).toBe('<p>/billing');
    expect(page.headers['set-cookie']).toMatch(/^hostup_session=demo; .*Secure; HttpOnly; SameSite=Lax$/);
    expect(asked.at(-1)).toEqual({
      path: '/billing',
      search: '?invoice=202600001',
      language: 'sv',
      theme: 'dark',
    });
    expect(harness.simulator.log.at(-1)).toMatchObject({ kind: 'page', query: { invoice: '202600001' } });
  });

  it('takes the language from option, query, cookie and browser, in this order', async () => {
    const headers = { 'accept-language': 'en', cookie: 'hostup_language=sv' };
    await harness.raw('GET', '/', { headers });
    await harness.raw('GET', '/?lang=en', { headers });
    await harness.raw('GET', '/', { headers: { 'accept-language': 'en' } });
    harness.simulator.store.options.language = 'sv';
    await harness.raw('GET', '/?lang=en', { headers });
    expect(asked.slice(-4).map((one) => one.language)).toEqual(['sv', 'en', 'en', 'sv']);
  });

  it('keeps a session that is there', async () => {
    const page = await harness.raw('GET', '/', { headers: { cookie: 'hostup_session=demo' } });
    expect(page.headers).not.toHaveProperty('set-cookie');
  });

  it('can require signing in', async () => {
    harness.simulator.store.options.requireSignIn = true;
    const turned = await harness.raw('GET', '/billing');
    expect(turned.status).toBe(303);
    expect(turned.headers.location).toBe('/login');
    const form = await harness.raw('GET', '/login', { headers: { 'accept-language': 'sv' } });
    expect(form.text).toContain('<h1>Logga in</h1>');
    expect(form.headers).not.toHaveProperty('set-cookie');
    const signedIn = await harness.raw('POST', '/login');
    expect(signedIn.headers.location).toBe('/billing');
    expect(signedIn.headers['set-cookie']).toContain('hostup_session=demo');
    expect((await harness.raw('GET', '/assets/app.js')).status).toBe(200);
  });

  it('answers other methods 405, HEAD without a body, and a failing page 500', async () => {
    expect((await harness.raw('POST', '/billing')).status).toBe(405);
    expect((await harness.raw('PUT', '/login')).status).toBe(405);
    expect(await harness.raw('HEAD', '/billing')).toMatchObject({ status: 200, text: '' });
    expect((await harness.raw('GET', '/broken')).text).toContain('no such page');
  });
});
