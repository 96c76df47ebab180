import { beforeEach, describe, expect, test } from 'vitest';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { markupOf } from './page-trace.ts';
import { probe } from './reader-probe.ts';
import { screenshot } from './screenshot.ts';
import { waitFor } from './wait-for.ts';

const LAUNCHER = /^Context: \d+ mentions? on this page/;

/** Pages on which launcher and sidebar must work as on any other. */
const hardPages = [
  ['a policy that allows nothing, with Trusted Types', 'strict-policy'],
  ['a header above everything and rules for every element', 'high-header'],
  ['a dark ground', 'dark-page'],
  ['a text that runs from right to left', 'right-to-left'],
  ['redefined prototypes and an element of our name', 'hostile-prototypes'],
  ['a script that clears all highlights', 'clears-highlights'],
  ['broken JSON-LD and impossible dates', 'malformed-json-ld'],
  ['5 MB of text', 'five-megabytes'],
  ['100,000 nodes', 'many-nodes'],
  ['20,000 nested elements', 'deep-nesting'],
] as const;

describe('a hard page', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session));

    test.each(hardPages)('with %s gets launcher and sidebar, and stays as it is', async (_what, slug) => {
      const page = await session.open(outlet(`/${slug}`));
      const reader = probe(session, page);
      await waitFor('the launcher', () => reader.find('button', LAUNCHER), 15_000);
      const before = await markupOf(page);
      await reader.click('button', LAUNCHER);
      const panel = await reader.see('complementary', 'Case in Context');
      expect(panel.width).toBe(400);
      expect(panel.height, 'but for a scroll bar').toBeGreaterThan(780);
      expect(panel.x + panel.width).toBeLessThanOrEqual(1280);
      await reader.see('heading', 'Andry José Hernández Romero');
      expect(await reader.overflowing()).toEqual([]);
      expect(await markupOf(page)).toBe(before);
      await screenshot(session, page, `page-${slug}`);
      await reader.click('button', 'Close');
      await reader.see('button', LAUNCHER);
    });

    test('whose text runs from right to left has launcher and sidebar on the left, where no line begins', async () => {
      const page = await session.open(outlet('/right-to-left'));
      const reader = probe(session, page);
      expect((await reader.see('button', LAUNCHER)).x).toBe(0);
      await reader.click('button', LAUNCHER);
      expect((await reader.see('complementary', 'Case in Context')).x).toBe(0);
    });

    test('that clears highlights still shows the passage', async () => {
      const page = await session.open(outlet('/clears-highlights'));
      const reader = probe(session, page);
      await reader.click('button', LAUNCHER);
      await reader.click('tab', 'This page');
      await reader.click('button', /^Go to/);
      await waitFor('the mark', () => page.evaluate(() => CSS.highlights.has('cic-current')));
    });

    test('that redefines attachShadow does not get at our shadow root', async () => {
      const page = await session.open(outlet('/hostile-prototypes'));
      await probe(session, page).see('button', LAUNCHER);
      const text = await page.evaluate(() => {
        const { stolen } = globalThis as unknown as { stolen: ShadowRoot[] };
        let text = '';
        for (const root of stolen) text += root.textContent; // the page has broken map() and join()
        return text;
      });
      expect(text).toBe('');
    });

    test('that removes our element a few times gets it again, then has its way', async () => {
      const page = await session.open(outlet('/removes-host'));
      const removed = () => page.evaluate(() => (globalThis as unknown as { removed: number }).removed);
      await waitFor('a removal', async () => (await removed()) > 0);
      let last = -1;
      await waitFor('the end of it', async () => {
        const now = await removed();
        const isSettled = now === last;
        last = now;
        await new Promise((next) => setTimeout(next, 500));
        return isSettled;
      });
      expect(last).toBeLessThan(20);
      expect(await page.evaluate(() => document.querySelectorAll('case-in-context').length)).toBe(0);
      // Nor does it come back with the next paragraph of a live page.
      await page.evaluate(() =>
        document.querySelector('article')?.append('Later, Andry Hernández Romero was named again.'),
      );
      await new Promise((next) => setTimeout(next, 1000));
      expect(await removed()).toBe(last);
    });

    test('that listens for every event hears none of ours', async () => {
      const page = await session.open(outlet('/april-2025'));
      const reader = probe(session, page);
      await reader.see('button', LAUNCHER);
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        for (const type of ['click', 'keydown', 'keyup', 'pointerdown', 'focusin', 'input']) {
          document.addEventListener(type, (event) => heard.push(`${type} ${(event.target as Element).localName}`));
        }
      });
      await reader.click('button', LAUNCHER);
      await reader.click('tab', 'Help');
      await reader.click('searchbox');
      await page.keyboard.type('asylum');
      const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
      expect(heard.filter((event) => event.endsWith('case-in-context'))).toEqual([]);
    });

    test('with a date that cannot be gets no date', async () => {
      const page = await session.open(outlet('/malformed-json-ld'));
      const reader = probe(session, page);
      await reader.click('button', LAUNCHER);
      await reader.see('heading', 'This page does not say when it was published');
    });
  });
});
