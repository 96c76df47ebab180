import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { probe, type ReaderProbe } from './reader-probe.ts';
import { articlePage, held, interview, removal } from './statement-page.ts';
import { waitFor } from './wait-for.ts';

const LAUNCHER = /^Context: /;

describe('a passage that the sidebar leads to', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session));

    async function openThisPage(width: number, height: number, html = articlePage({ between: 4 })) {
      session.server.add('/in-sight', { body: html });
      const page = await session.open(outlet('/in-sight'));
      await page.setViewport({ width, height });
      const reader = probe(session, page);
      await reader.click('button', LAUNCHER);
      await reader.click('tab', /^(?:This page|Page)$/);
      return { page, reader };
    }

    async function seeInSight(page: Page, reader: ReaderProbe, sentence: string): Promise<void> {
      await reader.click('button', `Go to passage: ${sentence}`);
      await waitFor('the passage in sight', async () => {
        const [panel = { x: 0, y: 0, width: 0 }] = await reader.box();
        const lines = await page.evaluate(linesOfCurrent);
        const isFree = (line: Line) =>
          line.left >= panel.x + panel.width || line.right <= panel.x || line.bottom <= panel.y;
        return lines.length > 0 && lines.every((line) => line.top >= 0 && isFree(line));
      });
    }

    test.each([
      [360, 740],
      [390, 844],
      [320, 256],
      [640, 700],
      [640, 400],
    ])(
      'stands above it in a window of %i by %i, in the middle of the article and at its end',
      async (width, height) => {
        const { page, reader } = await openThisPage(
          width,
          height,
          articlePage({ between: 4, sentences: [removal, held, interview] }),
        );
        await seeInSight(page, reader, held);
        await seeInSight(page, reader, interview);
        await page.keyboard.press('Escape');
        await waitFor('the button', async () => (await reader.focused())?.name === `Go to passage: ${interview}`);
        await reader.click('button', 'Close');
        await reader.seeGone('complementary');
        const { bottom, end } = await page.evaluate(() => ({
          bottom: document.scrollingElement?.scrollHeight ?? 0,
          end: Math.max(innerHeight, document.body.getBoundingClientRect().bottom + scrollY),
        }));
        expect(bottom).toBeLessThanOrEqual(Math.ceil(end) + 1);
      },
    );

    test('stays where it is when the overlay does not cover it', async () => {
      await chooseSettings(session, { docked: false });
      const css = 'article { width: 400px }';
      const { page, reader } = await openThisPage(1200, 700, articlePage({ between: 4, css }));
      const before = await reader.box();
      await seeInSight(page, reader, interview);
      expect(await reader.box()).toEqual(before);
    });
  });
});

interface Line {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Runs in the page: the lines of the passage that is marked for a moment, once the page has come to rest. */
async function linesOfCurrent(): Promise<Line[]> {
  const linesNow = () =>
    [...(CSS.highlights.get('cic-current') ?? [])].flatMap((place) => {
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return Array.from(range.getClientRects(), ({ left, right, top, bottom }) => ({ left, right, top, bottom }));
    });
  const before = linesNow();
  await new Promise((next) => setTimeout(next, 120));
  const now = linesNow();
  return JSON.stringify(now) === JSON.stringify(before) ? now : [];
}
