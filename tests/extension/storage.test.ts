import { describe, expect, test } from 'vitest';
import type { ExtensionApi } from './browsers.ts';
import { chooseSettings, inBrowsers, storedSettings } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { markupOf } from './page-trace.ts';
import { probe } from './reader-probe.ts';

/** Chromium gives an extension 10 MB; Firefox gives all sites and extensions a share of the disk, here a tiny one. */
const options = { storageKilobytes: 3072 };

const IN_SPANISH = [/^Español$/, /está lleno|no pudo guardar esta elección/] as const;
const IN_ENGLISH = [/^English$/, /is full|could not keep this choice/] as const;
const CHOICES = [IN_SPANISH, IN_ENGLISH, IN_SPANISH];

describe('storage', () => {
  inBrowsers((session) => {
    test('that is full: a choice holds on this page, the reader is told, and the article is as it was', async () => {
      await chooseSettings(session);
      const page = await session.open(outlet('/april-2025'));
      const before = await markupOf(page);
      const reader = probe(session, page);
      await reader.click('button', /^Context: 3 mentions/);
      await reader.click('button', /^Settings$/);
      await session.extensionPage.evaluate(session.name === 'chromium' ? fillOwnStorage : fillDiskShare);
      const told: string[] = [];
      // Firefox gives a reason for every other failure only: without one the sentence is another, and as clear.
      for (const [language, sentence] of CHOICES) {
        await reader.click('button', language);
        const notice = await reader.see('status', sentence);
        expect(notice.height).toBeGreaterThan(0);
        told.push(notice.name);
      }
      expect(told.join()).toMatch(/almacenamiento del navegador está lleno|browser’s storage is full/);
      await reader.see('tab', 'Cronología');
      expect(await storedSettings(session)).not.toHaveProperty('language');
      expect(await markupOf(page)).toBe(before);
      await session.extensionPage.evaluate(emptyDiskShare);
      await chooseSettings(session);
    }, 90_000); // filling the disk share byte by byte takes its time

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
  }, options);
});

/** Runs in the extension's page. */
async function fillOwnStorage(): Promise<void> {
  const { local } = (globalThis as ExtensionApi).chrome.storage;
  for (let size = 1 << 20, n = 0; size > 0; n++) {
    try {
      await local.set({ [`filler${n}`]: 'x'.repeat(size) });
    } catch {
      size >>= 1;
    }
  }
}

/**
 * Runs in the extension's page: files that leave not a byte to anybody. Filled with settings, Firefox's database would
 * still find room for a small one among its pages.
 */
async function fillDiskShare(): Promise<void> {
  const { local } = (globalThis as ExtensionApi).chrome.storage;
  const folder = await navigator.storage.getDirectory();
  // What the database gives back when it tidies up is taken too: full is what refuses several times.
  for (let refused = 0, n = 0; refused < 4; ) {
    for (let size = 1 << 20; size > 0; n++) {
      try {
        const file = await folder.getFileHandle(`filler${n}`, { create: true });
        const stream = await file.createWritable();
        await stream.write(new Uint8Array(size));
        await stream.close();
      } catch {
        size >>= 1;
      }
    }
    refused = await local.set({ [`filler${n}`]: 'es' }).then(
      () => 0,
      () => refused + 1,
    );
  }
}

/** Runs in the extension's page. */
async function emptyDiskShare(): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const names = await Array.fromAsync((folder as unknown as { keys(): AsyncIterable<string> }).keys());
  for (const name of names) await folder.removeEntry(name);
}
