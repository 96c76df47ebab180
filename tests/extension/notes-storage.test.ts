import { describe, expect, test } from 'vitest';
import type { Session } from './browsers.ts';
import { emptyStorage, fillStorage } from './full-storage.ts';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import {
  beginNote,
  keptNotes,
  LAUNCHER,
  marked,
  type Noted,
  OTHER_WORDS,
  openArticle,
  openNotes,
  WORDS,
  writeNote,
} from './notes-driving.ts';
import { probe } from './reader-probe.ts';
import { waitFor } from './wait-for.ts';

/** Firefox gives a reason for every other failure only: without one the sentence is another, and as clear. */
const NOT_KEPT = /was not kept: (?:the space that the browser gives|the browser’s storage does not answer)/;

const says = (reader: Noted['reader'], sentence: RegExp) =>
  waitFor(`${sentence}`, async () => sentence.test(await reader.texts()));

async function closeAndOpen({ reader }: Noted): Promise<void> {
  await reader.click('button', 'Close');
  await reader.seeGone('complementary');
  await openNotes({ reader } as Noted);
}

const texts = async (session: Session) => (await keptNotes(session)).map(({ text }) => text);

describe('notes, when storage is full', () => {
  inBrowsers(
    (session) => {
      test('stay in the list, are said not to be kept, and are kept with the next change once there is room', async () => {
        await chooseSettings(session);
        const noted = await openArticle(session);
        const { page, reader } = noted;
        await writeNote(noted, WORDS, 'Before.');
        await waitFor('the first', async () => (await texts(session)).length === 1);
        await fillStorage(session);
        await page.bringToFront();

        await writeNote(noted, OTHER_WORDS, 'Too much.'.padEnd(400, ' too much'));
        await says(reader, NOT_KEPT);
        expect(await texts(session)).toEqual(['Before.']);
        await closeAndOpen(noted);
        await reader.see('listitem', 'Before.');
        await reader.see('listitem', 'Too much.');
        await says(reader, NOT_KEPT);
        expect((await marked(page)).toSorted()).toEqual([WORDS, OTHER_WORDS].toSorted());

        await emptyStorage(session);
        await page.bringToFront();
        await reader.click('button', 'Edit: Before.');
        await reader.see('textbox', 'Your note');
        await page.keyboard.type(' And after.');
        await reader.click('button', 'Save note');
        await waitFor('both', async () => (await texts(session)).length === 2);
        expect((await texts(session)).map((text) => text.slice(0, 9))).toEqual(['Before. A', 'Too much.']);
        await waitFor('nothing to be said', async () => !NOT_KEPT.test(await reader.texts()));
        await page.reload({ waitUntil: 'domcontentloaded' });
        await openNotes(noted);
        await reader.see('listitem', 'Before. And after.');
        await reader.see('listitem', 'Too much.');
      }, 120_000);

      test('are kept without a change, too, once there is room and the sidebar is opened anew', async () => {
        await chooseSettings(session);
        const noted = await openArticle(session, '/noted/second');
        const { page, reader } = noted;
        await fillStorage(session);
        await page.bringToFront();
        await writeNote(noted, WORDS, 'Waiting.'.padEnd(400, ' waiting'));
        await says(reader, NOT_KEPT);
        await emptyStorage(session);
        await page.bringToFront();
        // Firefox gives the room back a little later.
        const isKept = async () => {
          await closeAndOpen(noted);
          return (await texts(session)).length === 1;
        };
        await waitFor('it to be kept', isKept, 20_000);
        await waitFor('nothing to be said', async () => !NOT_KEPT.test(await reader.texts()));
      }, 120_000);

      test('a change that is not kept stays in the list, too, beside what storage has', async () => {
        await chooseSettings(session);
        const noted = await openArticle(session, '/noted/third');
        const { page, reader } = noted;
        await writeNote(noted, WORDS, 'Short.');
        await waitFor('it to be kept', async () => (await texts(session)).length === 1);
        await fillStorage(session);
        await page.bringToFront();
        await reader.click('button', 'Edit: Short.');
        await reader.see('textbox', 'Your note');
        await page.keyboard.type(' Longer'.repeat(120));
        await reader.click('button', 'Save note');
        await says(reader, NOT_KEPT);
        await closeAndOpen(noted);
        await reader.see('listitem', 'Short. Longer Longer');
        // Another tab has what is stored.
        const other = await session.open(page.url().replace('/third', '/third?utm_source=other'));
        const otherReader = probe(session, other);
        await otherReader.see('button', LAUNCHER);
        await openNotes({ page: other, reader: otherReader });
        await otherReader.see('listitem', 'Short.');
        await emptyStorage(session);
        await page.bringToFront();
        // Changed once more while storage has the first version: that one does not come back as a note of its own.
        await reader.click('button', 'Edit: Short. Longer');
        await reader.see('textbox', 'Your note');
        await page.keyboard.type(' Done.');
        await reader.click('button', 'Save note');
        await waitFor('the change', async () => (await texts(session))[0]?.endsWith('Done.'));
        expect(await texts(session)).toHaveLength(1);
      }, 120_000);

      test('are kept when another page makes room', async () => {
        await chooseSettings(session);
        const other = await openArticle(session, '/noted/large');
        await writeNote(other, WORDS, 'Making room. '.repeat(100));
        await waitFor('it to be kept', async () => (await texts(session)).length === 1);
        const noted = await openArticle(session, '/noted/small');
        await fillStorage(session);
        await noted.page.bringToFront();
        await writeNote(noted, WORDS, 'Waiting for room.'.padEnd(300, ' Waiting'));
        await says(noted.reader, NOT_KEPT);
        await emptyStorage(session);
        await other.page.bringToFront();
        await other.reader.click('button', /^Delete/);
        await waitFor('the other one alone', async () => (await texts(session)).join().startsWith('Waiting for room.'));
        await waitFor('nothing to be said', async () => !NOT_KEPT.test(await noted.reader.texts()));
      }, 120_000);

      test('that are deleted are gone, or are there and said not to be', async () => {
        await chooseSettings(session);
        const noted = await openArticle(session, '/noted/fourth');
        const { page, reader } = noted;
        await writeNote(noted, WORDS, 'To go.');
        await waitFor('it to be kept', async () => (await texts(session)).length === 1);
        await fillStorage(session);
        await page.bringToFront();
        await reader.click('button', 'Delete: To go.');
        // Firefox may refuse even that while not a byte is free: then it is said, and the note is in the list.
        const isSettled = async () => {
          const isSaid = NOT_KEPT.test(await reader.texts());
          const isListed = (await reader.find('listitem', 'To go.')) !== null;
          const isKept = (await texts(session)).length > 0;
          return isKept === isListed && isKept === isSaid;
        };
        await waitFor('an answer', isSettled, 10_000);
        await new Promise((next) => setTimeout(next, 500));
        expect(await isSettled(), 'it stays so').toBe(true);
        await emptyStorage(session);
      }, 120_000);
    },
    { storageKilobytes: 3072 },
  );
});

/** Chromium tries for three seconds before it admits that it can neither read nor write, each time. */
const PATIENCE = 25_000;

describe('notes, when storage can be neither read nor written', () => {
  inBrowsers(
    (session) => {
      test('are taken for as long as the page stays, and are said not to be kept', async () => {
        const noted = await openArticle(session);
        const { page, reader } = noted;
        await beginNote(noted, WORDS, 'Nowhere to go.');
        await reader.click('button', 'Save note');
        await waitFor('the note', () => reader.find('listitem', 'Nowhere to go.'), PATIENCE);
        const told = async () => (await reader.texts()).includes('the browser’s storage does not answer');
        await waitFor('the sentence', told, PATIENCE);
        expect(await marked(page)).toEqual([WORDS]);
        await closeAndOpen(noted);
        await reader.see('listitem', 'Nowhere to go.');
        expect(await told()).toBe(true);
        await beginNote(noted, OTHER_WORDS, 'Nor this.');
        await reader.click('button', 'Save note');
        await waitFor('the note', () => reader.find('listitem', 'Nor this.'), PATIENCE);
        await reader.see('listitem', 'Nowhere to go.');
        expect(await told()).toBe(true);
      }, 120_000);
    },
    { brokenStorage: true },
  );
});
