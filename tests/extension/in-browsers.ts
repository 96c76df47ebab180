import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { browserNames, type ExtensionApi, type Session, type SessionOptions, startSession } from './browsers.ts';

/** The same tests in each browser, with one session for all of them. */
export function inBrowsers(tests: (session: Session) => void, options: SessionOptions = {}): void {
  describe.each(browserNames)('%s', (name) => {
    let started: Session;
    beforeAll(async () => {
      started = await startSession(name, options);
    }, 180_000);
    // A page that a failing test left open would answer for the next one's.
    afterEach(() => closePages(started));
    afterAll(() => started?.close());
    // The session exists once tests run, but they are declared before that.
    tests(
      new Proxy({ name } as Session, {
        get: (known, key) => (key === 'name' ? known.name : Reflect.get(started, key)),
      }),
    );
  });
}

async function closePages({ browser, extensionPage }: Session): Promise<void> {
  const others = (await browser.pages()).filter((page) => page !== extensionPage);
  await Promise.all(others.map((page) => page.close().catch(() => {})));
}

/** What the reader chose before; nothing by default. */
export async function chooseSettings(
  { extensionPage }: Session,
  settings: Record<string, unknown> = {},
): Promise<void> {
  await extensionPage.evaluate(async (settings) => {
    const { local } = (globalThis as ExtensionApi).chrome.storage;
    await local.clear();
    await local.set(settings);
  }, settings);
}

/** Everything the extension has stored. */
export function storedSettings({ extensionPage }: Session): Promise<Record<string, unknown>> {
  return extensionPage.evaluate(() => (globalThis as ExtensionApi).chrome.storage.local.get(null));
}

/** The words on the toolbar badge, and the button's title, for the tab at this address. */
export function badgeOf({ extensionPage }: Session, url: string): Promise<{ text: string; title: string }> {
  return extensionPage.evaluate(async (url) => {
    const api = (globalThis as ExtensionApi).chrome;
    const tab = (await api.tabs.query({})).find((tab: { url?: string }) => tab.url === url);
    const [text, title] = await Promise.all([
      api.action.getBadgeText({ tabId: tab.id }),
      api.action.getTitle({ tabId: tab.id }),
    ]);
    return { text, title };
  }, url);
}
