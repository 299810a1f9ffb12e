import { describe, expect, it } from 'vitest';
import { isContentScript, isOwnPage, type Sender } from '../../../utils/messages/sender';

const ID = 'abcdefghijklmnop';
const BASE = `chrome-extension://${ID}/`;
const PAGE: Sender = {
  id: ID,
  url: 'https://cloud.hostup.se/billing?invoice=202600001',
  origin: 'https://cloud.hostup.se',
  tab: { url: 'https://cloud.hostup.se/billing' },
};

describe('a content script of the client area', () => {
  it('on any page of it, with or without the origin told', () => {
    expect(isContentScript(PAGE, ID)).toBe(true);
    expect(isContentScript({ ...PAGE, origin: undefined }, ID)).toBe(true);
    expect(isContentScript({ ...PAGE, url: 'https://cloud.hostup.se/billing/payments' }, ID)).toBe(true);
  });

  it.each<[string, Sender | undefined]>([
    ['nobody', undefined],
    ['another extension', { ...PAGE, id: 'other' }],
    ['no id', { ...PAGE, id: undefined }],
    ['no tab', { ...PAGE, tab: undefined }],
    ['no address', { ...PAGE, url: undefined }],
    ['a broken address', { ...PAGE, url: 'about:' }],
    ['a blank frame', { ...PAGE, url: 'about:blank', origin: 'null' }],
    ['http', { ...PAGE, url: 'http://cloud.hostup.se/billing' }],
    ['another port', { ...PAGE, url: 'https://cloud.hostup.se:8443/billing' }],
    ['another host', { ...PAGE, url: 'https://cloud.hostup.se.evil.example/billing' }],
    ['a subdomain', { ...PAGE, url: 'https://x.cloud.hostup.se/' }],
    ['the host as a user', { ...PAGE, url: 'https://cloud.hostup.se@evil.example/' }],
    ['a foreign frame in the tab', { ...PAGE, url: 'https://evil.example/', origin: 'https://evil.example' }],
    ['a sandboxed frame', { ...PAGE, origin: 'null' }],
    ['the payer’s page', { ...PAGE, url: 'https://cloud.hostup.se/billing/pay/4a56e669' }],
    [
      'the payer’s page after paying',
      { ...PAGE, url: 'https://cloud.hostup.se/billing/pay/4a56e669/success' },
    ],
    ['an own page', { id: ID, url: `${BASE}popup.html`, origin: BASE, tab: {} }],
  ])('not %s', (_who, sender) => {
    expect(isContentScript(sender, ID)).toBe(false);
  });
});

describe('an own page', () => {
  it('popup and options, in a tab or not', () => {
    expect(isOwnPage({ id: ID, url: `${BASE}popup.html` }, ID, BASE)).toBe(true);
    expect(isOwnPage({ id: ID, url: `${BASE}options.html`, tab: {} }, ID, BASE)).toBe(true);
  });

  it.each<[string, Sender | undefined]>([
    ['nobody', undefined],
    ['a content script', PAGE],
    ['another extension', { id: 'other', url: `${BASE}popup.html` }],
    ['another extension’s page', { id: ID, url: 'chrome-extension://other/popup.html' }],
    ['no address', { id: ID }],
    ['a page that names us', { id: ID, url: `https://evil.example/${BASE}` }],
  ])('not %s', (_who, sender) => {
    expect(isOwnPage(sender, ID, BASE)).toBe(false);
  });
});
