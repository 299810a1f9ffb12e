import { DEMO } from '../data/demo';
import { type Answer, seeOther } from '../http/answer';
import { preferredLanguage, type ReceivedRequest } from '../http/received-request';
import { page } from './document';

/** The cookie of the signed-in client area, as the browser is to keep it. */
export const SESSION_COOKIE = `hostup_session=${DEMO.session}; Path=/; Secure; HttpOnly; SameSite=Lax`;

const TEXTS = {
  sv: { title: 'Logga in', email: 'E-post', password: 'Lösenord' },
  en: { title: 'Sign in', email: 'E-mail', password: 'Password' },
} as const;

/** GET /login shows the form, POST takes any name and password and goes to the billing page. */
export function signInPage(request: ReceivedRequest): Answer {
  if (request.method === 'POST') return seeOther('/billing', { 'Set-Cookie': SESSION_COOKIE });
  const language = preferredLanguage(request);
  const texts = TEXTS[language];
  const form = `<form method="post" action="/login">
<label>${texts.email}<input name="email" type="email" autocomplete="username"></label>
<label>${texts.password}<input name="password" type="password" autocomplete="current-password"></label>
<button>${texts.title}</button></form>`;
  return page(200, language, texts.title, form);
}
