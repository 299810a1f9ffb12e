import { describe, expect, it } from 'vitest';
import {
  invoiceName,
  MAX_LINKS,
  type PaymentLink,
  withChangedLink,
  withLink,
} from '../../../utils/payment-links/payment-link';
import { storedLink } from '../../../utils/payment-links/stored-link';

const UUIDS = ['a', 'b', 'c'].map((letter) => `4a56e669-6799-42b5-915a-e87d09b2801${letter}`);

function link(
  place: number,
  changes: Partial<PaymentLink> = {},
  invoice: Partial<PaymentLink['invoice']> = {},
) {
  const uuid = UUIDS[place] ?? '';
  const nothing = {
    id: null,
    publicId: null,
    number: null,
    total: null,
    currency: null,
    dueAt: null,
    company: null,
  };
  const made: PaymentLink = {
    uuid,
    url: `https://cloud.hostup.se/billing/pay/${uuid}`,
    accountId: 'a',
    invoice: { ...nothing, id: '46090', ...invoice },
    issuedAt: 1,
    expiresAt: null,
    copiedAt: null,
    state: 'active',
    views: 0,
    lastViewedAt: null,
    paidAt: null,
    checkedAt: null,
    watched: true,
    told: { seen: false, expiring: false },
    ...changes,
  };
  return made;
}

const states = (links: PaymentLink[]) => links.map(({ uuid, state }) => [UUIDS.indexOf(uuid), state]);

describe('a new link in the history', () => {
  it('replaces the older active ones of its invoice, by id and by public id', () => {
    const byId = withLink([link(0)], link(1));
    expect(states(byId)).toEqual([
      [1, 'active'],
      [0, 'replaced'],
    ]);
    const publicly = { id: null, publicId: 'inv_01hxa3b4c5d6e7f8g9h0j1k2m3' };
    expect(states(withLink([link(0, {}, publicly)], link(1, {}, publicly)))).toEqual([
      [1, 'active'],
      [0, 'replaced'],
    ]);
  });

  it('leaves what is paid, of another invoice, or of another account', () => {
    const before = [link(0, { state: 'paid' }), link(2, { accountId: 'b' })];
    expect(states(withLink(before, link(1)))).toEqual([
      [1, 'active'],
      [0, 'paid'],
      [2, 'active'],
    ]);
    expect(states(withLink([link(0, {}, { id: '46091' })], link(1)))).toEqual([
      [1, 'active'],
      [0, 'active'],
    ]);
    expect(states(withLink([link(0, {}, { id: null })], link(1, {}, { id: null })))).toEqual([
      [1, 'active'],
      [0, 'active'],
    ]);
  });

  it('is there once, on top', () => {
    expect(states(withLink([link(0), link(1, {}, { id: '1' })], link(1, {}, { id: '1' })))).toEqual([
      [1, 'active'],
      [0, 'active'],
    ]);
  });
});

describe('the length of the history', () => {
  it('the newest 200', () => {
    let links: PaymentLink[] = [];
    for (let n = 1; n <= 205; n++) links = withLink(links, link(0, { uuid: String(n) }, { id: String(n) }));
    expect(links).toHaveLength(MAX_LINKS);
    expect(MAX_LINKS).toBe(200);
    expect([links[0]?.uuid, links.at(-1)?.uuid]).toEqual(['205', '6']);
  });
});

describe('a changed link', () => {
  it('the same list when it is not in it', () => {
    const links = [link(0)];
    expect(withChangedLink(links, UUIDS[1] ?? '', (one) => ({ ...one, views: 1 }))).toBe(links);
    expect(withChangedLink(links, UUIDS[0] ?? '', (one) => ({ ...one, views: 1 }))[0]?.views).toBe(1);
  });
});

describe('what is kept of an issued link', () => {
  it('the answer’s facts, then the list’s, then what was known before', () => {
    const issued = {
      uuid: UUIDS[0] ?? '',
      url: link(0).url,
      expiresAt: 9,
      invoice: { id: '46090', total: 300 },
    };
    const listed = {
      id: '46090',
      number: '202600001',
      status: 'Unpaid',
      total: 250,
      currencyId: '0',
      currency: null,
      company: 'Byrån AB',
      issuedAt: 1,
      dueAt: 2,
    };
    const earlier = link(
      0,
      { views: 3, copiedAt: 5, watched: false },
      { currency: 'SEK', company: 'Old AB' },
    );
    const context = { accountId: 'a', now: 7, watched: true, earlier };
    expect(storedLink({ link: issued, invoice: listed }, context)).toMatchObject({
      invoice: {
        id: '46090',
        number: '202600001',
        total: 300,
        currency: 'SEK',
        dueAt: 2,
        company: 'Byrån AB',
      },
      issuedAt: 7,
      expiresAt: 9,
      views: 3,
      copiedAt: 5,
      watched: false,
    });
  });
});

describe('what an invoice is called', () => {
  it('its number, else an id, else the link’s first letters', () => {
    expect(invoiceName(link(0, {}, { number: '202600001' }))).toBe('202600001');
    expect(invoiceName(link(0))).toBe('46090');
    expect(invoiceName(link(0, {}, { id: null, publicId: 'inv_x' }))).toBe('inv_x');
    expect(invoiceName(link(0, {}, { id: null }))).toBe('4a56e669');
  });
});
