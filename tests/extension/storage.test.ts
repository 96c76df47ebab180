import { describe, expect, test } from 'vitest';
import { emptyStorage, fillStorage } from './full-storage.ts';
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
      await fillStorage(session);
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
      await emptyStorage(session);
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
