import { beforeEach, describe, expect, test } from 'vitest';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import { elsewhere, outlet } from './outlet.ts';
import { press, says } from './popup-words.ts';
import { probe } from './reader-probe.ts';
import { screenshot } from './screenshot.ts';
import { waitFor } from './wait-for.ts';

describe('the toolbar popup', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session));

    test('says what was found, and opens the sidebar', async () => {
      const page = await session.open(outlet('/april-2025'));
      const reader = probe(session, page);
      await reader.see('button', /^Context: 3 mentions/);
      const popup = await session.openPopup(page);
      await says(popup, 'This page names Andry José Hernández Romero');
      await says(popup, '30 things happened after this article');
      await says(popup, '3 mentions');
      await waitFor('all of it to be seen', () => popup.fits());
      await screenshot(session, popup, 'popup-found');
      await press(popup, 'Open context');
      await reader.see('complementary', 'Case in Context');
      await waitFor('the popup to close', async () => !(await session.popup()));
    });

    test('says plainly that nothing was found, and opens the record when asked', async () => {
      const page = await session.open(outlet('/without-the-case'));
      const popup = await session.openPopup(page);
      await says(popup, 'Nothing found here');
      await screenshot(session, popup, 'popup-nothing');
      await press(popup, 'Open the record anyway');
      const reader = probe(session, page);
      await reader.see('complementary', 'Case in Context');
      expect(await reader.find('heading', /happened after this article|does not say when/)).toBe(null);
      await screenshot(session, page, 'record-on-an-unrelated-page');
      await page.keyboard.press('Escape');
      await waitFor('nothing of ours', () => page.evaluate(() => !document.querySelector('case-in-context')));
    });

    test('looks at a page that is on no list when the reader asks, and finds him there', async () => {
      const page = await session.open(elsewhere('/april-2025'));
      const popup = await session.openPopup(page);
      await says(popup, 'Not looking at this site');
      await says(popup, 'blog.example.org');
      await screenshot(session, popup, 'popup-not-looking');
      await press(popup, 'Look at this page');
      await says(popup, 'This page names Andry José Hernández Romero');
      await probe(session, page).see('button', /^Context: 3 mentions/);
    });

    test('looks at a page that is on no list and does not name him', async () => {
      const page = await session.open(elsewhere('/without-the-case'));
      const popup = await session.openPopup(page);
      await press(popup, 'Look at this page');
      await says(popup, 'Nothing found here');
    });

    test('says that the browser’s own pages cannot be read', async () => {
      const page = await session.browser.newPage();
      const popup = await session.openPopup(page);
      await says(popup, 'The browser does not allow it here');
      await screenshot(session, popup, 'popup-not-allowed');
    });

    test('says that XML is not looked at', async () => {
      const page = await session.open(outlet('/plain-xml'));
      const popup = await session.openPopup(page);
      await says(popup, 'This kind of page cannot be read');
    });

    test('snoozes, wakes and silences like the sidebar does', async () => {
      const page = await session.open(outlet('/april-2025'));
      const reader = probe(session, page);
      await reader.see('button', /^Context: 3 mentions/);
      const popup = await session.openPopup(page);
      await press(popup, 'Snooze on this site');
      await reader.see('button', 'Context is snoozed on this site. Open.');
      await press(popup, 'Wake now');
      await reader.see('button', /^Context: 3 mentions/);
      await press(popup, 'Snooze for this case until something material happens');
      await reader.see('button', 'Context is snoozed for this case. Open.');
      await press(popup, 'Wake now');
      await reader.see('button', /^Context: 3 mentions/);
      await press(popup, 'Not about this case');
      await says(popup, 'Quiet on this page');
      await waitFor('nothing of ours', () => page.evaluate(() => !document.querySelector('case-in-context')));
      await press(popup, 'Show context here again');
      await says(popup, 'This page names');
      await reader.see('button', /^Context: 3 mentions/);
    });

    test('speaks Spanish when the reader has chosen it', async () => {
      await chooseSettings(session, { language: 'es', theme: 'dark' });
      const page = await session.open(outlet('/april-2025'));
      const popup = await session.openPopup(page);
      await says(popup, 'Esta página nombra a Andry José Hernández Romero');
      await screenshot(session, popup, 'popup-found-es-dark');
    });
  });
});
