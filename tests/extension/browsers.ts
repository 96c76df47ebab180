import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, extensionUnderTest } from './built-extension.ts';
import { type Server, startServer } from './server.ts';
import { waitFor } from './wait-for.ts';

const GECKO_ID = 'case-in-context@example.org';
const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';
const VIEWPORT = { width: 1280, height: 800 };

/** What both browsers' extension pages have; only what the tests use. */
// biome-ignore lint/suspicious/noExplicitAny: typing the whole interface for functions that run in the browser pays nothing
export type ExtensionApi = any;

/** One browser with the built extension in it: the same few verbs for Chromium and Firefox. */
export interface Session {
  name: BrowserName;
  browser: Browser;
  server: Server;
  /** Opens a page in the foreground. */
  open(url: string, viewport?: { width: number; height: number }): Promise<Page>;
  /** An empty page of the extension: what is evaluated there has the extension's rights. */
  extensionPage: Page;
  /** Opens one of the extension's own pages in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Clicks the toolbar button of the tab in the foreground, which grants activeTab; the popup. */
  openPopup(page: Page): Promise<Page>;
  /** What the keyboard shortcut of the command does; tests cannot press the browser's own shortcuts. */
  runCommand(page: Page): Promise<void>;
  /** What the browser does when the reader takes the extension away. */
  removeExtension(): Promise<void>;
  /** What the browser does after half a minute without events. */
  stopBackground(): Promise<void>;
  /** What the browser does when a new version comes: the old one stops, the new one starts. */
  updateExtension(): Promise<void>;
  close(): Promise<void>;
}

/** The browsers to test: both, or the one that E2E_BROWSER names. */
export const browserNames = (['chromium', 'firefox'] as const).filter(
  (name) => !process.env.E2E_BROWSER || process.env.E2E_BROWSER === name,
);

export interface SessionOptions {
  /** Chromium alone: whether the extension may run in private windows. */
  inPrivateWindows?: boolean;
}

export async function startSession(name: BrowserName, options: SessionOptions = {}): Promise<Session> {
  const [server, folder] = await Promise.all([startServer(), extensionUnderTest(name)]);
  const profile = await mkdtemp(join(tmpdir(), `profile-${name}-`));
  const launched = await (name === 'chromium' ? launchChromium : launchFirefox)(folder, profile, server.port, options);
  const { browser } = launched;
  const extensionPage = await launched.openExtensionPage('probe.html');
  return {
    ...launched,
    name,
    server,
    extensionPage,
    async open(url, viewport = VIEWPORT) {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      // Firefox calls some pages an error that it shows all the same: those whose scripts break the navigation off.
      await page.goto(url, { waitUntil: 'domcontentloaded' }).catch((error: Error) => {
        if (!error.message.includes('Address rejected')) throw error;
      });
      await page.bringToFront();
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await Promise.all([folder, profile].map((path) => rm(path, { recursive: true, force: true })));
    },
  };
}

type Launched = Pick<
  Session,
  | 'browser'
  | 'openExtensionPage'
  | 'openPopup'
  | 'runCommand'
  | 'stopBackground'
  | 'removeExtension'
  | 'updateExtension'
>;

async function launchChromium(
  folder: string,
  profile: string,
  proxyPort: number,
  { inPrivateWindows = false }: SessionOptions,
): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: VIEWPORT,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito',
      '--lang=en-US',
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
    ],
  });
  const id = await browser.installExtension(folder, { enabledInIncognito: inPrivateWindows });
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension did not load');
  await waitFor('the service worker', async () => (await extension.workers()).length > 0);
  return {
    browser,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async openPopup(page) {
      await page.bringToFront();
      const before = new Set(await extension.pages());
      await page.triggerExtensionAction(extension);
      return waitFor('the popup', async () =>
        (await extension.pages()).find((p) => !before.has(p) && p.url().endsWith('/popup.html')),
      );
    },
    async runCommand(page) {
      await page.bringToFront();
      const [worker] = await extension.workers();
      // There is no way to press a browser's shortcut: its event is raised where it would arrive.
      await worker?.evaluate(async () => {
        const api = (globalThis as ExtensionApi).chrome;
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
        api.commands.onCommand.dispatch('open-sidebar', tab);
      });
    },
    stopBackground: async () => {
      for (const worker of await extension.workers()) await worker.close();
    },
    removeExtension: () => browser.uninstallExtension(id),
    updateExtension: async () => {
      await browser.installExtension(folder);
    },
  };
}

async function launchFirefox(folder: string, profile: string, proxyPort: number): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: profile,
    defaultViewport: VIEWPORT,
    args: ['--remote-allow-system-access'], // moz-extension:// pages and the browser's own window
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'dom.security.https_first': false,
      'dom.security.https_first_schemeless': false,
      'intl.accept_languages': 'en-US, en',
    },
  });
  // Not in Puppeteer's public types: the raw WebDriver BiDi connection.
  const { connection } = browser as unknown as { connection: BidiConnection };
  const bidi = async (method: string, params: object) => (await connection.send(method, params)).result;
  await browser.installExtension(folder);
  const tree = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const chromeWindow = tree.contexts[0].context;
  /** Runs an expression in the browser window itself. */
  const inBrowserWindow = async (expression: string) => {
    const params = { target: { context: chromeWindow }, awaitPromise: true, expression };
    const answer = await bidi('script.evaluate', params);
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
  async function openExtensionPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    // page.goto() never sees this navigation end (the tab changes process); the raw command does.
    await bidi('browsingContext.navigate', {
      context,
      url: `moz-extension://${FIREFOX_UUID}/${path}`,
      wait: 'complete',
    });
    return page;
  }
  return {
    browser,
    openExtensionPage,
    async openPopup(page) {
      // A popup in its panel is out of WebDriver's reach. In a tab behind the page it sees the same active tab; the
      // click's activeTab is granted as the toolbar button would.
      const popup = await openExtensionPage('probe.html');
      await page.bringToFront();
      await inBrowserWindow(`{
        const { WebExtensionPolicy } = globalThis;
        const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
        extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
      }`);
      await popup.evaluate(() => location.replace('/popup.html')).catch(() => {});
      return popup;
    },
    async runCommand(page) {
      await page.bringToFront();
      await waitFor('the shortcut', () =>
        inBrowserWindow(`{
          const key = document.querySelector('keyset[id^="ext-keyset"] key');
          key?.doCommand();
          Boolean(key);
        }`),
      );
    },
    stopBackground: async () => {
      await inBrowserWindow(`WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground()`);
    },
    updateExtension: async () => {
      await browser.installExtension(folder);
    },
    removeExtension: async () => {
      await inBrowserWindow(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${GECKO_ID}')).disable();
      })()`);
    },
  };
}

interface BidiConnection {
  // biome-ignore lint/suspicious/noExplicitAny: the answers of a dozen commands, of which one field each is read
  send(method: string, params: object): Promise<{ result: any }>;
}
