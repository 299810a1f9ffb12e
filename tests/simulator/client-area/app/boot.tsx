/** @jsxImportSource react */
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app';
import { settingsOfDocument } from './settings';
import { replaceAfterDelay } from './slow-hydration';

const root = document.getElementById('root');
if (!root) throw new Error('the document has no place for the client area');
const app = <App url={location.pathname + location.search} settings={settingsOfDocument()} />;

if (new URLSearchParams(location.search).get('hydration') === 'slow') {
  replaceAfterDelay(root, app).then(() => createRoot(root).render(app));
} else {
  hydrateRoot(root, app);
}
