import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_HANDED_OVER,
  mailtoLink,
  shareData,
  smsLink,
  whatsAppLink,
} from '../../../utils/payer-messages/channels';
import type { PayerMessage } from '../../../utils/payer-messages/fill-template';
import { markdown } from '../../../utils/payer-messages/markdown';
import { richText } from '../../../utils/payer-messages/rich-text';
import { URL_OF_LINK } from './links';

const NASTY = 'Hej Åsa & Östen!\n100 % rätt? #1 "citat" + \'enkla\' 🙂 a=b;c,d <b>';

function message(body: string, subject = 'Påminnelse & mer'): PayerMessage {
  return { subject, body: `${body}\n${URL_OF_LINK}`, urls: [URL_OF_LINK] };
}

/** What a mail program reads from a `mailto:` (RFC 6068: per cent only, a plus is a plus). */
function mailOf(href: string): { subject: string; body: string } {
  const [, query = ''] = href.split('?');
  const fields = new Map(query.split('&').map((field) => field.split('=') as [string, string]));
  const read = (name: string) => decodeURIComponent(fields.get(name) ?? '');
  return { subject: read('subject'), body: read('body') };
}

const texts = fc.string({ unit: fc.constantFrom(...'aå ä\nö&#%+?="\'<>\\*_`[]()🙂é-1.|~!'), maxLength: 200 });

describe('e-mail', () => {
  it('keeps every character, blanks as %20 and lines as CRLF', () => {
    const { href, isShortened } = mailtoLink(message(NASTY));
    expect(isShortened).toBe(false);
    expect(href).toMatch(/^mailto:\?subject=P%C3%A5minnelse%20%26%20mer&body=Hej%20%C3%85sa%20%26/);
    expect(href).toContain('%0D%0A');
    expect(href).not.toMatch(/[+\s"'<>#]|%0A(?<!%0D%0A)/);
    expect(mailOf(href).body).toBe(message(NASTY).body.replaceAll('\n', '\r\n'));
  });

  it('brings any text across', () => {
    fc.assert(
      fc.property(texts, texts, (body, subject) => {
        const sent = message(body, subject.replaceAll('\n', ' '));
        const { href, isShortened } = mailtoLink(sent);
        const read = mailOf(href);
        expect(read.subject).toBe(sent.subject);
        expect(read.body).toContain(URL_OF_LINK);
        if (!isShortened) expect(read.body).toBe(sent.body.replaceAll('\n', '\r\n'));
        expect(href.length).toBeLessThanOrEqual(MAX_HANDED_OVER);
      }),
      { numRuns: 500 },
    );
  });

  it('of 2,000 characters takes only the link along, and says so', () => {
    const { href, isShortened } = mailtoLink(message('ö'.repeat(2000)));
    expect(isShortened).toBe(true);
    expect(mailOf(href)).toEqual({ subject: 'Påminnelse & mer', body: URL_OF_LINK });
  });

  it('does not break on half a character', () => {
    expect(mailOf(mailtoLink(message('a\uD83D b')).href).body).toContain('a\uFFFD b');
  });
});

describe('other programs', () => {
  it('text message', () => {
    const { href } = smsLink(message(NASTY));
    expect(href.startsWith('sms:?&body=Hej%20%C3%85sa')).toBe(true);
    expect(decodeURIComponent(href.slice('sms:?&body='.length))).toBe(message(NASTY).body);
    expect(smsLink(message('x'.repeat(2000))).isShortened).toBe(true);
  });

  it('WhatsApp', () => {
    const { href, isShortened } = whatsAppLink(message(`${NASTY}${'x'.repeat(2000)}`));
    expect(isShortened).toBe(false);
    const url = new URL(href);
    expect(url.host).toBe('wa.me');
    expect(url.searchParams.get('text')).toBe(message(`${NASTY}${'x'.repeat(2000)}`).body);
    expect(whatsAppLink(message('🙂'.repeat(2000))).isShortened).toBe(true);
  });

  it('the system’s share sheet', () => {
    expect(shareData(message(NASTY))).toEqual({ title: 'Påminnelse & mer', text: message(NASTY).body });
  });
});

describe('rich text', () => {
  it('has a real link, and nothing of the text is markup', () => {
    const { html, text } = richText(message('Hej <img src=x onerror=alert(1)> & "du"\n\nRad'));
    expect(html).toBe(
      `<p>Hej &#60;img src=x onerror=alert(1)&#62; &#38; &#34;du&#34;</p><p>Rad<br><a href="${URL_OF_LINK}">${URL_OF_LINK}</a></p>`,
    );
    expect(text).toBe(message('Hej <img src=x onerror=alert(1)> & "du"\n\nRad').body);
  });

  it('reads as the plain text does', () => {
    const decoded = (html: string) =>
      html
        .replaceAll('</p><p>', '\n\n')
        .replaceAll('<br>', '\n')
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    fc.assert(
      fc.property(texts, (body) => {
        const sent = message(body.replaceAll(/\n+/g, '\n'));
        const { html } = richText(sent);
        expect(decoded(html)).toBe(sent.body);
        expect(html.split(`<a href="${URL_OF_LINK}">${URL_OF_LINK}</a>`)).toHaveLength(2);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Markdown', () => {
  it('shows the same text', () => {
    expect(markdown(message('# 1. *Hej* [a](b) <b> `x` a_b\n- punkt\n1. ett\n\nSlut & punkt'))).toBe(
      [
        String.raw`\# 1. \*Hej\* \[a\](b) \<b\> \`x\` a\_b  `,
        String.raw`\- punkt  `,
        String.raw`1\. ett`,
        '',
        String.raw`Slut \& punkt  `,
        `<${URL_OF_LINK}>`,
      ].join('\n'),
    );
  });

  it('keeps the link as it is', () => {
    fc.assert(
      fc.property(texts, (body) => {
        expect(markdown(message(body)).endsWith(`<${URL_OF_LINK}>`)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
