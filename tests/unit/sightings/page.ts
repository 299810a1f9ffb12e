import { type LearnedRule, read } from '@/utils/sightings/read';

/** Puts markup into the page and gives what is read there: "value" for payable, "-value" for settled. */
export function readPage(markup: string, path = '/billing', rules: LearnedRule[] = []): string[] {
  document.body.innerHTML = markup;
  return readBody(path, rules);
}

/** What is read in the page as it is. */
export function readBody(path = '/billing', rules: LearnedRule[] = []): string[] {
  return read(document.body, { url: new URL(path, 'https://cloud.hostup.se'), rules }).map(
    ({ reference, payable }) => `${payable ? '' : '-'}${reference.value}`,
  );
}
