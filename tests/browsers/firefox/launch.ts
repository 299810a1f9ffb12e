import puppeteer from 'puppeteer-core';
import { endWithProcess, type Held } from '../end-with-process';
import { temporaryProfile } from '../profile';
import type { Browser, LaunchOptions } from '../types';
import { FirefoxBrowser } from './browser';
import { startConnectProxy } from './connect-proxy';
import { homeWithPolicy } from './policy';
import { EXTENSION_UUID, firefoxPreferences } from './preferences';

/** Starts Firefox with the extension as a temporary add-on, as `about:debugging` would load it. */
export async function launchFirefox(options: LaunchOptions & { executablePath: string }): Promise<Browser> {
  const { simulatorPort } = options;
  const profile = await temporaryProfile(options.executablePath);
  const proxy = simulatorPort === undefined ? null : await startConnectProxy(simulatorPort);
  const home = options.policy && (await homeWithPolicy(profile.path, options.policy));
  const started: Held = { folder: profile.path };
  const letGo = endWithProcess(started);
  const cleanUp = async () => {
    letGo();
    proxy?.stop();
    await profile.remove();
  };
  try {
    const puppet = await puppeteer.launch({
      browser: 'firefox',
      executablePath: options.executablePath,
      headless: options.headless,
      acceptInsecureCerts: simulatorPort !== undefined,
      userDataDir: profile.path,
      ...(home && { env: { ...process.env, HOME: home } }),
      defaultViewport: null,
      args: ['--remote-allow-system-access', '--width=1366', '--height=900'],
      extraPrefsFirefox: firefoxPreferences(options, proxy?.port),
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    started.pid = puppet.process()?.pid;
    const browser = new FirefoxBrowser(puppet, `moz-extension://${EXTENSION_UUID}`, cleanUp);
    try {
      await browser.loadExtension(options);
      return browser;
    } catch (error) {
      await browser.close();
      throw error;
    }
  } catch (error) {
    await cleanUp();
    throw error;
  }
}
