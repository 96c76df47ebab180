import { beforeEach, describe, expect, test } from 'vitest';
import { badgeOf, chooseSettings, inBrowsers, storedSettings } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { markupOf, traceOf } from './page-trace.ts';
import { type Name, probe, type ReaderProbe } from './reader-probe.ts';
import { waitFor } from './wait-for.ts';

const LAUNCHER = /^Context: \d+ mentions? on this page/;

describe('launcher and sidebar', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session));

    async function openArticle(path = '/april-2025') {
      const page = await session.open(outlet(path));
      const reader = probe(session, page);
      await reader.see('button', LAUNCHER);
      return { page, reader };
    }

    async function openSidebar(path?: string) {
      const { page, reader } = await openArticle(path);
      await reader.click('button', LAUNCHER);
      await reader.see('complementary', 'Case in Context');
      return { page, reader };
    }

    async function hover(reader: ReaderProbe, name: Name) {
      const { x, y, width, height } = await reader.see('button', name);
      await reader.page.mouse.move(x + width / 2, y + height / 2);
    }

    test('the launcher counts the mentions and the later events', async () => {
      const { page, reader } = await openArticle();
      await reader.see('button', 'Context: 3 mentions on this page, 30 later events. Open.');
      const [box] = await reader.box();
      expect(box?.width).toBeLessThanOrEqual(48);
      expect(box && box.x + box.width).toBeLessThanOrEqual(1280);
      const title = 'Case in Context: 3 mentions on this page';
      await waitFor('the badge', async () => (await badgeOf(session, page.url())).title === title);
      expect((await badgeOf(session, page.url())).text).toBe('3');
    });

    test('nothing opens by itself, and the page cannot look inside', async () => {
      const { page, reader } = await openArticle();
      expect(await reader.find('complementary')).toBe(null);
      expect(await page.evaluate(() => document.querySelector('case-in-context')?.shadowRoot)).toBe(null);
    });

    test('a click opens the sidebar, and the focus goes into it', async () => {
      const { reader } = await openSidebar();
      await waitFor('the focus', async () => (await reader.focused())?.role === 'complementary');
      await reader.see('heading', '30 things happened after this article');
      await reader.see('heading', 'Andry José Hernández Romero');
      expect(await reader.list('tab')).toHaveLength(6);
    });

    test('the keyboard alone opens it, walks its views and closes it', async () => {
      const { page, reader } = await openArticle();
      await page.click('h1');
      await waitFor('the launcher in the tab order', async () => {
        await page.keyboard.press('Tab');
        return (await reader.focused())?.name.startsWith('Context on Hernández Romero');
      });
      await page.keyboard.press('Enter');
      await reader.see('complementary');
      await waitFor('the tabs in the tab order', async () => {
        await page.keyboard.press('Tab');
        return (await reader.focused())?.role === 'tab';
      });
      const views = [];
      for (let n = 0; n < 6; n++) {
        await page.keyboard.press('ArrowRight');
        views.push((await reader.focused())?.name);
      }
      expect(views).toEqual(['Known', 'This page', 'Voices', 'Help', 'Notes', 'Timeline']);
      await page.keyboard.press('Escape');
      await reader.seeGone('complementary');
      await waitFor('the focus on the launcher', async () => (await reader.focused())?.role === 'button');
    });

    test('the focus can leave it by Tab: it is no trap', async () => {
      const { page, reader } = await openSidebar();
      await waitFor(
        'the focus to leave',
        async () => {
          await page.keyboard.press('Tab');
          return (await reader.focused()) === null;
        },
        20_000,
      );
      expect(await reader.find('complementary')).not.toBe(null);
    });

    test('Escape brings the focus back to where it was in the page', async () => {
      const { page, reader } = await openArticle('/high-header');
      await page.evaluate(() => {
        const field = document.body.appendChild(document.createElement('input'));
        field.id = 'field';
        field.focus();
      });
      await session.runCommand(page);
      await reader.see('complementary');
      await page.keyboard.press('Escape');
      await reader.seeGone('complementary');
      // The launcher takes it, since it is there; without one it goes to the field.
      await waitFor('the focus', async () => (await reader.focused())?.role === 'button');
      await chooseSettings(session, { launcher: 'badge' });
      await reader.seeGone('button');
      await page.focus('#field');
      await session.runCommand(page);
      await reader.see('complementary');
      await page.keyboard.press('Escape');
      await waitFor('the focus in the field', () => page.evaluate(() => document.activeElement?.id === 'field'));
    });

    test('opening and closing leaves the page exactly as it was', async () => {
      const { page, reader } = await openArticle();
      const before = await traceOf(page);
      await reader.click('button', LAUNCHER);
      await reader.see('complementary');
      expect(await markupOf(page), 'while it is open').toBe(
        (before.html as string).replace(/<case-in-context.*?<\/case-in-context>/s, ''),
      );
      await reader.click('button', 'Close');
      await reader.seeGone('complementary');
      expect(await traceOf(page)).toEqual(before);
    });

    test('the command toggles it', async () => {
      const { page, reader } = await openArticle();
      await session.runCommand(page);
      await reader.see('complementary');
      await session.runCommand(page);
      await reader.seeGone('complementary');
    });

    test('“go to” shows the passage in the article, and Escape comes back', async () => {
      const { page, reader } = await openSidebar();
      await page.setViewport({ width: 1280, height: 420 });
      await reader.click('tab', 'This page');
      const go = 'Go to “Andry Hernández” in the article';
      await reader.click('button', go);
      await waitFor('the painted passage', () => page.evaluate(() => CSS.highlights.has('cic-current')));
      await waitFor('the passage in view', () =>
        page.evaluate(() => {
          const { top, bottom } = (document.querySelector('figcaption') as Element).getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      );
      await page.keyboard.press('Escape');
      await waitFor('the focus on the button', async () => (await reader.focused())?.name === go);
      await waitFor('the mark to go', () => page.evaluate(() => !CSS.highlights.has('cic-current')));
    });

    test('a snooze folds the launcher on this site alone, and “wake” brings it back', async () => {
      const { page, reader } = await openArticle();
      await hover(reader, LAUNCHER);
      await reader.click('button', /^Snooze$/);
      await reader.click('button', /^Snooze on this site$/);
      await page.mouse.move(200, 200);
      await reader.see('button', 'Context is snoozed on this site. Open.');
      expect(await storedSettings(session)).toHaveProperty('snoozedSites', { 'www.latimes.com': expect.any(Number) });

      const again = await session.open(outlet('/dark-page'));
      const reader2 = probe(session, again);
      await hover(reader2, 'Context is snoozed on this site. Open.');
      await reader2.click('button', 'Wake now');
      await again.mouse.move(200, 200);
      await reader2.see('button', LAUNCHER);
    });

    test('“why am I seeing this?” snoozes for the case, with the mouse alone, and leaves a moon with the focus', async () => {
      const { page, reader } = await openSidebar();
      await reader.click('button', 'Why am I seeing this?');
      await reader.click('button', 'Snooze for this case');
      await reader.see('button', /Context is snoozed for this case/);
      await reader.seeGone('complementary');
      expect((await reader.focused())?.name).toMatch(/snoozed for this case/i);
      expect(await storedSettings(session)).toHaveProperty('snoozedCase', expect.any(Number));
      await page.close();
    });

    test('its snooze menu keeps the focus under Escape and “Cancel”, and takes a press of the mouse in a narrow margin', async () => {
      const page = await session.open(outlet('/april-2025'), { width: 700, height: 800 });
      const reader = probe(session, page);
      await reader.see('button', LAUNCHER);
      await reader.focus('button', LAUNCHER);
      await reader.click('button', /^Snooze$/);
      await reader.see('button', /^Snooze for this case$/);
      await page.keyboard.press('Escape');
      await waitFor('the focus on “Snooze”', async () => (await reader.focused())?.name === 'Snooze');
      await reader.click('button', /^Snooze$/);
      await reader.click('button', /^Cancel$/);
      await waitFor('the focus on “Snooze”', async () => (await reader.focused())?.name === 'Snooze');
      await page.close();
    });

    test('a snooze ends when something material has happened since', async () => {
      await chooseSettings(session, { snoozedSites: { 'www.latimes.com': 3 } });
      await openArticle();
    });

    test('“not about this case” closes it and keeps this page silent, and no other', async () => {
      const { page, reader } = await openSidebar();
      await reader.click('button', 'Why am I seeing this?');
      await reader.click('button', 'Not about this case');
      await reader.see('status', /Quiet on this page from now on\. The toolbar button brings the context back\./);
      await reader.seeGone('complementary');
      const isGone = () => page.evaluate(() => !document.querySelector('case-in-context'));
      await waitFor('the notice to go', isGone, 20_000);
      await waitFor('the badge to go', async () => (await badgeOf(session, page.url())).text === '');
      await page.reload();
      await new Promise((next) => setTimeout(next, 800));
      expect(await reader.present()).toBe(false);
      await page.close();
      await openArticle('/dark-page');
    });

    test('“not about this case” can be taken back at once, and leaves the focus where it was in the article', async () => {
      const page = await session.open(outlet('/april-2025'));
      const reader = probe(session, page);
      await reader.see('button', LAUNCHER);
      await page.evaluate(() => {
        const link = document.body.appendChild(document.createElement('a'));
        Object.assign(link, { id: 'was-here', href: '#' });
        link.focus({ preventScroll: true });
      });
      await session.runCommand(page);
      await reader.click('button', 'Why am I seeing this?');
      await reader.click('button', 'Not about this case');
      await reader.see('status', /Quiet on this page/);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('was-here');
      await reader.click('button', 'Undo');
      await reader.see('button', LAUNCHER);
      expect((await reader.focused())?.name).toMatch(LAUNCHER);
      expect(await storedSettings(session)).toHaveProperty('silencedPages', []);
      await page.close();
    });

    test('badge-only mode puts nothing into the page but what the reader opens', async () => {
      await chooseSettings(session, { launcher: 'badge' });
      const page = await session.open(outlet('/april-2025'));
      await waitFor('the badge', async () => (await badgeOf(session, page.url())).text === '3');
      expect(await page.evaluate(() => document.querySelectorAll('case-in-context').length)).toBe(0);
      const reader = probe(session, page);
      await session.runCommand(page);
      await reader.see('complementary');
      await page.keyboard.press('Escape');
      await waitFor('nothing of ours', () => page.evaluate(() => !document.querySelector('case-in-context')));
    });

    test('language and edge are changed in the sidebar and remembered', async () => {
      const { reader } = await openSidebar();
      await reader.click('button', /^Settings$/);
      await reader.click('button', /^Español$/);
      await reader.see('heading', 'Pasaron 30 cosas después de este artículo');
      await reader.click('button', /^Izquierda$/);
      await waitFor('the left edge', async () => (await reader.box())[0]?.x === 0);
      expect(await storedSettings(session)).toMatchObject({ language: 'es', edge: 'left' });
      const other = await session.open(outlet('/dark-page'));
      const launcher = await probe(session, other).see('button', /^Contexto/);
      expect(launcher.x).toBe(0);
    });

    test('a page without a date says so', async () => {
      const { reader } = await openSidebar('/no-date');
      await reader.see('heading', 'This page does not say when it was published');
    });

    test('an article in Spanish is read as one in English is', async () => {
      const { reader } = await openArticle('/spanish-july');
      await reader.see('button', 'Context: 3 mentions on this page');
    });
  });
});
