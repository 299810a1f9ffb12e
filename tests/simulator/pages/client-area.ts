import type { Answer } from '../http/answer';
import { cookie, preferredLanguage, type ReceivedRequest } from '../http/received-request';
import type { SimulatorOptions } from '../options';
import { page } from './document';

/** What a document of the client area is rendered from. `search` has its `?`, or is ''. */
export interface ClientAreaRequest {
  path: string;
  search: string;
  language: 'sv' | 'en';
  theme: 'light' | 'dark';
}

/** The signed-in client area. It fetches its data in the browser, from the simulated API. */
export interface ClientArea {
  renderClientArea(request: ClientAreaRequest): Promise<Answer>;
  clientAreaAsset(path: string): Promise<Answer | null>;
}

/** The client area that lives beside this simulator, loaded when a page is first asked for. */
export async function loadClientArea(): Promise<ClientArea> {
  return (await import('../client-area/index')) as ClientArea;
}

/** Language and theme: what the simulator was told, else the visitor's query or cookie, else the browser's. */
export function documentRequest(request: ReceivedRequest, options: SimulatorOptions): ClientAreaRequest {
  const language = options.language ?? request.query.lang ?? cookie(request, 'hostup_language');
  const theme = options.theme ?? request.query.theme ?? cookie(request, 'hostup_theme');
  return {
    path: request.path,
    search: request.search,
    language: language === 'sv' || language === 'en' ? language : preferredLanguage(request),
    theme: theme === 'dark' ? 'dark' : 'light',
  };
}

/** Said where no client area can be rendered, so that the API alone can still be used. */
export function clientAreaFailed(error: unknown): Answer {
  return page(500, 'en', `The client area could not be rendered: ${String(error)}`, '');
}
