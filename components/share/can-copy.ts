/** Whether this browser puts that type on the clipboard; Firefox before 127 only knew plain text. */
export function canCopy(type: 'text/html' | 'image/png'): boolean {
  if (typeof ClipboardItem === 'undefined' || typeof navigator.clipboard?.write !== 'function') return false;
  return ClipboardItem.supports?.(type) ?? true;
}
