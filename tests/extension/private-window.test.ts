import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, type ExtensionApi, type Session, startSession } from './browsers.ts';
import { chooseSettings, storedSettings } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { probe } from './reader-probe.ts';

// Firefox opens no private window for WebDriver; the same code runs there, and tests/extension-room has its rule.
describe.runIf(browserNames.includes('chromium'))('a private window', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium', { inPrivateWindows: true });
  }, 180_000);
  afterAll(() => session?.close());

  test('has launcher and sidebar, and nothing of it is stored', async () => {
    await chooseSettings(session);
    const page = await openPrivately(outlet('/april-2025'));
    const reader = probe(session, page);
    await reader.click('button', /^Context: 3 mentions/);
    await reader.click('button', /^Settings$/);
    await reader.click('button', /^Español$/);
    await reader.see('tab', 'Cronología');
    await reader.see('status', 'De una ventana privada no se guarda nada');
    expect(await storedSettings(session)).toEqual({});
  });

  /** A context of the protocol's own is no window to the extension; one that the browser opens is. */
  async function openPrivately(url: string): Promise<Page> {
    await session.extensionPage.evaluate(
      (url) => (globalThis as ExtensionApi).chrome.windows.create({ url, incognito: true }),
      url,
    );
    const target = await session.browser.waitForTarget((target) => target.url() === url, { timeout: 5000 });
    const page = await target.page();
    if (!page) throw new Error('the private window has no page');
    return page;
  }
});
