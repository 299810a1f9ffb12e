import type { Language } from '../settings';

// What the client area shows besides invoices: made up, and by design easy to take for invoices.

type Both = Record<Language, string>;

/** The date so many days from today, YYYY-MM-DD in UTC. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Hosting products; their ids are shown. */
export const SERVICES: {
  id: string;
  name: Both;
  domain: string;
  renews: string;
  price: number;
  active: boolean;
}[] = [
  {
    id: '46102',
    name: { sv: 'Webbhotell Plus', en: 'Web hosting Plus' },
    domain: 'byra.example',
    renews: inDays(143),
    price: 129,
    active: true,
  },
  {
    id: '46117',
    name: { sv: 'VPS 4 GB', en: 'VPS 4 GB' },
    domain: 'srv1.byra.example',
    renews: inDays(18),
    price: 219,
    active: true,
  },
  {
    id: '46120',
    name: { sv: 'E-post Business', en: 'E-mail Business' },
    domain: 'byra.example',
    renews: inDays(96),
    price: 49,
    active: true,
  },
  {
    id: '45877',
    name: { sv: 'Webbhotell Bas', en: 'Web hosting Basic' },
    domain: 'gamla-byran.example',
    renews: inDays(-9),
    price: 59,
    active: false,
  },
];

/** Domain names. */
export const DOMAINS: { name: string; expires: string; renewal: boolean }[] = [
  { name: 'byra.example', expires: inDays(259), renewal: true },
  { name: 'byrå.example', expires: inDays(259), renewal: true },
  { name: 'gamla-byran.example', expires: inDays(61), renewal: false },
  { name: '202600001.example', expires: inDays(204), renewal: true },
];

/** Tickets; numbers look like internal ids of invoices. */
export const TICKETS: {
  id: string;
  subject: Both;
  updated: string;
  state: 'open' | 'answered' | 'closed';
}[] = [
  {
    id: '46090',
    subject: { sv: 'Moms på fakturan i mars?', en: 'VAT on the March invoice?' },
    updated: inDays(-1),
    state: 'answered',
  },
  {
    id: '46071',
    subject: { sv: 'Flytta e-post till nytt konto', en: 'Move e-mail to a new account' },
    updated: inDays(-2),
    state: 'open',
  },
  {
    id: '46012',
    subject: { sv: 'Obetald domän går inte att förnya', en: 'Cannot renew an unpaid domain' },
    updated: inDays(-15),
    state: 'closed',
  },
];

/** Orders; numbers look like printed numbers of invoices. */
export const ORDERS: {
  number: string;
  content: Both;
  placed: string;
  sum: number;
  state: 'delivered' | 'pending' | 'cancelled';
}[] = [
  {
    number: '202600041',
    content: { sv: 'VPS 4 GB, 12 månader', en: 'VPS 4 GB, 12 months' },
    placed: inDays(-4),
    sum: 2628,
    state: 'pending',
  },
  {
    number: '202600027',
    content: { sv: 'E-post Business, 10 konton', en: 'E-mail Business, 10 accounts' },
    placed: inDays(-48),
    sum: 490,
    state: 'delivered',
  },
  {
    number: '202600003',
    content: { sv: 'Domän byrå.example', en: 'Domain byrå.example' },
    placed: inDays(-106),
    sum: 149,
    state: 'delivered',
  },
  {
    number: '202500198',
    content: { sv: 'Webbhotell Bas', en: 'Web hosting Basic' },
    placed: inDays(-190),
    sum: 708,
    state: 'cancelled',
  },
];

/** News; they speak of an invoice in prose. */
export const NEWS: { title: Both; text: Both; date: string }[] = [
  {
    title: { sv: 'Så läser du din faktura', en: 'How to read your invoice' },
    text: {
      sv: 'Numret överst, till exempel faktura 202600001, anges när du betalar. Först kommer året och sedan ett löpnummer, så att inget nummer används två gånger.',
      en: 'The number at the top, for example invoice 202600001, is what you state when you pay. The year comes first, then a serial number, so that no number is used twice.',
    },
    date: inDays(-3),
  },
  {
    title: { sv: 'Underhåll natten till söndag', en: 'Maintenance on Sunday night' },
    text: {
      sv: 'Vi byter nätverksutrustning i Stockholm mellan 02.00 och 04.00. Tjänster kan vara onåbara i några minuter.',
      en: 'We replace network equipment in Stockholm between 2 and 4 a.m. Services may be out of reach for some minutes.',
    },
    date: inDays(-8),
  },
];

/** The scopes of API keys, by group. */
export const SCOPES: { group: Both; scopes: string[] }[] = [
  { group: { sv: 'Fakturor', en: 'Billing' }, scopes: ['read:billing', 'write:billing'] },
  { group: { sv: 'Tjänster', en: 'Services' }, scopes: ['read:services', 'write:services'] },
  {
    group: { sv: 'Domäner och DNS', en: 'Domains and DNS' },
    scopes: ['read:domains', 'write:domains', 'write:dns'],
  },
  { group: { sv: 'Support', en: 'Support' }, scopes: ['read:support', 'write:support'] },
];
