import type { PaymentLink } from '../payment-links/payment-link';
import { type MessageFacts, sharedFacts } from './message-facts';
import { type UnknownPlaceholder, unknownPlaceholders } from './placeholders';
import type { Template } from './template';
import { filledLine } from './without-missing';

/** A message as it is sent. Lines end with `\n`. */
export interface PayerMessage {
  subject: string;
  body: string;
  /** The addresses in the body, in its order. */
  urls: string[];
}

/** A message, or what in the template is not a placeholder: then nothing may be sent. */
export type Filled =
  | { ok: true; message: PayerMessage }
  | { ok: false; unknown: { subject: UnknownPlaceholder[]; body: UnknownPlaceholder[] } };

/**
 * Fills a template for one link or for several of one payer, in the template's language. What is not
 * known leaves no gap; a body that names no link gets it on a last line, since a message without it is
 * of no use.
 */
export function fillTemplate(
  template: Pick<Template, 'language' | 'subject' | 'body'>,
  links: PaymentLink[],
): Filled {
  const unknown = {
    subject: unknownPlaceholders(template.subject),
    body: unknownPlaceholders(template.body),
  };
  if (unknown.subject.length > 0 || unknown.body.length > 0) return { ok: false, unknown };
  const facts = sharedFacts(links, template.language);
  const inSubject = { ...facts, link: facts.link?.replaceAll('\n', ' ').trim() ?? null };
  const body = filledBody(template, facts);
  const subject = filledLine(template.subject.replace(/\s+/g, ' '), inSubject, template.language);
  return {
    ok: true,
    message: {
      subject: subject ?? facts.number ?? '',
      body,
      urls: links.map(({ url }) => url),
    },
  };
}

function filledBody({ body, language }: Pick<Template, 'language' | 'body'>, facts: MessageFacts): string {
  const text = body.includes('{link}') ? body : `${body}\n\n{link}`;
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line) => filledLine(line, facts, language) ?? [])
    .map((line) => line.replace(/^\n/, '').replaceAll(/[ \t]+(?=\n|$)/g, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
