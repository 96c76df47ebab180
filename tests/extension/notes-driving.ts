import type { Page } from 'puppeteer-core';
import type { Session } from './browsers.ts';
import { storedSettings } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { type Name, probe, type ReaderProbe, type Seen } from './reader-probe.ts';
import { selectWords } from './select-words.ts';
import { articlePage } from './statement-page.ts';
import { waitFor } from './wait-for.ts';

export const LAUNCHER = /^Context: /;
/** Words of `articlePage()`. */
export const WORDS = 'being held in the CECOT prison';
export const OTHER_WORDS = 'flown to El Salvador';

/** A page, and what there is of ours in it. */
export interface Noted {
  page: Page;
  reader: ReaderProbe;
}

/** Opens a page that names him, and waits for the launcher. */
export async function openArticle(session: Session, path = '/noted', body: string = articlePage()): Promise<Noted> {
  session.server.add(path, { body });
  return openPage(session, path);
}

/** The same with a page that the server has. */
export async function openPage(session: Session, path: string): Promise<Noted> {
  const page = await session.open(outlet(path));
  const reader = probe(session, page);
  await waitFor('the launcher', () => reader.find('button', LAUNCHER), 15_000);
  return { page, reader };
}

/** Selects the words with the mouse, writes a note on them and saves it. */
export async function writeNote({ page, reader }: Noted, words: string, text: string): Promise<void> {
  await beginNote({ page, reader }, words, text);
  await reader.click('button', 'Save note');
  await reader.see('listitem', text);
}

/** The same without saving it. */
export async function beginNote({ page, reader }: Noted, words: string, text: string): Promise<void> {
  await selectWords(page, words);
  await reader.click('button', /^Add note$/);
  await seeFocused({ page, reader }, 'textbox', 'Your note');
  await page.keyboard.type(text);
}

/** Opens the sidebar at the notes. */
export async function openNotes({ reader }: Noted): Promise<void> {
  await reader.click('button', LAUNCHER);
  await reader.click('tab', 'Notes');
}

/** The words under the marks of notes, once there are any. */
export function marked(page: Page, name = 'cic-note'): Promise<string[]> {
  return waitFor(`words under ${name}`, async () => {
    const words = await page.evaluate(wordsUnder, name);
    return words.length > 0 ? words : null;
  });
}

/** Runs in the page, also in one that has redefined what arrays can do. */
function wordsUnder(name: string): string[] {
  const words: string[] = [];
  for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(name) ?? []) {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    words[words.length] = range.toString();
  }
  return words;
}

interface KeptNote {
  text: string;
  author: string | null;
  quote: { exact: string };
}

/** Every note in storage, page by page, in the reader's order. */
export async function keptNotes(session: Session): Promise<KeptNote[]> {
  const items = Object.entries(await storedSettings(session)).filter(([key]) => key.startsWith('notes:'));
  return items.flatMap(([, page]) => (page as { notes: KeptNote[] }).notes);
}

/** Presses Tab until this has the focus. */
export async function tabTo({ page, reader }: Noted, role: string, name: Name): Promise<Seen> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    const focused = await reader.focused();
    if (focused?.role === role && fits(focused.name, name)) return focused;
    passed.push(`${focused?.role} ${focused?.name}`);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${role} ${name}: ${passed.join(' | ')}`);
}

/** Waits until this has the focus. */
export function seeFocused({ reader }: Noted, role: string, name: Name): Promise<Seen> {
  return waitFor(`the focus on ${role} ${name}`, async () => {
    const focused = await reader.focused();
    return focused?.role === role && fits(focused.name, name) ? focused : null;
  });
}

function fits(name: string, wanted: Name): boolean {
  return typeof wanted === 'string' ? name.includes(wanted) : wanted.test(name);
}

/** Presses a key while others are held down. */
export async function pressWith(
  page: Page,
  held: ('Control' | 'Shift')[],
  key: 'Enter' | 'Tab' | 'a' | 'v',
): Promise<void> {
  for (const each of held) await page.keyboard.down(each);
  await page.keyboard.press(key);
  for (const each of held.toReversed()) await page.keyboard.up(each);
}

/** Counts what the page's own world is told went wrong. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}
