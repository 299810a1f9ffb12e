import puppeteer, { type Browser as Puppet } from 'puppeteer-core';
import { endWithProcess, type Held } from '../end-with-process';
import { temporaryProfile } from '../profile';
import type { Browser, LaunchOptions } from '../types';
import { chromiumArguments, chromiumEnvironment, THRIFT } from './arguments';
import { ChromiumBrowser } from './browser';
import { grantOptionalPermissions } from './optional-permissions';
import { deployPolicy } from './policy';
import { keyHashAt } from './trusted-key';

/**
 * Starts Chrome, Chromium, Edge or Brave with the extension loaded through the DevTools protocol:
 * branded Chrome since 137 ignores `--load-extension`, and this way works in all.
 */
export async function launchChromium(options: LaunchOptions & { executablePath: string }): Promise<Browser> {
  const profile = await temporaryProfile(options.executablePath);
  const policy = options.policy && (await deployPolicy(options, options.policy));
  const started: Held = { folder: profile.path };
  const letGo = endWithProcess(started);
  const cleanUp = async () => {
    letGo();
    await policy?.remove();
    await profile.remove();
  };
  try {
    const puppet = await start(options, profile.path);
    started.pid = puppet.process()?.pid;
    const browser = new ChromiumBrowser(puppet, options, cleanUp);
    try {
      if (options.grantsOptional) await grantOptionalPermissions(puppet, options.extensionDir);
      await browser.loadExtension(options.extensionDir);
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

/** Root has no sandbox, and some distributions forbid it to programs that they did not package. */
async function start(options: LaunchOptions & { executablePath: string }, profile: string): Promise<Puppet> {
  const { simulatorPort } = options;
  const trustedKey = simulatorPort === undefined ? undefined : await keyHashAt(simulatorPort);
  const launch = (sandbox: boolean) =>
    puppeteer.launch({
      executablePath: options.executablePath,
      headless: options.headless,
      pipe: true,
      // Attached to, a service worker would not start again after its end: it waits for a debugger.
      targetFilter: (target) => target.type() !== 'service_worker',
      enableExtensions: true,
      userDataDir: profile,
      defaultViewport: options.headless ? { width: 1366, height: 900 } : null,
      env: chromiumEnvironment(options.language ?? 'en'),
      args: [...chromiumArguments(options, sandbox, trustedKey), ...(options.headless ? THRIFT : [])],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  if (process.getuid?.() === 0) return launch(false);
  return launch(true).catch((error: unknown) => {
    if (/sandbox/i.test(String(error))) return launch(false);
    throw error;
  });
}
