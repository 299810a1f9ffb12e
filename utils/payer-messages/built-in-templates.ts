import type { Template } from './template';

/** The templates that come with the extension, for both languages. They can be used as a start, not changed. */
export const BUILT_IN_TEMPLATES: readonly Template[] = [
  {
    id: 'built-in:request:sv',
    name: 'Betalningslänk',
    language: 'sv',
    subject: 'Betalningslänk för faktura {number}',
    body: [
      'Hej!',
      '',
      'Här är länken för att betala faktura {number}:',
      '{link}',
      '',
      'Belopp: {amount}',
      'Förfallodatum: {due}',
      'Länken gäller till och med {expires}.',
      '',
      'Du kan betala med kort eller Swish.',
      '',
      'Vänliga hälsningar',
    ].join('\n'),
  },
  {
    id: 'built-in:reminder:sv',
    name: 'Vänlig påminnelse',
    language: 'sv',
    subject: 'Påminnelse: faktura {number}',
    body: [
      'Hej!',
      '',
      'Vi ser att faktura {number} ännu inte är betald. Det är lätt att missa, så här är en länk där du betalar den direkt med kort eller Swish:',
      '{link}',
      '',
      'Belopp: {amount}',
      'Förfallodatum: {due}',
      'Länken gäller till och med {expires}.',
      '',
      'Har du redan betalat kan du bortse från det här meddelandet.',
      '',
      'Vänliga hälsningar',
    ].join('\n'),
  },
  {
    id: 'built-in:sms:sv',
    name: 'Kort sms',
    language: 'sv',
    subject: 'Faktura {number}',
    body: 'Hej! Betala faktura {number}, {amount}, här: {link}',
  },
  {
    id: 'built-in:request:en',
    name: 'Payment link',
    language: 'en',
    subject: 'Payment link for invoice {number}',
    body: [
      'Hello,',
      '',
      'Here is the link to pay invoice {number}:',
      '{link}',
      '',
      'Amount: {amount}',
      'Due date: {due}',
      'The link is valid until {expires}.',
      '',
      'You can pay by card or Swish.',
      '',
      'Kind regards',
    ].join('\n'),
  },
  {
    id: 'built-in:reminder:en',
    name: 'Friendly reminder',
    language: 'en',
    subject: 'Reminder: invoice {number}',
    body: [
      'Hello,',
      '',
      'Invoice {number} does not seem to have been paid yet. It is easily overlooked, so here is a link where you can pay it by card or Swish:',
      '{link}',
      '',
      'Amount: {amount}',
      'Due date: {due}',
      'The link is valid until {expires}.',
      '',
      'If you have paid already, please disregard this message.',
      '',
      'Kind regards',
    ].join('\n'),
  },
  {
    id: 'built-in:sms:en',
    name: 'Short text message',
    language: 'en',
    subject: 'Invoice {number}',
    body: 'Hello! Pay invoice {number}, {amount}, here: {link}',
  },
];

/** The templates that the share sheet offers: those of the organisation, the built-in ones, the user's own. */
export function allTemplates(own: Template[], deployed: Template[] = []): Template[] {
  return [...deployed, ...BUILT_IN_TEMPLATES, ...own];
}

/** Whether a template came with the extension. */
export function isBuiltIn({ id }: Pick<Template, 'id'>): boolean {
  return BUILT_IN_TEMPLATES.some((template) => template.id === id);
}

/** The template that a sheet opens with: the chosen one, else the first in the payer's language. */
export function chosenTemplate(all: Template[], id: string | null, language: Template['language']): Template {
  const chosen = all.find((template) => template.id === id && template.language === language);
  const first = chosen ?? all.find((template) => template.language === language) ?? BUILT_IN_TEMPLATES[0];
  if (!first) throw new Error('There is always a built-in template.');
  return first;
}
