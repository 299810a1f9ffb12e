import { routeOf } from './app/routes';
import { languageOf, type Settings, themeOf } from './app/settings';
import { clientAreaBundle } from './bundle';
import { documentMarkup } from './document';
import { assetHeaders, documentHeaders } from './headers';

/** An answer to be sent as it is; header names are in lower case. */
export interface ClientAreaAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What a document request says: `search` with its `?` or empty; language and theme from the cookies. */
export interface ClientAreaRequest {
  path: string;
  search?: string | undefined;
  language?: string | undefined;
  theme?: string | undefined;
}

/**
 * A page of the signed-in client area, as the server renders it before the browser has any data. `?lang=`
 * wins over the cookie's language; what is neither `sv` nor `en` is Swedish. Unknown paths answer 404.
 */
export async function renderClientArea(request: ClientAreaRequest): Promise<ClientAreaAnswer> {
  const { path, search = '' } = request;
  const settings: Settings = {
    language: languageOf(new URLSearchParams(search).get('lang') ?? request.language),
    theme: themeOf(request.theme),
  };
  return {
    status: routeOf(path).page === 'missing' ? 404 : 200,
    headers: documentHeaders(settings.language),
    body: documentMarkup(path + search, settings, await clientAreaBundle()),
  };
}

/** A script, style sheet or image of the client area; `null` where `path` is none of them. */
export async function clientAreaAsset(path: string): Promise<ClientAreaAnswer | null> {
  const { files, mark } = await clientAreaBundle();
  const file = files.get(path === '/favicon.ico' ? mark : path);
  return file ? { status: 200, headers: assetHeaders(file.type), body: file.body } : null;
}
