import { type ClipboardType, clipboardExpression } from '../clipboard-expression';
import type { HiddenPage } from './hidden-page';

/** Reads the clipboard in the hidden page, which has the focus, as it has to have, for that moment alone. */
export async function readClipboard(page: HiddenPage, type: ClipboardType): Promise<string> {
  const session = await page.session();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  try {
    return String(await page.evaluate(clipboardExpression(type)));
  } finally {
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  }
}
