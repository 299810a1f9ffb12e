/** The forms in which the clipboard is read. */
export type ClipboardType = 'text/plain' | 'text/html' | 'image/png';

/**
 * An expression that reads the clipboard in a page that may: its text, or base64 of the bytes of a
 * picture. Gives an empty text where there is nothing of that type.
 */
export function clipboardExpression(type: ClipboardType): string {
  return `(async () => {
    for (const item of await navigator.clipboard.read()) {
      if (!item.types.includes('${type}')) continue;
      const blob = await item.getType('${type}');
      if ('${type}'.startsWith('text/')) return blob.text();
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    }
    return '';
  })()`;
}
