import { type Answer, seeOther } from '../http/answer';
import { cookie, type ReceivedRequest } from '../http/received-request';
import type { World } from '../world';
import { type ClientArea, clientAreaFailed, documentRequest } from './client-area';
import { page } from './document';
import { payerPage } from './payer';
import { SESSION_COOKIE, signInPage } from './sign-in';

/**
 * Answers everything that is not the API: the payer's page, the sign-in page, the client area's assets and
 * documents. A visitor without a session gets one with the first document, unless signing in is required.
 */
export async function servePage(
  world: World,
  request: ReceivedRequest,
  clientArea: () => Promise<ClientArea>,
): Promise<Answer> {
  const { method, path } = request;
  const readable = method === 'GET' || method === 'HEAD';
  if (path === '/login' && (readable || method === 'POST')) return signInPage(request);
  if (!readable) return { ...page(405, 'en', 'Method not allowed', ''), status: 405 };
  if (path.startsWith('/billing/pay/')) return payerPage(world, request);
  try {
    const area = await clientArea();
    const asset = await area.clientAreaAsset(path);
    if (asset) return asset;
    if (cookie(request, 'hostup_session') !== null) {
      return await area.renderClientArea(documentRequest(request, world.store.options));
    }
    if (world.store.options.requireSignIn) return seeOther('/login');
    const answer = await area.renderClientArea(documentRequest(request, world.store.options));
    return { ...answer, headers: { ...answer.headers, 'Set-Cookie': SESSION_COOKIE } };
  } catch (error) {
    return clientAreaFailed(error);
  }
}
