import type { Rolldown } from 'vite';
import { defineConfig } from 'wxt';

/** The one site that the extension works with; also the only host permission that it asks for. */
const CLIENT_AREA = 'https://cloud.hostup.se/*';

/**
 * Properties of what the content script keeps to itself. None is in a message, and of the browser's objects it
 * uses none that has one of these names.
 */
const INNER_PROPERTIES =
  /^(titles|texts|marks|node|element|start|end|up|spot|at|isText|payable|place|more|until|anchor|idle|arm|open|click|confirm|close)$/;

/**
 * Starts the content script without WXT's wrapper, whose context, logger and options take a fourth of the
 * size that the content script may have. It uses none of them: it ends with its page, and says so itself
 * when the extension was updated under it. Its module exports `main`. Its inner properties get short names.
 */
const bareContentScript = {
  name: 'bare-content-script',
  enforce: 'pre' as const,
  outputOptions: (output: Rolldown.OutputOptions) =>
    output.entryFileNames === 'content-scripts/content.js'
      ? {
          ...output,
          // Else V8 reads each function twice: it passes over most of them, and compiles each when it is called.
          postBanner: '//# allFunctionsCalledOnLoad',
          minify: { compress: true, mangle: true, codegen: true, mangleProps: { include: INNER_PROPERTIES } },
        }
      : null,
  transform(_code: string, id: string) {
    const [, path] = id.split('virtual:wxt-content-script-isolated-world-entrypoint?');
    return path && `import { main } from ${JSON.stringify(path)};\nmain();`;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'alarms',
      'contextMenus',
      'clipboardWrite',
      // Brings the page tools (telling what a page shows, pointing at a number, reporting it) into a page when
      // they are asked for.
      'scripting',
      // Chrome has no clipboard in a service worker: an offscreen page copies for it.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_permissions: ['notifications'],
    host_permissions: [CLIENT_AREA],
    action: { default_title: '__MSG_extensionName__' },
    omnibox: { keyword: 'hostup' },
    commands: {
      'get-payment-link': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandGetPaymentLink__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
        "connect-src 'self' https://cloud.hostup.se; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'payment-links@hostup-links.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['financialAndPaymentInfo', 'authenticationInfo'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  vite: ({ browser }) => ({
    plugins: [bareContentScript],
    build: {
      // Older browsers are not let in; for them `:dir()` would become a list of languages.
      target: browser === 'firefox' ? 'firefox140' : 'chrome120',
      rolldownOptions: { optimization: { inlineConst: { mode: 'all' } }, output: { topLevelVar: false } },
    },
  }),
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  zip: { name: 'payment-links-for-hostup', excludeSources: ['tests/**', 'docs/**'] },
});
