import type { Clipboard } from './clipboard';

/** Firefox's way: its event page has the clipboard itself, with the permission `clipboardWrite`. */
export function eventPageClipboard(): Clipboard {
  return {
    async prepare() {},
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
