import type { Browser as Puppet } from 'puppeteer-core';
import { type ClipboardType, clipboardExpression } from '../clipboard-expression';

/**
 * Reads the clipboard in a target that is no tab, so that neither the tab in front nor an open popup
 * notices. It shows the extension's manifest: a secure origin in which no script of ours runs.
 */
export async function readClipboard(puppet: Puppet, origin: string, type: ClipboardType): Promise<string> {
  const root = await puppet.target().createCDPSession();
  const { targetId } = await root.send('Target.createTarget', {
    url: `${origin}/manifest.json`,
    background: true,
    hidden: true,
  });
  try {
    await root.send('Browser.grantPermissions', { permissions: ['clipboardReadWrite'], origin });
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
    const session = root.connection()?.session(sessionId);
    if (!session) throw new Error('the clipboard reader did not start');
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: clipboardExpression(type),
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return String(result.value);
  } finally {
    await root.send('Target.closeTarget', { targetId });
    await root.detach();
  }
}
