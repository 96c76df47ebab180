import { beforeEach, describe, expect, test } from 'vitest';
import { chooseSettings, inBrowsers, storedSettings } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { probe } from './reader-probe.ts';
import { waitFor } from './wait-for.ts';

/** Folded it says its numbers, unfolded (under the keyboard's focus) his name. */
const LAUNCHER = /^Context/;

describe('the window', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session));

    async function openSidebar(path: string) {
      const page = await session.open(outlet(path));
      const reader = probe(session, page);
      await reader.click('button', LAUNCHER);
      await reader.see('complementary');
      return { page, reader };
    }

    test('that gets narrow turns the sidebar into a sheet, and back', async () => {
      const { page, reader } = await openSidebar('/april-2025');
      const columnEnd = () => page.evaluate(() => document.querySelector('p')?.getBoundingClientRect().right ?? 0);
      await waitFor('room beside the article', async () => (await columnEnd()) <= 880);
      await page.setViewport({ width: 500, height: 700 });
      await waitFor('a sheet', async () => ((await reader.box())[0]?.y ?? 0) > 100);
      await waitFor('the article under it', async () => (await columnEnd()) > 420);
      await page.setViewport({ width: 1280, height: 800 });
      await waitFor('room again', async () => (await columnEnd()) <= 880 && ((await reader.box())[0]?.x ?? 0) > 850);
    });

    test('shortens the bars of the page, also when the page puts something before them', async () => {
      const page = await session.open(outlet('/april-2025'));
      await page.evaluate(() => {
        const bar = document.createElement('header');
        bar.style.cssText = 'position: fixed; top: 0; left: 0; width: 100%; height: 40px';
        document.body.append(bar);
      });
      const reader = probe(session, page);
      await reader.click('button', LAUNCHER);
      await reader.see('complementary');
      const width = (name: string) =>
        page.evaluate((selector) => document.querySelector(selector)?.getBoundingClientRect().width ?? 0, name);
      await waitFor('the bar to end', async () => (await width('header')) <= 880);
      await page.evaluate(() => document.body.prepend(document.createElement('section')));
      await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
      expect(await width('header')).toBeLessThanOrEqual(880);
      expect(await width('section')).toBe(await width('body'));
    });

    test('keeps an overlay where the reader moved it', async () => {
      await chooseSettings(session, { docked: false });
      const { page, reader } = await openSidebar('/april-2025');
      const { x, y } = await reader.see('complementary');
      await page.mouse.move(x + 150, y + 20);
      await page.mouse.down();
      await page.mouse.move(x - 100, y + 60, { steps: 5 });
      await page.mouse.up();
      await waitFor('the new place', async () => (await reader.box())[0]?.x === x - 250);
      await waitFor('it to be kept', async () => 'overlayPosition' in (await storedSettings(session)));
      await page.keyboard.press('Escape');
      await reader.click('button', LAUNCHER);
      await waitFor('the same place', async () => (await reader.box())[0]?.x === x - 250);
    });

    test('moves to the other edge by a button, which keeps the focus', async () => {
      const { page, reader } = await openSidebar('/april-2025');
      await reader.focus('button', 'Move to the left edge');
      await page.keyboard.press('Enter');
      await waitFor('the other edge', async () => (await reader.box())[0]?.x === 0);
      expect((await reader.focused())?.name).toBe('Move to the right edge');
      await page.keyboard.press('Escape');
      await reader.seeGone('complementary');
    });

    test('has what the reader chose in the settings: colours, over the article, no launcher', async () => {
      const { page, reader } = await openSidebar('/april-2025');
      const column = () => page.evaluate(() => document.querySelector('p')?.getBoundingClientRect().right ?? 0);
      const docked = await column();
      await reader.click('button', /^Settings$/);
      await reader.click('button', /^Over it$/);
      await waitFor('the article under it', async () => (await column()) > docked);
      await reader.click('button', /^Dark$/);
      await reader.click('button', /^Badge only$/);
      const pressed = async () =>
        (await reader.list('button')).flatMap((one) => (one.pressed === 'true' ? one.name : []));
      await waitFor('the choices', async () => (await pressed()).includes('Badge only'));
      expect(await pressed()).toEqual(expect.arrayContaining(['Over it', 'Dark', 'Badge only']));
      await waitFor('them to be kept', async () => (await storedSettings(session)).launcher === 'badge');
      expect(await storedSettings(session)).toMatchObject({ docked: false, theme: 'dark', launcher: 'badge' });
      await reader.click('button', 'Close');
      await reader.seeGone('complementary');
      expect(await reader.list('button')).toEqual([]);
      await session.runCommand(page);
      await reader.see('complementary');
    });

    test('of a page that was open before the background script went to sleep still has its sidebar', async () => {
      const { page, reader } = await openSidebar('/april-2025');
      await session.stopBackground();
      await reader.click('button', /^Settings$/);
      await reader.click('button', /^Español$/);
      await reader.see('tab', 'Cronología');
      const other = await session.open(outlet('/dark-page'));
      await probe(session, other).see('button', /^Contexto/);
      expect(await page.evaluate(() => document.querySelectorAll('case-in-context').length)).toBe(1);
    });
  });
});
