import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPaymentUrl, uuidOfPaymentUrl } from '../../../utils/hostup/payment-url';

const UUID = '4a56e669-6799-42b5-915a-e87d09b28015';
const OTHER = '4a56e669-6799-42b5-915a-e87d09b28016';
const EXACT = `https://cloud.hostup.se/billing/pay/${UUID}`;
const PAY = `cloud.hostup.se/billing/pay/${UUID}`;

describe('isPaymentUrl', () => {
  it('takes the exact form', () => {
    expect(isPaymentUrl(EXACT, UUID)).toBe(true);
    expect(uuidOfPaymentUrl(EXACT)).toBe(UUID);
  });

  it.each([
    ['another uuid', `https://cloud.hostup.se/billing/pay/${OTHER}`],
    ['http', `http://${PAY}`],
    ['javascript:', `javascript:alert('${PAY}')`],
    ['data:', `data:text/html,https://${PAY}`],
    ['no scheme', `//${PAY}`],
    ['scheme in capitals', `HTTPS://${PAY}`],
    ['user', `https://user@${PAY}`],
    ['user and password', `https://user:secret@${PAY}`],
    ['port', `https://cloud.hostup.se:443/billing/pay/${UUID}`],
    ['another port', `https://cloud.hostup.se:8443/billing/pay/${UUID}`],
    ['host in capitals', `https://CLOUD.hostup.se/billing/pay/${UUID}`],
    ['trailing dot of the host', `https://cloud.hostup.se./billing/pay/${UUID}`],
    ['subdomain', `https://evil.cloud.hostup.se/billing/pay/${UUID}`],
    ['host as a prefix', `https://cloud.hostup.se.evil.example/billing/pay/${UUID}`],
    ['host as a suffix', `https://evilcloud.hostup.se/billing/pay/${UUID}`],
    ['host as a user', `https://cloud.hostup.se@evil.example/billing/pay/${UUID}`],
    ['Cyrillic letter', `https://clоud.hostup.se/billing/pay/${UUID}`],
    ['punycode', `https://xn--clud-1ye.hostup.se/billing/pay/${UUID}`],
    ['full-width dot', `https://cloud。hostup。se/billing/pay/${UUID}`],
    ['backslashes', `https:\\\\cloud.hostup.se\\billing\\pay\\${UUID}`],
    ['trailing slash', `${EXACT}/`],
    ['query', `${EXACT}?next=https://evil.example`],
    ['empty query', `${EXACT}?`],
    ['fragment', `${EXACT}#x`],
    ['success page', `${EXACT}/success`],
    ['dot segments', `https://cloud.hostup.se/billing/pay/../pay/${UUID}`],
    ['double slash', `https://cloud.hostup.se//billing/pay/${UUID}`],
    ['another path', `https://cloud.hostup.se/billing/invoice/${UUID}`],
    ['path in capitals', `https://cloud.hostup.se/Billing/Pay/${UUID}`],
    ['encoded', `https://cloud.hostup.se/billing/pay/%34a56e669-6799-42b5-915a-e87d09b28015`],
    ['uuid in another case', EXACT.replace(UUID, UUID.toUpperCase())],
    ['space before', ` ${EXACT}`],
    ['line break after', `${EXACT}\n`],
    ['zero width space', `${EXACT}\u200b`],
    ['no uuid', 'https://cloud.hostup.se/billing/pay/'],
  ])('refuses %s', (_what, address) => {
    expect(isPaymentUrl(address, UUID)).toBe(false);
    expect(uuidOfPaymentUrl(address) ?? OTHER).not.toBe(UUID);
  });

  it.each(['', 'x', '..', `${UUID}/`, UUID.slice(1), `${UUID}0`, UUID.replaceAll('-', '')])(
    'refuses the uuid "%s" even where the address repeats it',
    (uuid) => {
      expect(isPaymentUrl(`https://cloud.hostup.se/billing/pay/${uuid}`, uuid)).toBe(false);
    },
  );

  it('takes every uuid in its exact form', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(uuidOfPaymentUrl(`https://cloud.hostup.se/billing/pay/${uuid}`)).toBe(uuid);
      }),
    );
  });

  it('takes nothing that is one edit or a few away from the exact form', () => {
    const edit = fc.record({
      at: fc.nat(EXACT.length),
      cut: fc.nat(3),
      text: fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('@', ':443', '/', '?', '#', '%2e', '.')),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const edited = edits.reduce(
          (s, { at, cut, text }) => s.slice(0, at) + text + s.slice(at + cut),
          EXACT,
        );
        expect(isPaymentUrl(edited, UUID)).toBe(edited === EXACT);
      }),
      { numRuns: 2000 },
    );
  });

  it('whatever it takes is, to a URL parser too, HostUp’s payment page and nothing else', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('@', ':443', '/billing/pay', '?', '#', '\\'),
    );
    const address = fc.oneof(
      fc.uuid().map((uuid) => `https://cloud.hostup.se/billing/pay/${uuid}`),
      fc.tuple(part, part, fc.uuid()).map(([a, b, uuid]) => `https://${a}cloud.hostup.se${b}/${uuid}`),
    );
    fc.assert(
      fc.property(address, (text) => {
        const uuid = uuidOfPaymentUrl(text);
        if (uuid === null) return;
        const { origin, pathname, search, hash, username, password, port, href } = new URL(text);
        expect({ origin, pathname, search, hash, username, password, port, href }).toEqual({
          origin: 'https://cloud.hostup.se',
          pathname: `/billing/pay/${uuid}`,
          search: '',
          hash: '',
          username: '',
          password: '',
          port: '',
          href: text,
        });
      }),
      { numRuns: 2000 },
    );
  });
});
