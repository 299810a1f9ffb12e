// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mask } from '@/utils/sightings/tools/mask';
import { skeletonOf } from '@/utils/sightings/tools/skeleton';

const SECRETS = [
  'Åsa',
  'Öberg',
  'Storgatan',
  '46090',
  '202600001',
  '1 300',
  'tok_9fX2',
  'asa@example.se',
  'hunter',
  '556677',
  'inv_01hx',
];

test('no name, amount, number, address or token of the page is in its skeleton', () => {
  document.body.innerHTML = `<h1 class="title" data-user="Åsa Öberg">Faktura 202600001</h1><!-- hunter -->
    <table aria-label="Åsa Öberg"><tr id="inv_01hx"><td data-invoice-id="46090">Obetald</td><td>1 300,00 kr</td></tr></table>
    <a href="https://asa@example.se/billing/invoices/46090?token=tok_9fX2#hunter">Storgatan 1</a><input value="hunter">
    <script>const token = "tok_9fX2";</script><p title="Storgatan">Org.nr 556677-8899</p>`;
  document.body.querySelector('td')?.attachShadow({ mode: 'open' }).append('Åsa');
  const skeleton = skeletonOf(document.documentElement);
  for (const secret of SECRETS) expect(skeleton).not.toContain(secret);
  expect(skeleton).toContain('Faktura 000000000');
  expect(skeleton).toContain('<td data-invoice-id="00000">');
  expect(skeleton).toContain('Obetald');
  expect(skeleton).toContain('/billing/invoices/00000');
});

test('what is masked keeps its length and shape, and masking again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aBåÖé09-. @/_<&'), maxLength: 60 }), (text) => {
      const masked = mask(text);
      expect(masked).toHaveLength(text.length);
      expect(masked.replace(/[xX0]/g, '').match(/[1-9]/)).toBeNull();
      expect(mask(masked)).toBe(masked);
    }),
    { numRuns: 2000 },
  );
});
