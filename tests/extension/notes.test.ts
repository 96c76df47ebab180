import { beforeEach, describe, expect, test } from 'vitest';
import { chooseSettings, inBrowsers, storedSettings } from './in-browsers.ts';
import {
  beginNote,
  LAUNCHER,
  marked,
  OTHER_WORDS,
  openArticle,
  openPage,
  seeFocused,
  WORDS,
  writeNote,
} from './notes-driving.ts';
import { pasted } from './pasted.ts';
import { selectWords } from './select-words.ts';
import { articlePage, held, markedWords } from './statement-page.ts';
import { waitFor } from './wait-for.ts';

describe('notes on a page', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session));

    test('begin at a selection, are written, kept and marked in the article', async () => {
      const { page, reader } = await openArticle(session);
      await writeNote({ page, reader }, WORDS, 'He was freed on 18 July 2025.');
      expect(await marked(page)).toEqual([WORDS]);
      const stored = await waitFor('the note in storage', async () => {
        const items = Object.entries(await storedSettings(session)).filter(([key]) => key.startsWith('notes:'));
        return items.length > 0 && items;
      });
      expect(stored).toHaveLength(1);
      expect(JSON.stringify(stored)).toContain('He was freed on 18 July 2025.');
    });

    test('mark their passage while they are written, until they are given up', async () => {
      const noted = await openArticle(session);
      await beginNote(noted, WORDS, 'Not sure.');
      expect(await marked(noted.page)).toEqual([WORDS]);
      await noted.reader.click('button', 'Cancel');
      await waitFor('no mark', async () => !(await markedWords(noted.page))['cic-note']?.length);
    });

    test('are there again after a reload, and lead to their passage', async () => {
      const { page, reader } = await openArticle(session);
      await writeNote({ page, reader }, WORDS, 'No longer true.');
      await page.reload({ waitUntil: 'domcontentloaded' });
      await reader.see('button', LAUNCHER);
      expect(await marked(page)).toEqual([WORDS]);
      await reader.click('button', LAUNCHER);
      await reader.click('tab', 'Notes');
      await reader.see('listitem', 'No longer true.');
      await reader.click('button', 'Go to passage');
      expect(await waitFor('the mark', async () => (await markedWords(page))['cic-current'])).toEqual([WORDS]);
    });

    test('open from the article when their passage is clicked', async () => {
      const { page, reader } = await openArticle(session);
      await writeNote({ page, reader }, WORDS, 'No longer true.');
      await reader.click('button', 'Close');
      await marked(page);
      const at = await page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('cic-note') ?? [])];
        const live = document.createRange();
        if (range) live.setStart(range.startContainer, range.startOffset + 3);
        const box = live.getBoundingClientRect();
        return { x: box.x, y: box.y + box.height / 2 };
      });
      await page.mouse.click(at.x, at.y);
      await reader.see('listitem', 'No longer true.');
    });

    test('are changed, taken away and put back', async () => {
      const { page, reader } = await openArticle(session);
      await writeNote({ page, reader }, WORDS, 'First.');
      await reader.click('button', /^Edit/);
      await seeFocused({ page, reader }, 'textbox', 'Your note');
      await page.keyboard.press('End');
      await page.keyboard.type(' Second.');
      await reader.click('button', 'Save note');
      await reader.see('listitem', 'First. Second.');
      await reader.click('button', /^Delete/);
      await reader.seeGone('listitem', 'First. Second.');
      await waitFor('no mark', async () => !(await markedWords(page))['cic-note']?.length);
      await reader.click('button', 'Undo');
      await reader.see('listitem', 'First. Second.');
      expect(await marked(page)).toEqual([WORDS]);
    });

    test('stay when their passage is gone, and say so', async () => {
      const { page, reader } = await openArticle(session);
      await writeNote({ page, reader }, WORDS, 'No longer true.');
      session.server.add('/noted', { body: articlePage().replace(held, 'The family waits.'), headers: {} });
      await page.reload({ waitUntil: 'domcontentloaded' });
      await reader.click('button', LAUNCHER);
      await reader.click('tab', 'Notes');
      expect((await reader.see('listitem', 'No longer true.')).name).toContain('no longer on the page');
      expect((await markedWords(page))['cic-note'] ?? []).toEqual([]);
    });

    test('begin beside a statement of “This page”, with the entry of the record that it is about', async () => {
      const { page, reader } = await openArticle(session);
      await reader.click('button', LAUNCHER);
      await reader.click('tab', 'This page');
      await reader.click('button', `Add note: ${held.slice(0, 20)}`);
      await seeFocused({ page, reader }, 'textbox', 'Your note');
      await page.keyboard.type('See the record.');
      await reader.click('button', 'Save note');
      expect((await reader.see('listitem', 'See the record.')).name).toContain('CECOT');
      expect(await marked(page)).toEqual([held]);
    });

    test('of two tabs on one page are all kept, and seen in both', async () => {
      const first = await openArticle(session);
      await writeNote(first, WORDS, 'From the first tab.');
      const second = await openArticle(session, '/noted/other');
      await second.page.evaluate(() => history.replaceState(null, '', '/noted?utm_source=mail'));
      await second.page.reload({ waitUntil: 'domcontentloaded' });
      await second.reader.see('button', LAUNCHER);
      await writeNote(second, OTHER_WORDS, 'From the second tab.');
      await second.reader.see('listitem', 'From the first tab.');
      await first.page.bringToFront();
      await first.reader.see('listitem', 'From the second tab.');
      expect((await marked(first.page)).toSorted()).toEqual([WORDS, OTHER_WORDS].toSorted());
    });

    test('belong to their page: a page that goes on to another story shows the other story’s', async () => {
      const { page, reader } = await openPage(session, '/single-page/crowns');
      await writeNote({ page, reader }, 'the makeup artist', 'On the crowns.');
      await page.click('nav a[href="/single-page/bridge"]');
      await reader.seeGone('listitem', 'On the crowns.');
      await page.goBack();
      await reader.click('button', LAUNCHER);
      await reader.click('tab', 'Notes');
      await reader.see('listitem', 'On the crowns.');
      expect(await marked(page)).toEqual(['the makeup artist']);
    });

    test('are copied as a link to the passage, without words of the reader’s', async () => {
      const { page, reader } = await openArticle(session);
      await selectWords(page, WORDS);
      await reader.click('button', 'Copy link to this passage');
      await reader.see('status', 'Link copied');
      const link = await pasted(session);
      expect(link).toMatch(/^http:\/\/www\.latimes\.com\/noted#:~:text=/);
      expect(decodeURIComponent(link)).toContain('being held in the CECOT prison');
      expect(link).not.toContain('casenotes');
      expect(page.isClosed()).toBe(false);
    });

    test('are offered above a selection, until Escape in the page', async () => {
      const { page, reader } = await openArticle(session);
      await selectWords(page, WORDS);
      const { y, height } = await reader.see('button', /^Add note$/);
      const top = await page.evaluate(() => document.getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? 0);
      expect(y + height).toBeLessThan(top);
      await page.keyboard.press('Escape');
      await reader.seeGone('button', /^Add note$/);
    });

    test('are not offered at a selection where the reader does not want that', async () => {
      await chooseSettings(session, { selectionBar: 'hide' });
      const { page, reader } = await openArticle(session);
      await selectWords(page, WORDS);
      await new Promise((next) => setTimeout(next, 900));
      expect(await reader.find('button', /^Add note$/)).toBeNull();
    });

    test('leave the article’s elements as they are', async () => {
      const { page, reader } = await openArticle(session);
      const before = await page.evaluate(() => document.body.innerHTML);
      await writeNote({ page, reader }, WORDS, 'No longer true.');
      await marked(page);
      expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
    });

    test('pass axe, in the list and while being written', async () => {
      const { page, reader } = await openArticle(session);
      await writeNote({ page, reader }, WORDS, 'No longer true.');
      expect(await reader.axe()).toEqual([]);
      await reader.click('button', /^Edit/);
      expect(await reader.axe()).toEqual([]);
      expect(page.isClosed()).toBe(false);
    });
  });
});
