import type { LaunchOptions } from '../types';

/** The extension's id in `browser_specific_settings`. */
export const GECKO_ID = 'payment-links@hostup-links.example';

/** The address of its pages, which Firefox would otherwise draw at random. */
export const EXTENSION_UUID = '6b1f6f4e-6f0c-4a3f-9a36-5d0c6f1a7e21';

/** Without a graphics card the frames of animations, which nobody sees, cost more than the pages themselves. */
const THRIFT = { 'ui.prefersReducedMotion': 1, 'layout.frame_rate': 20 };

/** Firefox's preferences for one launch. */
export function firefoxPreferences(options: LaunchOptions, proxyPort?: number): Record<string, unknown> {
  const { language = 'en', colorScheme } = options;
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: EXTENSION_UUID }),
    'intl.accept_languages': language === 'sv' ? 'sv-SE, sv, en' : 'en-US, en',
    'intl.locale.requested': language === 'sv' ? 'sv-SE' : 'en-US',
    // No pages of Firefox's own before ours.
    'browser.aboutwelcome.enabled': false,
    'termsofuse.bypassNotification': true,
    // Optional permissions are granted when asked for: nobody is there to answer.
    'extensions.webextOptionalPermissionPrompts': false,
    // An extension's storage then ends at 10 MB, as Chromium's does, so that it can be filled.
    'dom.quotaManager.temporaryStorage.fixedLimit': 20 * 1024,
    'datareporting.policy.dataSubmissionEnabled': false,
    ...(options.headless && THRIFT),
    ...(colorScheme && colorPreferences(colorScheme)),
    ...(proxyPort === undefined ? {} : proxyPreferences(proxyPort)),
  };
}

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
  };
}

/** Pages follow the first, the toolbar's popup the second. */
function colorPreferences(scheme: 'light' | 'dark'): Record<string, unknown> {
  return {
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
  };
}
