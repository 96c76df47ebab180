import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { type BrowserName, builtFolder } from '../../tests/extension/built-extension.ts';
import { startServer } from '../../tests/extension/server.ts';
import { addSampleArticle, SAMPLE_HOST, sampleAddress } from './sample-article.ts';

/**
 * Opens the person's own browser, with a fresh profile and the extension, on the sample article, and waits until they
 * close it. Only the sample's host is led to this machine: every other address is the real one.
 */
export async function openWindow(name: BrowserName): Promise<void> {
  const [folder, server] = await Promise.all([builtFolder(name), startServer()]);
  addSampleArticle(server);
  const profile = await mkdtemp(join(tmpdir(), `case-in-context-${name}-`));
  const options = name === 'chromium' ? chromiumOptions(server.port) : firefoxOptions();
  const browser = await puppeteer.launch({
    ...options,
    userDataDir: profile,
    headless: false,
    defaultViewport: null,
    handleSIGINT: false, // Puppeteer would end this process at once, and leave the profile behind
  });
  process.once('SIGINT', () => browser.close());
  const closed = new Promise((ended) => browser.process()?.once('exit', ended));
  await browser.installExtension(folder);
  const [page] = await browser.pages();
  await (page ?? (await browser.newPage())).goto(sampleAddress('en', server.port));
  console.log(
    'The sample article is open, with a tab at the right edge of the window: press it. Close the browser to end.',
  );
  await closed;
  await server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

function chromiumOptions(port: number): LaunchOptions {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium's sandbox refuses root
  return {
    browser: 'chrome',
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    pipe: true,
    enableExtensions: true,
    args: [
      ...asRoot,
      '--no-first-run',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      `--host-resolver-rules=MAP ${SAMPLE_HOST} 127.0.0.1:${port}`,
    ],
  };
}

function firefoxOptions(): LaunchOptions {
  return {
    browser: 'firefox',
    executablePath: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr',
    extraPrefsFirefox: {
      'network.dns.localDomains': SAMPLE_HOST,
      'dom.security.https_first': false,
      'dom.security.https_first_schemeless': false,
    },
  };
}
