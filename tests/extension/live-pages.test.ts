import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { badgeOf, chooseSettings, inBrowsers } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { probe } from './reader-probe.ts';
import { waitFor } from './wait-for.ts';

const noHost = (page: Page) => page.evaluate(() => !document.querySelector('case-in-context'));

describe('a page that changes', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session));

    test('a live blog is looked at again when an entry names him', async () => {
      const page = await session.open(outlet('/live-blog'));
      const reader = probe(session, page);
      await addEntry(page);
      await new Promise((next) => setTimeout(next, 700));
      expect(await noHost(page)).toBe(true);
      await addEntry(page);
      await reader.see('button', 'Context: 1 mention on this page');
      await addEntry(page);
      await reader.see('button', 'Context: 2 mentions on this page');
      await waitFor('the badge', async () => (await badgeOf(session, page.url())).text === '2');
    });

    test('a live blog is read by a background script that has gone to sleep meanwhile', async () => {
      const page = await session.open(outlet('/live-blog'));
      const reader = probe(session, page);
      await addEntry(page);
      await addEntry(page);
      await reader.see('button', 'Context: 1 mention on this page');
      await session.stopBackground();
      await addEntry(page);
      await reader.see('button', 'Context: 2 mentions on this page');
    });

    test('the sidebar stays where the reader is when an entry is added', async () => {
      const page = await session.open(outlet('/live-blog'));
      const reader = probe(session, page);
      await addEntry(page);
      await addEntry(page);
      await reader.click('button', 'Context: 1 mention on this page');
      await reader.click('tab', 'This page');
      await addEntry(page);
      await reader.see('button', 'Go to “Hernández Romero” in the article');
      expect((await reader.see('tab', 'This page')).selected).toBe('true');
    });

    test('client-side navigation brings the launcher, and takes it away', async () => {
      const page = await session.open(outlet('/single-page'));
      const reader = probe(session, page);
      await new Promise((next) => setTimeout(next, 500));
      expect(await noHost(page)).toBe(true);
      await page.click('a[href="/single-page/crowns"]');
      await reader.see('button', 'Context: 2 mentions on this page');
      await page.click('a[href="/single-page/bridge"]');
      await waitFor('nothing of ours', () => noHost(page));
      await waitFor('no badge', async () => (await badgeOf(session, page.url())).text === '');
      await page.goBack();
      await reader.see('button', 'Context: 2 mentions on this page');
    });

    test('another story under the head of the first has neither its date nor its address', async () => {
      const page = await session.open(outlet('/left-over-head/first'));
      const reader = probe(session, page);
      await reader.see('button', /^Context: 1 mention on this page, \d+ later events/);
      await page.click('#next');
      await reader.see('button', 'Context: 2 mentions on this page. Open.');
    });

    test('a story that another one is loaded below keeps its date, whatever the address says', async () => {
      const page = await session.open(outlet('/left-over-head/first'));
      const reader = probe(session, page);
      await reader.see('button', /^Context: 1 mention on this page, \d+ later events/);
      await page.click('#more');
      await reader.see('button', /^Context: 3 mentions on this page, \d+ later events/);
    });

    test('client-side navigation closes the sidebar of a page that is left', async () => {
      const page = await session.open(outlet('/single-page/crowns'));
      const reader = probe(session, page);
      await reader.click('button', 'Context: 2 mentions on this page');
      await reader.see('complementary');
      await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/single-page/bridge"]')?.click());
      await waitFor('nothing of ours', () => noHost(page));
    });

    test('going back to a page from the cache shows launcher and badge again', async () => {
      const page = await session.open(outlet('/april-2025'));
      const reader = probe(session, page);
      await reader.see('button', 'Context: 3 mentions');
      await page.goto(outlet('/without-the-case'));
      // Puppeteer's own goBack() waits for a load that a page from the cache does not have.
      await page.evaluate(() => history.back());
      await reader.see('button', 'Context: 3 mentions');
      await waitFor('the badge', async () => (await badgeOf(session, outlet('/april-2025'))).text === '3');
    });

    test('a page that never rests is read, and goes on', async () => {
      const page = await session.open(outlet('/endless-mutation'));
      const reader = probe(session, page);
      await reader.click('button', /^Context: \d+ mentions? on this page/);
      await reader.see('complementary');
      const ticks = () => page.evaluate(() => (globalThis as unknown as { ticks: number }).ticks);
      const before = await ticks();
      await new Promise((next) => setTimeout(next, 2000));
      // 5 ms apart: 400 in two seconds. A page that we keep busy would fall far behind.
      expect((await ticks()) - before).toBeGreaterThan(200);
    });
  });
});

function addEntry(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as unknown as { addEntry(): void }).addEntry());
}
