import type { Page } from 'puppeteer-core';
import { libraryStringsFor } from '../../components/library/strings/index.ts';
import { annotationsOf } from '../../notes/annotations.ts';
import { waitFor } from '../../tests/extension/wait-for.ts';
import { LIGHT, type Picture } from './picture.ts';
import { fromFile, library } from './sample-notes.ts';
import type { Studio } from './studio.ts';

/** The page with the notes of all pages. */
export const LIBRARY_SHOWN: Picture[] = [
  { slug: 'library', title: 'The library of notes', schemes: LIGHT, take: listed },
  { slug: 'library-page', title: 'One page of the library', take: opened },
  { slug: 'library-import', title: 'What was imported', schemes: LIGHT, take: imported },
];

async function listed(studio: Studio): Promise<Uint8Array> {
  return studio.shoot(await open(studio));
}

async function opened(studio: Studio): Promise<Uint8Array> {
  const page = await open(studio);
  // The second: an address of https:, which can be opened and shared.
  await page.click('.shelf > :nth-child(2) button[aria-expanded]');
  return studio.shoot(page);
}

async function imported(studio: Studio): Promise<Uint8Array> {
  const page = await open(studio);
  const notes = annotationsOf(fromFile(), { generated: '2026-11-22T20:00:00Z', label: '' });
  await studio.chooseFiles(page, libraryStringsFor(studio.language).choose, {
    'notes.jsonld': JSON.stringify(notes),
    'holiday.json': 'not even JSON',
  });
  return studio.shoot(page);
}

async function open(studio: Studio): Promise<Page> {
  const page = await studio.openLibrary({ notes: library(studio.language) });
  const { title } = libraryStringsFor(studio.language);
  await waitFor('the library', () => page.evaluate((title) => document.body.innerText.includes(title), title));
  await page.waitForSelector('.shelf');
  return page;
}
