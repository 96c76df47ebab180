import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { notesStringsFor } from '../../components/notes/strings/index.ts';
import { waitFor } from '../../tests/extension/wait-for.ts';
import { openShare } from './notes-shown.ts';
import { LIGHT, type Picture } from './picture.ts';
import { oneMark, oneNote, threeNotes } from './sample-notes.ts';
import type { Studio } from './studio.ts';

/** What leaves the browser: the file with everything, on screen and on paper, and the pictures. */
export const FILES_SHOWN: Picture[] = [
  { slug: 'briefing', title: 'The file with everything, in any browser', take: onScreen },
  { slug: 'briefing-paper', title: 'Its first page on paper', schemes: LIGHT, take: onPaper },
  { slug: 'card-wide', title: 'A picture of a passage, wide', schemes: LIGHT, take: wideCard },
  { slug: 'card-tall', title: 'A picture of a passage with a note, tall', schemes: LIGHT, take: tallCard },
];

/** CSS pixels: the beginning, as far as one sees how its parts follow each other. */
const SCREEN = { width: 900, height: 1_200 };
/** Of A4 in the browser's own viewer, which leaves a dark edge around it. */
const PAPER = { width: 794, height: 1_123 };
/** Bytes of a picture of the viewer before it shows anything, and many more. */
const EMPTY = 20_000;
const SHEET = { x: 5, y: 3, width: 784, height: 1_105 };

async function onScreen(studio: Studio): Promise<Uint8Array> {
  const file = await briefing(studio);
  return studio.shoot(await studio.openPage(pathToFileURL(file).href, { size: SCREEN }));
}

async function onPaper(studio: Studio): Promise<Uint8Array> {
  const file = await briefing(studio);
  const page = await studio.openPage(pathToFileURL(file).href);
  await writeFile(`${file}.pdf`, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  await page.close();
  const viewer = await studio.openPage(`${pathToFileURL(file).href}.pdf#toolbar=0&navpanes=0&view=Fit`, {
    size: PAPER,
  });
  const picture = await waitFor('the paper', async () => {
    const taken = await viewer.screenshot({ clip: SHEET });
    return taken.length > EMPTY ? taken : null;
  });
  await viewer.close();
  return picture;
}

/** Where the file is that the reader saved. */
async function briefing(studio: Studio): Promise<string> {
  const { page, reader } = await openShare(studio, threeNotes(studio.language));
  const file = await studio.fileGivenBy(() => reader.click('button', notesStringsFor(studio.language).saveFile));
  await page.close();
  return file;
}

async function wideCard(studio: Studio): Promise<Uint8Array> {
  const { page, reader } = await openShare(studio, oneMark(studio.language));
  await reader.click('button', notesStringsFor(studio.language).makeCard);
  return card(studio, { page, reader });
}

async function tallCard(studio: Studio): Promise<Uint8Array> {
  const { page, reader } = await openShare(studio, oneNote(studio.language));
  const strings = notesStringsFor(studio.language);
  await reader.click('button', strings.makeCard);
  await reader.click('radio', strings.cardShapes.tall);
  return card(studio, { page, reader });
}

type Shared = Awaited<ReturnType<typeof openShare>>;

/** The picture is one already. */
async function card(studio: Studio, { page, reader }: Shared): Promise<Uint8Array> {
  const file = await studio.fileGivenBy(() => reader.click('button', notesStringsFor(studio.language).saveCard));
  const picture = await readFile(file);
  await page.close();
  return picture;
}
