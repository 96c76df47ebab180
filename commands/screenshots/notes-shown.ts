import { notesStringsFor } from '../../components/notes/strings/index.ts';
import { stringsFor } from '../../components/strings/index.ts';
import { selectWords } from '../../tests/extension/select-words.ts';
import { LIGHT, PHONE, type Picture, type Size, WIDE } from './picture.ts';
import { FIRST, longNotes, oneNote, type StoredNotes, sharedLink, threeNotes } from './sample-notes.ts';
import type { OpenArticle, Studio } from './studio.ts';

/** How notes are written, shared, and met at the end of a link. */
export const NOTES_SHOWN: Picture[] = [
  { slug: 'selection', title: 'A selected passage', take: selected },
  { slug: 'note-editor', title: 'Writing a note', take: written },
  { slug: 'notes-sheet', title: 'Notes on a narrow screen', schemes: LIGHT, take: notesOnPhone },
  { slug: 'share', title: 'Sharing a page', take: shared },
  { slug: 'share-too-long', title: 'More notes than a link carries', schemes: LIGHT, take: tooLong },
  { slug: 'share-code', title: 'A code for the link to one passage', schemes: LIGHT, take: code },
  { slug: 'share-sheet', title: 'Sharing on a narrow screen', schemes: LIGHT, take: sharedOnPhone },
  { slug: 'link-notice', title: 'A link that brought notes', take: announced },
  { slug: 'link-band', title: 'The notes that a link brought', take: received },
];

/** As much as the dialog takes with three notes. */
const DIALOG: Size = { width: 1280, height: 980 };

async function selected(studio: Studio): Promise<Uint8Array> {
  const { page } = await select(studio);
  return studio.shoot(page);
}

async function written(studio: Studio): Promise<Uint8Array> {
  const { page, reader } = await select(studio);
  const strings = notesStringsFor(studio.language);
  await reader.click('button', new RegExp(`^${strings.addNote}$`));
  await reader.see('textbox', strings.yourNote);
  const [, words] = FIRST[studio.language];
  await page.keyboard.type(words);
  await reader.focus('combobox', strings.kindOfNote);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await reader.click('combobox', strings.about);
  await page.keyboard.type('Maiquetía');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await reader.click('textbox', strings.yourNote);
  return studio.shoot(page);
}

async function select(studio: Studio): Promise<OpenArticle> {
  const opened = await studio.openArticle();
  await selectWords(opened.page, FIRST[studio.language][0]);
  await opened.reader.see('button', notesStringsFor(studio.language).copyPassageLinkFull);
  return opened;
}

async function notesOnPhone(studio: Studio): Promise<Uint8Array> {
  return studio.shootFromTop((await openNotes(studio, threeNotes(studio.language), PHONE)).page);
}

async function shared(studio: Studio): Promise<Uint8Array> {
  return studio.shootFromTop((await openShare(studio, threeNotes(studio.language), DIALOG)).page);
}

async function sharedOnPhone(studio: Studio): Promise<Uint8Array> {
  return studio.shootFromTop((await openShare(studio, threeNotes(studio.language), PHONE)).page);
}

async function tooLong(studio: Studio): Promise<Uint8Array> {
  return studio.shootFromTop((await openShare(studio, longNotes(studio.language))).page);
}

async function code(studio: Studio): Promise<Uint8Array> {
  const { page, reader } = await openShare(studio, oneNote(studio.language));
  await reader.click('button', notesStringsFor(studio.language).qr);
  return studio.shoot(page);
}

async function openNotes(studio: Studio, notes: StoredNotes, size: Size = WIDE): Promise<OpenArticle> {
  const opened = await studio.openBeside({ notes, size });
  const strings = stringsFor(studio.language);
  if (size === PHONE) await opened.reader.click('button', strings.makeTaller);
  await opened.reader.click('tab', strings.tabs.notes);
  await opened.reader.see('listitem', '“');
  return opened;
}

/** The dialog, with its link made. */
export async function openShare(studio: Studio, notes: StoredNotes, size: Size = WIDE): Promise<OpenArticle> {
  const opened = await openNotes(studio, notes, size);
  const strings = notesStringsFor(studio.language);
  await opened.reader.click('button', new RegExp(`^${strings.share}$`));
  await opened.reader.see('dialog', strings.shareTitle);
  await opened.reader.see('status', /1[.,]800|1800/);
  return opened;
}

async function announced(studio: Studio): Promise<Uint8Array> {
  return studio.shoot((await openLink(studio)).page);
}

async function received(studio: Studio): Promise<Uint8Array> {
  const { page, reader } = await openLink(studio);
  await reader.click('button', notesStringsFor(studio.language).showNotes(2));
  await reader.see('listitem', FIRST[studio.language][1]);
  return studio.shootFromTop(page);
}

async function openLink(studio: Studio): Promise<OpenArticle> {
  const opened = await studio.openLink(await sharedLink(studio.language));
  await opened.reader.see('button', notesStringsFor(studio.language).showNotes(2));
  return opened;
}
