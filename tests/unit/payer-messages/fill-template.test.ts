import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_TEMPLATES, chosenTemplate } from '../../../utils/payer-messages/built-in-templates';
import { fillTemplate, type PayerMessage } from '../../../utils/payer-messages/fill-template';
import { unknownPlaceholders } from '../../../utils/payer-messages/placeholders';
import { PLACEHOLDERS, templateSchema } from '../../../utils/payer-messages/template';
import type { PaymentLink } from '../../../utils/payment-links/payment-link';
import { otherLink, paymentLink, URL_OF_LINK } from './links';

const NOTHING = { total: null, currency: null, dueAt: null, company: null };
const BARE = paymentLink(NOTHING, { expiresAt: null });

function filled(
  body: string,
  links: PaymentLink[] = [paymentLink()],
  language: 'sv' | 'en' = 'en',
  subject = '',
): PayerMessage {
  const result = fillTemplate({ language, subject, body }, links);
  if (!result.ok) throw new Error('Unknown placeholders.');
  return result.message;
}

const bodyOf = (body: string, links?: PaymentLink[], language?: 'sv' | 'en') =>
  filled(`${body}\n{link}`, links, language).body.replace(new RegExp(`\\n*${URL_OF_LINK}$`), '');

describe('placeholders', () => {
  it('are filled in the payer’s language, whatever the user’s', () => {
    expect(bodyOf('{number}|{amount}|{due}|{expires}', undefined, 'sv')).toBe(
      '202600001|1 300,50 SEK|31 mars 2026|14 apr. 2026',
    );
    expect(bodyOf('{amount}, {due}')).toBe('SEK 1,300.50, 31 Mar 2026');
    expect(bodyOf('{company}')).toBe('Åkeri & Söner "Öst" AB');
  });

  it('that are unknown are found with their places, and nothing is sent', () => {
    expect(unknownPlaceholders('Hi {name}, {amount} {Amount} {} { x')).toEqual([
      { name: 'name', from: 3, to: 9 },
      { name: 'Amount', from: 20, to: 28 },
      { name: '', from: 29, to: 31 },
    ]);
    const result = fillTemplate({ language: 'en', subject: '{nr}', body: '{link} {x}' }, [paymentLink()]);
    expect(result).toEqual({
      ok: false,
      unknown: { subject: [{ name: 'nr', from: 0, to: 4 }], body: [{ name: 'x', from: 7, to: 10 }] },
    });
  });

  it('in what is put in are text', () => {
    expect(bodyOf('{company}', [paymentLink({ company: '{link} {x}' })])).toBe('{link} {x}');
  });

  it('of a company keep to one line', () => {
    expect(bodyOf('To {company}', [paymentLink({ company: ' A\r\nBcc: b@c.se \u2028 AB\t' })])).toBe(
      'To A Bcc: b@c.se AB',
    );
  });
});

describe('what is not known', () => {
  it.each([
    ['Due: {due}', ''],
    ['Invoice {number}\nAmount: {amount}\nThanks', 'Invoice 202600001\nThanks'],
    ['A\n\n{due}\n\nB', 'A\n\nB'],
    ['Invoice {number} ({amount})', 'Invoice 202600001'],
    ['Invoice {number} ({amount}, due {due}).', 'Invoice 202600001.'],
    ['Pay invoice {number}, {amount}, today.', 'Pay invoice 202600001, today.'],
    ['Invoice {number}, due {due}.', 'Invoice 202600001, due {due}.'.replace(', due {due}', '')],
    ['Dear {company}, here is invoice {number}.', 'Here is invoice 202600001.'],
    ['Invoice {number}. Pay before {due}! Thanks.', 'Invoice 202600001. Pay before the due date! Thanks.'],
    [
      'Pay {amount} for invoice {number} before {due}',
      'Pay the amount due for invoice 202600001 before the due date',
    ],
  ])('%j becomes %j', (template, expected) => {
    expect(bodyOf(template, [BARE])).toBe(expected);
  });

  it('never leaves a gap, in any built-in template', () => {
    for (const template of BUILT_IN_TEMPLATES) {
      const { subject, body } = filled(template.body, [BARE], template.language, template.subject);
      expect(`${subject}\n${body}`).not.toMatch(
        /null|undefined|NaN|\{|\}|\(\s*\)|\[\s*\]|:\s*$|:\n(?!https)| {2}|,\s*,|\n{3}/,
      );
      expect(body).toContain(URL_OF_LINK);
      expect(subject).toContain('202600001');
    }
  });

  it('makes a subject of the number when nothing else is left', () => {
    expect(filled('{link}', [BARE], 'en', '{due}').subject).toBe('202600001');
  });
});

describe('the link', () => {
  it('is there once more when the template forgets it', () => {
    expect(filled('Pay!').body).toBe(`Pay!\n\n${URL_OF_LINK}`);
  });

  it('and its facts survive any template', () => {
    const words = fc.constantFrom(
      ...PLACEHOLDERS.map((name) => `{${name}}`),
      ...['Hej', ', ', '. ', '\n', '\r\n', '(', ')', ' – ', 'åäö', '🙂', '&', '%', '#', '"', ': '],
    );
    const bodies = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(bodies, fc.boolean(), (body, isBare) => {
        const message = filled(body, [isBare ? BARE : paymentLink()]);
        expect(message.body).toContain(URL_OF_LINK);
        expect(message.body).not.toMatch(/null|undefined|\{(?:link|number|amount|due|expires|company)\}/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('several invoices of one payer', () => {
  const links = [
    otherLink(202600001, { total: 0.1, dueAt: new Date(2026, 2, 31).getTime() }),
    otherLink(202600002, { total: 0.2, dueAt: new Date(2026, 1, 28).getTime() }),
  ];

  it('are one message: numbers, the sum, the earliest date, a line for each', () => {
    const message = filled(
      'Invoices {number}: {amount}, due {due}\n\n{link}\n\nThanks',
      links,
      'en',
      'About {number}',
    );
    expect(message.subject).toBe('About 202600001, 202600002');
    expect(message.body).toBe(
      [
        'Invoices 202600001, 202600002: SEK 0.30, due 28 Feb 2026',
        '',
        `202600001  SEK 0.10  ${links[0]?.url}`,
        `202600002  SEK 0.20  ${links[1]?.url}`,
        '',
        'Thanks',
      ].join('\n'),
    );
  });

  it('have a sum per currency, and none when an amount is not known', () => {
    const inEuro = otherLink(3, { total: 5, currency: 'EUR' });
    expect(filled('{amount}', [...links, inEuro]).body).toMatch(/^SEK 0.30 \+ EUR 5\n/);
    expect(filled('{amount}', [...links, otherLink(4, NOTHING)]).body).not.toMatch(/^SEK 0.30/);
  });

  it('begin on a line of their own after other words', () => {
    expect(filled('Pay here: {link}', links).body).toMatch(/^Pay here:\n202600001 {2}SEK/);
  });
});

describe('the built-in templates', () => {
  it('are whole, in both languages, and can be chosen by the payer’s', () => {
    for (const template of BUILT_IN_TEMPLATES) {
      expect(templateSchema.safeParse(template).success).toBe(true);
      expect(fillTemplate(template, [paymentLink()]).ok).toBe(true);
    }
    const languages = BUILT_IN_TEMPLATES.map(({ language }) => language);
    expect(languages.filter((language) => language === 'sv')).toHaveLength(languages.length / 2);
    expect(new Set(BUILT_IN_TEMPLATES.map(({ id }) => id)).size).toBe(BUILT_IN_TEMPLATES.length);
    expect(chosenTemplate([...BUILT_IN_TEMPLATES], 'built-in:sms:sv', 'en').language).toBe('en');
    expect(chosenTemplate([...BUILT_IN_TEMPLATES], 'built-in:sms:sv', 'sv').id).toBe('built-in:sms:sv');
  });
});
