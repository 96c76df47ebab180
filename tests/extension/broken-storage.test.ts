import { describe, expect, test } from 'vitest';
import { inBrowsers } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { markupOf } from './page-trace.ts';
import { probe } from './reader-probe.ts';
import { waitFor } from './wait-for.ts';

/** Chromium tries for three seconds before it admits that it can neither read nor write, each time. */
const PATIENCE = 25_000;

describe('storage that can be neither read nor written', () => {
  inBrowsers(
    (session) => {
      test('the sidebar works with the defaults, a choice holds on this page, and the reader is told', async () => {
        const page = await session.open(outlet('/april-2025'));
        const before = await markupOf(page);
        const reader = probe(session, page);
        await waitFor('the launcher', () => reader.find('button', /^Context: 3 mentions/), PATIENCE);
        await reader.click('button', /^Context: 3 mentions/);
        await reader.click('button', /^Settings$/);
        await reader.click('button', /^Español$/);
        await reader.see('tab', 'Cronología');
        const told = () => reader.find('status', 'El navegador no pudo guardar esta elección');
        expect((await waitFor('the sentence', told, PATIENCE)).height).toBeGreaterThan(0);
        expect(await markupOf(page)).toBe(before);
      }, 60_000);

      test('the popup says what was found all the same', async () => {
        const page = await session.open(outlet('/april-2025'));
        const popup = await session.openPopup(page);
        const found = async () => (await popup.text()).includes('This page names Andry José Hernández Romero');
        await waitFor('the popup to say so', found, PATIENCE);
      }, 60_000);
    },
    { brokenStorage: true },
  );
});
