import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import {
  downloadsIn,
  type ExtensionApi,
  keepBusy,
  type Launched,
  type Popup,
  type SessionOptions,
  VIEWPORT,
} from './browsers.ts';
import { waitFor } from './wait-for.ts';

const GECKO_ID = 'case-in-context@example.org';
const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';
/** What Firefox makes of the id in the ids of its buttons and menu items. */
const WIDGET_ID = 'case-in-context_example_org';

/** Firefox with the extension in this folder; everything it asks of the network goes to the proxy. */
export async function launchFirefox(
  folder: string,
  profile: string,
  proxyPort: number,
  options: SessionOptions,
): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: profile,
    defaultViewport: VIEWPORT,
    args: ['--remote-allow-system-access'], // moz-extension:// pages and the browser's own window
    extraPrefsFirefox: preferences(profile, proxyPort, options),
  });
  const window = await browserWindow(browser);
  if (options.inPrivateWindows) await window.run(ALLOW_PRIVATE_WINDOWS);
  await browser.installExtension(folder);
  const extensionPage = await window.openExtensionPage('probe.html');
  const runInWindow = async (expression: string) => {
    await window.run(expression);
  };
  return {
    browser,
    extensionPage,
    openExtensionPage: window.openExtensionPage,
    async openPrivately(url) {
      await window.run(`(async () => {
        const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
        const opened = await BrowserWindowTracker.promiseOpenWindow({ private: true });
        opened.openTrustedLinkIn('${url}', 'current');
      })()`);
      return waitFor('the private page', async () => (await browser.pages()).find((page) => page.url() === url));
    },
    async openPopup(page) {
      await page.bringToFront();
      await waitFor('the former popup to close', () => window.run(CLOSE_PANEL));
      await waitFor('the toolbar button', () => window.run(CLICK_TOOLBAR_BUTTON));
      await waitFor('the popup', () => extensionPage.evaluate(isPopupOpen));
      return popupOf(extensionPage, window);
    },
    popup: async () => ((await extensionPage.evaluate(isPopupOpen)) ? popupOf(extensionPage, window) : null),
    async runCommand(page, name = 'open-sidebar') {
      await page.bringToFront();
      const letter = (await extensionPage.evaluate(shortcutOf, name)).at(-1);
      await waitFor('the shortcut', () =>
        window.run(`{
          const key = document.querySelector('keyset[id^="ext-keyset"] key[key="${letter}" i]');
          key?.doCommand();
          Boolean(key);
        }`),
      );
    },
    async chooseMenuItem(page, item = 'look-for-context', { x, y } = { x: 200, y: 200 }) {
      await page.bringToFront();
      await page.mouse.click(x, y, { button: 'right' });
      await waitFor('the item in the menu', () => window.run(chooseInMenu(item)));
    },
    withdrawAccess: () => runInWindow(WITHDRAW_ACCESS),
    async stopBackground() {
      const extension = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;
      // One that is just starting is not stopped by it.
      await waitFor('the background script to stop', async () => {
        await window.run(`${extension}.terminateBackground()`);
        return window.run(`${extension}.backgroundState === 'stopped'`);
      });
    },
    // All pages of an extension run in one thread.
    keepBackgroundBusy: (milliseconds) => extensionPage.evaluate(keepBusy, milliseconds),
    updateExtension: async () => {
      await browser.installExtension(folder);
    },
    removeExtension: () =>
      runInWindow(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${GECKO_ID}')).disable();
      })()`),
  };
}

function preferences(
  profile: string,
  proxyPort: number,
  { storageKilobytes }: SessionOptions,
): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
    'browser.download.folderList': 2, // the folder that the next one names
    'browser.download.dir': downloadsIn(profile),
    'browser.download.alwaysOpenPanel': false,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
    'dom.security.https_first_pbm': false,
    'dom.security.https_first_schemeless': false,
    'intl.accept_languages': 'en-US, en',
    ...(storageKilobytes && { 'dom.quotaManager.temporaryStorage.fixedLimit': storageKilobytes }),
  };
}

interface BrowserWindow {
  /** Runs an expression in the browser's own window, which may do what the browser may; its value, a promise's too. */
  // biome-ignore lint/suspicious/noExplicitAny: each caller knows what its expression gives
  run(expression: string): Promise<any>;
  openExtensionPage(path: string): Promise<Page>;
}

async function browserWindow(browser: Browser): Promise<BrowserWindow> {
  // Not in Puppeteer's public types: the raw WebDriver BiDi connection.
  const { connection } = browser as unknown as { connection: BidiConnection };
  const bidi = async (method: string, params: object) => (await connection.send(method, params)).result;
  const tree = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: tree.contexts[0].context };
  return {
    async run(expression) {
      const answer = await bidi('script.evaluate', { target, awaitPromise: true, expression });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.value;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      const context = (page.mainFrame() as unknown as { _id: string })._id;
      const url = `moz-extension://${FIREFOX_UUID}/${path}`;
      // page.goto() never sees this navigation end (the tab changes process); the raw command does.
      await bidi('browsingContext.navigate', { context, url, wait: 'complete' });
      return page;
    },
  };
}

interface BidiConnection {
  // biome-ignore lint/suspicious/noExplicitAny: the answers of a dozen commands, of which one field each is read
  send(method: string, params: object): Promise<{ result: any }>;
}

/** The popup in its panel is out of WebDriver's reach, but not out of that of another page of the extension. */
function popupOf(extensionPage: Page, window: BrowserWindow): Popup {
  return {
    text: () =>
      extensionPage.evaluate(() => {
        const [popup] = (globalThis as ExtensionApi).browser.extension.getViews({ type: 'popup' });
        return popup?.document.body.innerText.replace(/\s+/g, ' ') ?? '';
      }),
    press: (name) =>
      extensionPage.evaluate((name) => {
        const [popup] = (globalThis as ExtensionApi).browser.extension.getViews({ type: 'popup' });
        const buttons: HTMLElement[] = [...(popup?.document.querySelectorAll('button') ?? [])];
        const button = buttons.find((button) => button.innerText.trim() === name);
        button?.click();
        return Boolean(button);
      }, name),
    fits: () =>
      extensionPage.evaluate(() => {
        const [popup] = (globalThis as ExtensionApi).browser.extension.getViews({ type: 'popup' });
        const { scrollWidth, scrollHeight } = popup.document.documentElement;
        return scrollWidth <= popup.innerWidth && scrollHeight <= popup.innerHeight + 1;
      }),
    picture: async () => Buffer.from(await window.run(PICTURE_OF_PANEL), 'base64'),
  };
}

/** Runs in the extension's page. */
function isPopupOpen(): boolean {
  const [popup] = (globalThis as ExtensionApi).browser.extension.getViews({ type: 'popup' });
  return Boolean(popup?.document.body?.innerText);
}

/** Runs in the extension's page: the keys of a command, as `Alt+Shift+U`. */
async function shortcutOf(name: string): Promise<string> {
  const commands: { name: string; shortcut: string }[] = await (globalThis as ExtensionApi).browser.commands.getAll();
  return commands.find((command) => command.name === name)?.shortcut ?? '';
}

/** Before the extension is there, as the box in the dialog that asks whether to install it. */
const ALLOW_PRIVATE_WINDOWS = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add('${GECKO_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
})()`;

/** What the switches of about:addons do, all at once. */
const WITHDRAW_ACCESS = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
  const origins = extension.manifest.host_permissions;
  await ExtensionPermissions.remove('${GECKO_ID}', { permissions: [], origins }, extension);
})()`;

const CLOSE_PANEL = `{
  const panel = document.getElementById('customizationui-widget-panel');
  panel?.hidePopup();
  !panel || panel.state === 'closed';
}`;

/** Pinned to the toolbar first: its place behind the button of all extensions has one click more. */
const CLICK_TOOLBAR_BUTTON = `{
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  CustomizableUI.addWidgetToArea('${WIDGET_ID}-browser-action', 'nav-bar');
  const button = document.getElementById('${WIDGET_ID}-BAP');
  button?.click();
  Boolean(button);
}`;

/** Several items stand in a menu of their own, which has to be open. */
function chooseInMenu(id: string): string {
  return `{
    const menu = document.getElementById('contentAreaContextMenu');
    const item = menu.state === 'open' ? document.getElementById('${WIDGET_ID}-menuitem-_${id}') : null;
    const around = item?.parentNode;
    if (around && around !== menu && around.state !== 'open') around.parentNode.openMenu(true);
    const isReady = around?.state === 'open';
    if (isReady) around.activateItem(item);
    isReady;
  }`;
}

const PICTURE_OF_PANEL = `(async () => {
  const { browsingContext } = document.querySelector('.webextension-popup-browser');
  const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
})()`;
