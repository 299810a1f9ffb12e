import type { PayerMessage } from './fill-template';

/** A text in two forms for the clipboard: mail programs take the HTML, all others the plain one. */
export interface RichText {
  html: string;
  text: string;
}

/** The message for a mail, with links that can be clicked; nothing of the text is taken as HTML. */
export function richText(message: PayerMessage): RichText {
  const paragraphs = message.body.split(/\n{2,}/).map((paragraph) => {
    const lines = paragraph.split('\n').map((line) => htmlOf(line, message.urls));
    return `<p>${lines.join('<br>')}</p>`;
  });
  return { html: paragraphs.join(''), text: message.body };
}

/** The pair as what `navigator.clipboard.write` takes. */
export function clipboardItem({ html, text }: RichText): ClipboardItem {
  return new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
}

function htmlOf(line: string, urls: string[]): string {
  return splitAtUrls(line, urls)
    .map((part) => (urls.includes(part) ? anchor(part) : escapeHtml(part)))
    .join('');
}

function anchor(url: string): string {
  const escaped = escapeHtml(url);
  return `<a href="${escaped}">${escaped}</a>`;
}

/** The line in pieces, each of the addresses being one of its own. */
export function splitAtUrls(line: string, urls: string[]): string[] {
  return urls
    .reduce(
      (parts, url) =>
        parts.flatMap((part) =>
          urls.includes(part)
            ? [part]
            : part.split(url).flatMap((piece, at) => (at === 0 ? [piece] : [url, piece])),
        ),
      [line],
    )
    .filter((part) => part !== '');
}

/** A text as HTML that reads the same, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
