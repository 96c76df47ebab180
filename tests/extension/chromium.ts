import puppeteer, { type Extension, type Page } from 'puppeteer-core';
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

/** Chromium with the extension in this folder; everything it asks of the network goes to the proxy. */
export async function launchChromium(
  folder: string,
  profile: string,
  proxyPort: number,
  { inPrivateWindows = false, program }: SessionOptions,
): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: program ?? process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    downloadBehavior: { policy: 'allow', downloadPath: downloadsIn(profile) },
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

  async function openExtensionPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  }
  const extensionPage = await openExtensionPage('probe.html');
  const popupPages = async () => (await extension.pages()).filter((page) => page.url().endsWith('/popup.html'));

  return {
    browser,
    extensionPage,
    openExtensionPage,
    async openPrivately(url) {
      // A context of the protocol's own is no window to the extension; one that the browser opens is.
      await extensionPage.evaluate(
        (url) => (globalThis as ExtensionApi).chrome.windows.create({ url, incognito: true }),
        url,
      );
      const target = await browser.waitForTarget((target) => target.url() === url, { timeout: 5000 });
      const page = await target.page();
      if (!page) throw new Error('the private window has no page');
      return page;
    },
    async openPopup(page) {
      await page.bringToFront();
      const before = new Set(await popupPages());
      const find = async () => (await popupPages()).find((page) => !before.has(page));
      await page.triggerExtensionAction(extension);
      // Where the reader has withdrawn the access to all sites, the first click gives it for this tab and no more.
      const opened = await waitFor('the popup', find, 2000).catch(async () => {
        await page.triggerExtensionAction(extension);
        return waitFor('the popup', find);
      });
      return popupIn(opened);
    },
    async popup() {
      const [open] = await popupPages();
      return open ? popupIn(open) : null;
    },
    runCommand: (page, name = 'open-sidebar') => raiseOnTab(extension, page, 'commands', 'onCommand', name),
    chooseMenuItem: (page, menuItemId = 'look-for-context') =>
      raiseOnTab(extension, page, 'contextMenus', 'onClicked', { menuItemId }),
    async withdrawAccess() {
      const settings = await browser.newPage();
      await settings.goto(`chrome://extensions/?id=${id}`);
      await settings.evaluate(
        (extensionId) =>
          (globalThis as ExtensionApi).chrome.developerPrivate.updateExtensionConfiguration({
            extensionId,
            hostAccess: 'ON_CLICK',
          }),
        id,
      );
      await settings.close();
    },
    stopBackground: async () => {
      for (const worker of await extension.workers()) await worker.close();
    },
    keepBackgroundBusy: async (milliseconds) => {
      const [worker] = await extension.workers();
      await worker?.evaluate(keepBusy, milliseconds);
    },
    removeExtension: () => browser.uninstallExtension(id),
    updateExtension: async () => {
      await browser.installExtension(folder);
    },
  };
}

/**
 * There is no way to press a browser's shortcut or to choose in its menus: the event is raised where it would arrive,
 * with the tab in the foreground. Unlike the real thing it grants no activeTab.
 */
async function raiseOnTab(extension: Extension, page: Page, api: string, event: string, first: unknown): Promise<void> {
  await page.bringToFront();
  const [worker] = await extension.workers();
  await worker?.evaluate(
    async (api, event, first) => {
      const { chrome } = globalThis as ExtensionApi;
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome[api][event].dispatch(first, tab);
    },
    api,
    event,
    first,
  );
}

function popupIn(page: Page): Popup {
  return {
    text: () => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ')),
    press: (name) =>
      page.evaluate((name) => {
        const button = [...document.querySelectorAll('button')].find((button) => button.innerText.trim() === name);
        button?.click();
        return Boolean(button);
      }, name),
    fits: () =>
      page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return scrollWidth <= innerWidth && scrollHeight <= innerHeight + 1;
      }),
    picture: () => page.screenshot(),
  };
}
