/**
 * Copies by the old editing command, which is what works in a page that is never focused; the async
 * clipboard demands focus. Tells whether the text was taken.
 */
export function copyByCommand(text: string, page: Document): boolean {
  const field = page.createElement('textarea');
  field.value = text;
  page.body.append(field);
  field.select();
  const copied = page.execCommand('copy');
  field.remove();
  return copied;
}
