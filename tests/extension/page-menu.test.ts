import { beforeEach, describe, expect, test } from 'vitest';
import type { ExtensionApi } from './browsers.ts';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import { elsewhere, outlet } from './outlet.ts';
import { says } from './popup-words.ts';
import { probe } from './reader-probe.ts';
import { waitFor } from './wait-for.ts';

// In Firefox the item is chosen in the real menu; Chromium's menus are out of reach, so there the event is raised.
describe('the item in the menu of a page', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session));

    test('is there', async () => {
      // It is made once the extension has been installed, a moment behind its first page.
      await waitFor('the item', () => session.extensionPage.evaluate(isKnownItem, 'look-for-context'));
      expect(await session.extensionPage.evaluate(isKnownItem, 'no-such-item')).toBe(false);
    });

    test('opens the sidebar on a page that names him, and leaves it open', async () => {
      const page = await session.open(outlet('/april-2025'));
      const reader = probe(session, page);
      await reader.see('button', /^Context: 3 mentions/);
      await session.chooseMenuItem(page);
      await reader.see('complementary', 'Case in Context');
      await session.chooseMenuItem(page);
      await reader.see('complementary', 'Case in Context');
    });

    test('says in the popup that a page does not name him', async () => {
      const page = await session.open(outlet('/without-the-case'));
      await session.chooseMenuItem(page);
      await says(await opened(), 'Nothing found here');
      expect(await page.evaluate(() => document.querySelectorAll('case-in-context').length)).toBe(0);
    });

    // In Chromium the event can be raised only where it arrives, in the background script.
    test.runIf(session.name === 'firefox')('wakes a background script that sleeps', async () => {
      const page = await session.open(outlet('/april-2025'));
      const reader = probe(session, page);
      await reader.see('button', /^Context: 3 mentions/);
      await session.stopBackground();
      await session.chooseMenuItem(page);
      await reader.see('complementary', 'Case in Context');
    });

    // An event raised by hand grants no activeTab, so in Chromium this site stays closed.
    test.runIf(session.name === 'firefox')('looks at a page that is on no list', async () => {
      const page = await session.open(elsewhere('/april-2025'));
      await session.chooseMenuItem(page);
      await probe(session, page).see('complementary', 'Case in Context');
    });

    function opened() {
      return waitFor('the popup', () => session.popup());
    }
  });
});

/** Runs in the extension's page: an item that is not there cannot be changed. */
async function isKnownItem(id: string): Promise<boolean> {
  const { contextMenus } = (globalThis as ExtensionApi).chrome;
  return contextMenus.update(id, {}).then(
    () => true,
    () => false,
  );
}
