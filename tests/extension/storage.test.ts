import { describe, expect, test } from 'vitest';
import type { ExtensionApi } from './browsers.ts';
import { chooseSettings, inBrowsers, storedSettings } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { probe } from './reader-probe.ts';

describe('storage', () => {
  inBrowsers((session) => {
    // Firefox gives an extension's local storage no limit but the disk's.
    test.runIf(session.name === 'chromium')(
      'that is full: a choice holds on this page, and the reader is told',
      async () => {
        await chooseSettings(session);
        await session.extensionPage.evaluate(fillStorage);
        const page = await session.open(outlet('/april-2025'));
        const reader = probe(session, page);
        await reader.click('button', /^Context: 3 mentions/);
        await reader.click('button', /^Settings$/);
        await reader.click('button', /^Español$/);
        await reader.see('tab', 'Cronología');
        const notice = await reader.see('status', 'almacenamiento del navegador está lleno');
        expect(notice.height).toBeGreaterThan(0);
        expect(await storedSettings(session)).not.toHaveProperty('language');
        await chooseSettings(session);
      },
    );

    test('that holds rubbish in every setting: the sidebar works with the defaults', async () => {
      const rubbish = {
        language: 7,
        theme: [],
        edge: {},
        launcher: null,
        sensitive: 'x',
        docked: 'no',
        overlayPosition: 'far',
      };
      await chooseSettings(session, { ...rubbish, snoozedSites: 'all', snoozedCase: 'yes', silencedPages: { a: 1 } });
      const page = await session.open(outlet('/april-2025'));
      const reader = probe(session, page);
      await reader.click('button', 'Context: 3 mentions on this page, 30 later events. Open.');
      await reader.see('tab', 'Timeline');
    });
  });
});

/** Runs in the extension's page. */
async function fillStorage(): Promise<void> {
  const { local } = (globalThis as ExtensionApi).chrome.storage;
  for (let size = 1 << 20, n = 0; size > 0; n++) {
    try {
      await local.set({ [`filler${n}`]: 'x'.repeat(size) });
    } catch {
      size >>= 1;
    }
  }
}
