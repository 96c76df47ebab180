import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { probe } from './reader-probe.ts';
import { realPages, SPLICED_MENTIONS, spliceCase } from './real-pages.ts';
import { screenshot } from './screenshot.ts';
import { waitFor } from './wait-for.ts';

const pages = realPages();

describe.skipIf(pages.length === 0)('a real page with the case spliced in (skipped without ../shared/pages)', () => {
  inBrowsers((session) => {
    beforeAll(() => chooseSettings(session));

    test.each(pages)(
      '%s: every mention found, launcher and sidebar in place, nothing pushed sideways',
      async (name) => {
        session.server.add(`/real/${name}`, { body: spliceCase(name) });
        const page = await session.open(outlet(`/real/${name}`));
        const reader = probe(session, page);
        await waitFor('the launcher', () => reader.find('button', /^Context: /), 15_000);
        const launcher = await reader.see('button', `Context: ${SPLICED_MENTIONS} mentions on this page`);
        expect(launcher.x + launcher.width).toBeLessThanOrEqual(1280);
        expect(await isOnTop(page, launcher), 'launcher on top').toBe(true);
        const before = await overflowOf(page);
        await session.runCommand(page);
        const panel = await reader.see('complementary', 'Case in Context');
        expect(panel.width).toBe(400);
        expect(panel.height).toBeGreaterThan(760);
        expect(panel.x >= 0 && panel.x + panel.width <= 1280, 'inside the window').toBe(true);
        expect(await isOnTop(page, panel), 'sidebar on top').toBe(true);
        expect(await overflowOf(page), 'sideways scrolling').toBeLessThanOrEqual(before + 1);
        await screenshot(session, page, `real-${name}`);
      },
    );
  });
});

/** How far the page can be scrolled sideways, in CSS pixels. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

/** Whether a click in the middle of the box meets us and not the page. */
function isOnTop(
  page: Page,
  { x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>,
): Promise<boolean> {
  return page.evaluate(
    (x, y) => document.elementFromPoint(x, y)?.localName === 'case-in-context',
    x + width / 2,
    y + height / 2,
  );
}
