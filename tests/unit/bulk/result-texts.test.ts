import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { BulkItem } from '../../../utils/bulk/bulk-job';
import { csvText, linksOf, listText, messagesByCompany } from '../../../utils/bulk/result-texts';
import type { PaymentLink } from '../../../utils/payment-links/payment-link';
import { otherLink, paymentLink, URL_OF_LINK } from '../payer-messages/links';

const done = (link: PaymentLink): BulkItem => ({
  request: { reference: { kind: 'id', value: link.invoice.id ?? '1' } },
  state: 'done',
  link,
  failure: null,
});

const FAILED: BulkItem = {
  request: { reference: { kind: 'number', value: '202600009' }, accountId: 'b' },
  state: 'failed',
  link: null,
  failure: { code: 'invoice_not_found', reference: '202600009' },
};

const accountName = (id: string) => (id === 'a' ? 'Byrån AB' : 'Kund & Co');

describe('the list', () => {
  it('has a line for each link', () => {
    const links = linksOf([done(paymentLink()), FAILED, done(otherLink(2, { total: null }))]);
    const [first, second, third] = listText(links, 'en').split('\n');
    expect(first?.replaceAll('\u00A0', ' ')).toBe(`202600001  SEK 1,300.50  ${URL_OF_LINK}`);
    expect(second).toMatch(/^2 {2}https:/);
    expect(third).toBeUndefined();
  });
});

describe('a message per company', () => {
  const template = {
    id: 't',
    name: '',
    language: 'en' as const,
    subject: '{number}',
    body: '{company}\n{link}',
  };

  it('holds all invoices of that company', () => {
    const links = [
      otherLink(1, { company: 'A AB' }),
      otherLink(2, { company: 'B AB' }),
      otherLink(3, { company: 'a ab ' }),
      otherLink(4, { company: null }),
      otherLink(5, { company: null }),
      { ...otherLink(6, { company: 'A AB' }), accountId: 'other' },
    ];
    const messages = messagesByCompany(links, template);
    expect(
      messages.map(({ company, links: of }) => [company, of.map(({ invoice }) => invoice.number)]),
    ).toEqual([
      ['A AB', ['1', '3']],
      ['B AB', ['2']],
      [null, ['4']],
      [null, ['5']],
      ['A AB', ['6']],
    ]);
    const [first] = messages;
    expect(first?.filled.ok && first.filled.message.body).toMatch(/^A AB\n1 .*\n3 .*000000000003$/);
  });

  it('is not filled with unknown placeholders', () => {
    const [message] = messagesByCompany([otherLink(1)], { ...template, body: '{nix}' });
    expect(message?.filled.ok).toBe(false);
  });
});

describe('CSV', () => {
  it('in Swedish: byte order mark, semicolons, decimal comma, CRLF', () => {
    expect(csvText([done(paymentLink()), FAILED], 'sv', accountName)).toBe(
      [
        '\uFEFFNummer;Företag;Belopp;Valuta;Förfallodatum;Länk;Går ut;Konto;Fel',
        `202600001;"Åkeri & Söner ""Öst"" AB";1300,50;SEK;2026-03-31;${URL_OF_LINK};2026-04-14;Byrån AB;`,
        '202600009;;;;;;;Kund & Co;Faktura 202600009 finns inte i nyckelns konto.',
        '',
      ].join('\r\n'),
    );
  });

  it('in English: commas, decimal point', () => {
    const [, row] = csvText([done(paymentLink())], 'en', accountName).split('\r\n');
    expect(row).toMatch(/^202600001,"Åkeri & Söner ""Öst"" AB",1300.50,SEK,2026-03-31,/);
  });

  it.each(['=1+1', '+46', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '-cmd|calc'])(
    'defuses %j',
    (company) => {
      const text = csvText([done(paymentLink({ company }))], 'sv', accountName);
      const cell = Papa.parse<string[]>(text.slice(1), { delimiter: ';' }).data[1]?.[1];
      expect(cell).toBe(`'${company}`);
    },
  );

  it('leaves a negative amount a number', () => {
    const row = csvText([done(paymentLink({ total: -12.5 }))], 'sv', accountName).split('\r\n')[1];
    expect(row).toContain(';-12,50;');
  });

  it('reads back as it was written, whatever a company is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aå";,\n\r =+-@\tx') }), (company) => {
        const text = csvText([done(paymentLink({ company })), FAILED], 'sv', accountName);
        const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ';', newline: '\r\n' });
        expect(data).toHaveLength(4);
        expect(data[1]?.[1]?.replace(/^'/, '')).toBe(company);
        expect(data[1]?.[5]).toBe(URL_OF_LINK);
        expect(data[1]?.[1]).not.toMatch(/^(?:[=+@\t\r\n]|-(?!\d))/);
      }),
      { numRuns: 500 },
    );
  });
});
