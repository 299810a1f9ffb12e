import type { LaunchOptions } from '../types';

/**
 * For a launch that nobody sees: without what takes as much of the processor as the journeys themselves, the
 * frames of animations, drawn without a graphics card, and a process started for each tab.
 */
export const THRIFT = [
  '--force-prefers-reduced-motion',
  '--process-per-site',
  '--disable-features=SpareRendererForSitePerProcess',
];

/**
 * Chromium's switches for one launch; `trustedKey` is the hash of the simulator's, else any certificate will
 * do.
 */
export function chromiumArguments(options: LaunchOptions, sandbox: boolean, trustedKey?: string): string[] {
  const { simulatorPort, language = 'en' } = options;
  return [
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--disable-quic',
    '--disable-search-engine-choice-screen',
    '--window-size=1366,900',
    `--lang=${language === 'sv' ? 'sv' : 'en-US'}`,
    `--accept-lang=${language === 'sv' ? 'sv-SE,sv,en' : 'en-US,en'}`,
    ...(sandbox ? [] : ['--no-sandbox']),
    ...(simulatorPort === undefined ? [] : simulatedNetwork(simulatorPort, trustedKey)),
  ];
}

/**
 * One host name leads to the simulator, every other nowhere. Where errors of certificates are merely ignored,
 * Chromium keeps no scripts and compiles them again for each page.
 */
function simulatedNetwork(port: number, trustedKey?: string): string[] {
  return [
    trustedKey ? `--ignore-certificate-errors-spki-list=${trustedKey}` : '--ignore-certificate-errors',
    `--host-resolver-rules=MAP cloud.hostup.se:443 127.0.0.1:${port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
  ];
}

/** The environment for the interface's language: on Linux Chromium takes it from here, not from `--lang`. */
export function chromiumEnvironment(language: 'en' | 'sv'): NodeJS.ProcessEnv {
  return { ...process.env, LANGUAGE: language === 'sv' ? 'sv' : 'en_US' };
}
