import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { flattenShadow, type RawNode, type ShadowNode } from '../shadow-tree';

/** What is inside the host's shadow root: DevTools sees closed ones, page scripts do not. */
export async function shadowNodesOf(page: Page, hostSelector: string): Promise<ShadowNode[]> {
  return withSession(page, async (session) => {
    const expression = `document.querySelector(${JSON.stringify(hostSelector)})`;
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (!result.objectId) return [];
    const { node } = await session.send('DOM.describeNode', {
      objectId: result.objectId,
      depth: -1,
      pierce: true,
    });
    const root = node.shadowRoots?.[0];
    return root ? flattenShadow(rawNode(root)) : [];
  });
}

/** A trusted click on the centre of a node, also inside a closed shadow root. */
export async function clickBackendNode(page: Page, backendNodeId: number): Promise<void> {
  const box = await withSession(page, async (session) => {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    return model.border;
  });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = box;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

async function withSession<T>(page: Page, run: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  try {
    return await run(session);
  } finally {
    await session.detach();
  }
}

function rawNode(node: Protocol.DOM.Node): RawNode {
  const children = (node.children ?? []).map(rawNode);
  if (node.nodeType === 3) return { text: node.nodeValue, children };
  if (node.nodeType !== 1) return { children };
  const attributes: Record<string, string> = {};
  const flat = node.attributes ?? [];
  for (let index = 0; index + 1 < flat.length; index += 2) {
    attributes[flat[index] as string] = flat[index + 1] as string;
  }
  return { tag: node.localName, attributes, handle: node.backendNodeId, children };
}
