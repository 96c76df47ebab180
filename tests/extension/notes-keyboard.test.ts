import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import {
  keptNotes,
  marked,
  type Noted,
  OTHER_WORDS,
  openArticle,
  pressWith,
  seeFocused,
  tabTo,
  WORDS,
  writeNote,
} from './notes-driving.ts';
import type { ReaderProbe } from './reader-probe.ts';
import { markedWords } from './statement-page.ts';
import { waitFor } from './wait-for.ts';
import { middleOf } from './words-on-page.ts';

describe('with the keyboard alone', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session));

    async function writeByKeys({ page, reader }: Noted, words: string, text: string): Promise<void> {
      await selectByKeys(page, words);
      await session.runCommand(page, 'add-note');
      await seeFocused({ page, reader }, 'textbox', 'Your note');
      await page.keyboard.type(text);
      await pressWith(page, ['Control'], 'Enter');
      await seeFocused({ page, reader }, 'listitem', text);
    }

    test('a passage is selected, noted and kept; the focus comes to the note', async () => {
      const noted = await openArticle(session);
      await writeByKeys(noted, WORDS, 'No longer true.');
      expect(await marked(noted.page)).toEqual([WORDS]);
      await waitFor('it to be kept', async () => (await keptNotes(session))[0]?.quote.exact === WORDS);
    });

    test('two notes change places, one goes and comes back, one is gone to, and Escape leads back each time', async () => {
      const noted = await openArticle(session);
      const { page, reader } = noted;
      await writeByKeys(noted, OTHER_WORDS, 'One.');
      await writeByKeys(noted, WORDS, 'Two.');
      const texts = async () => (await keptNotes(session)).map(({ text }) => text).join(' ');
      await waitFor('both', async () => (await texts()) === 'One. Two.');

      await tabTo(noted, 'button', 'Move up: Two.');
      await page.keyboard.press('Enter');
      await waitFor('the other order', async () => (await texts()) === 'Two. One.');
      await seeFocused(noted, 'button', 'Move down: Two.');
      await reader.see('status', 'Moved to place 1 of 2.');

      await pressWith(page, ['Shift'], 'Tab'); // over the buttons of the note back to "Delete"
      await seeFocused(noted, 'button', 'Delete: Two.');
      await page.keyboard.press('Enter');
      await seeFocused(noted, 'button', 'Undo');
      await waitFor('one note', async () => (await texts()) === 'One.');
      await page.keyboard.press('Enter');
      await seeFocused(noted, 'listitem', 'Two.');
      await waitFor('both in their order', async () => (await texts()) === 'Two. One.');

      await tabTo(noted, 'button', 'Go to passage: Two.');
      await page.keyboard.press('Enter');
      expect(await waitFor('the passage', async () => (await markedWords(page))['cic-current'])).toEqual([WORDS]);
      expect(await reader.focused()).toBeNull();
      await page.keyboard.press('Escape');
      await seeFocused(noted, 'button', 'Go to passage: Two.');
      expect((await markedWords(page))['cic-current'] ?? []).toEqual([]);
      await page.keyboard.press('Escape');
      await reader.seeGone('complementary');
      await seeFocused(noted, 'button', /^Context/); // under the focus it unfolds, and says his name
      await page.keyboard.press('Enter');
      await reader.see('complementary');
    });

    test('Escape closes an empty editor, and never takes words away', async () => {
      const noted = await openArticle(session);
      const { page, reader } = noted;
      await selectByKeys(page, WORDS);
      await session.runCommand(page, 'add-note');
      await seeFocused(noted, 'textbox', 'Your note');
      await page.keyboard.press('Escape');
      await reader.seeGone('textbox', 'Your note');
      await reader.see('complementary');

      await selectByKeys(page, WORDS);
      await session.runCommand(page, 'add-note');
      await seeFocused(noted, 'textbox', 'Your note');
      await page.keyboard.type('Not to be lost.');
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape');
      await reader.see('status', 'Not saved yet');
      await seeFocused(noted, 'textbox', 'Your note');
      await pressWith(page, ['Control'], 'Enter');
      await seeFocused(noted, 'listitem', 'Not to be lost.');
    });

    test('a draft is there again when the sidebar was closed over it', async () => {
      const noted = await openArticle(session);
      const { page, reader } = noted;
      await selectByKeys(page, WORDS);
      await session.runCommand(page, 'add-note');
      await seeFocused(noted, 'textbox', 'Your note');
      await page.keyboard.type('Begun');
      await session.runCommand(page, 'open-sidebar');
      await reader.seeGone('complementary');
      await session.runCommand(page, 'open-sidebar');
      await reader.see('complementary');
      if ((await reader.find('tab', 'Notes'))?.selected !== 'true') await reader.click('tab', 'Notes');
      await reader.click('textbox', 'Your note');
      await page.keyboard.press('End');
      await page.keyboard.type(' and ended.');
      await pressWith(page, ['Control'], 'Enter');
      await reader.see('listitem', 'Begun and ended.');
    });

    test('a note is changed, and its kind and its entry of the record are chosen', async () => {
      const noted = await openArticle(session);
      const { page, reader } = noted;
      await writeByKeys(noted, WORDS, 'First.');
      await tabTo(noted, 'button', 'Edit: First.');
      await page.keyboard.press('Enter');
      await seeFocused(noted, 'textbox', 'Your note');
      await page.keyboard.type(' Second.');
      await tabTo(noted, 'combobox', 'Kind');
      await page.keyboard.type('Corr');
      await tabTo(noted, 'combobox', 'About an entry of the record');
      await page.keyboard.type('CECOT');
      await waitFor('entries', async () => (await reader.list('option')).length > 0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await reader.see('button', 'Remove');
      await tabTo(noted, 'button', 'Save note');
      await page.keyboard.press('Enter');
      const { name } = await seeFocused(noted, 'listitem', 'First. Second.');
      expect(name).toContain('Correction needed');
      expect(name).toContain('In the record');
    });

    test('Tab stays in the dialog that shares, Escape closes it and gives the focus back', async () => {
      const noted = await openArticle(session);
      const { page, reader } = noted;
      await writeNote(noted, WORDS, 'To be shared.');
      await tabTo(noted, 'button', /^Share$/);
      await page.keyboard.press('Enter');
      await seeFocused(noted, 'dialog', 'Share this page');
      await waitFor('the link', async () => (await reader.find('button', 'Copy link'))?.disabled === false);
      for (const held of [[], ['Shift']] as 'Shift'[][]) {
        const round = await stopsOf(page, reader, held);
        expect(round.length).toBeGreaterThan(8);
        expect(round.filter((stop) => /Edit:|Delete:|Timeline|Settings|Your name on shared notes/.test(stop))).toEqual(
          [],
        );
        expect(round).toContain('button Copy link');
        expect(round).toContain('button Close');
      }
      await page.keyboard.press('Escape');
      await reader.seeGone('dialog');
      await seeFocused(noted, 'button', /^Share$/);
      await reader.see('complementary');
    });

    test('Enter copies the link in the dialog, and says so', async () => {
      const noted = await openArticle(session);
      await writeNote(noted, WORDS, 'To be shared.');
      await tabTo(noted, 'button', /^Share$/);
      await noted.page.keyboard.press('Enter');
      await waitFor('the link', async () => (await noted.reader.find('button', 'Copy link'))?.disabled === false);
      await tabTo(noted, 'button', /^Copy link$/);
      await noted.page.keyboard.press('Enter');
      await noted.reader.see('status', 'Link copied');
      await seeFocused(noted, 'button', /^Copy link$/);
    });
  });
});

/**
 * Selects the words with the arrow keys, from the first one on. That one has to be selected: Chromium walks with keys from
 * a mere caret in caret browsing only.
 */
async function selectByKeys(page: Page, words: string): Promise<void> {
  const at = await middleOf(page, words, 2);
  await page.mouse.click(at.x, at.y, { count: 2 });
  const selected = () => page.evaluate(() => String(getSelection()));
  await page.keyboard.down('Shift');
  while ((await selected()).length < words.length) await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
  expect(await selected()).toBe(words);
}

/** Everything that Tab comes to until it comes to the first stop again. */
async function stopsOf(page: Page, reader: ReaderProbe, held: 'Shift'[]): Promise<string[]> {
  const stops: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await pressWith(page, held, 'Tab');
    const focused = await reader.focused();
    if (!focused) throw new Error(`Tab leaves the dialog after ${stops.join(' | ')}`);
    const stop = `${focused.role} ${focused.name}`;
    if (stop === stops[0] && focused.role !== 'checkbox') return stops;
    stops.push(stop);
  }
  throw new Error(`Tab never comes back: ${stops.join(' | ')}`);
}
