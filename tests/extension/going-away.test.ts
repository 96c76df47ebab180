import { describe, expect, test } from 'vitest';
import { browserNames, startSession } from './browsers.ts';
import { seeNewVersion } from './new-version.ts';
import { outlet } from './outlet.ts';
import { probe } from './reader-probe.ts';
import { waitFor } from './wait-for.ts';

const LAUNCHER = /^Context: 3 mentions/;

/** Each test takes the extension away, so each has a browser of its own. */
describe.each(browserNames)('%s', (name) => {
  test('when the extension is disabled, its sidebar goes from open pages, and the article has its width again', async () => {
    const session = await startSession(name);
    try {
      const page = await session.open(outlet('/april-2025'));
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      const width = () => page.evaluate(() => document.body.getBoundingClientRect().width);
      const before = await width();
      const reader = probe(session, page);
      await reader.click('button', LAUNCHER);
      await reader.see('complementary');
      expect(await width(), 'docked').toBeLessThan(before);
      await session.removeExtension();
      await waitFor('nothing of ours to be seen', () => page.evaluate(isNothingShown));
      await waitFor('the old width', async () => (await width()) === before);
      await page.click('h1');
      await page.keyboard.press('Escape');
      expect(errors).toEqual([]);
    } finally {
      await session.close();
    }
  });

  test('after an update the old launcher goes, and the new one comes with the next page', async () => {
    const session = await startSession(name);
    try {
      const page = await session.open(outlet('/april-2025'));
      const reader = probe(session, page);
      await reader.click('button', LAUNCHER);
      await reader.see('complementary');
      await session.updateExtension();
      await waitFor('the old sidebar to go', () => page.evaluate(isWindowFree));
      // Firefox runs the new version's gate in open pages too: what the old one left must not come back with it.
      await new Promise((next) => setTimeout(next, 1000));
      expect(await page.evaluate(isWindowFree)).toBe(true);
      expect(await page.evaluate(() => document.querySelectorAll('case-in-context').length)).toBeLessThanOrEqual(1);
      await seeNewVersion(page);
    } finally {
      await session.close();
    }
  });
});

/** Whether a person sees nothing of us: no element, or one that covers nothing. */
function isNothingShown(): boolean {
  const host = document.querySelector('case-in-context');
  const inWindow = [0.02, 0.3, 0.5, 0.7, 0.98].flatMap((x) => [0.1, 0.32, 0.5, 0.9].map((y) => [x, y]));
  const covers = inWindow.some(([x = 0, y = 0]) => document.elementFromPoint(x * innerWidth, y * innerHeight) === host);
  return !host || !covers;
}

/** Whether the article has the whole window: no sidebar over it, no room made for one. */
function isWindowFree(): boolean {
  const atEdge = document.elementFromPoint(innerWidth - 100, innerHeight - 100);
  return atEdge?.localName !== 'case-in-context' && getComputedStyle(document.documentElement).marginRight === '0px';
}
