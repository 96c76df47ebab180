/**
 * Reads notes straight from the browser's storage, in a page's script as in the extension's own pages: that wakes no
 * background script, and storage's own change event says when to read again. Only the background writes: notes-writer.ts.
 */
import { lastChange } from '../notes/last-change.ts';
import type { Note, PageNotes } from '../notes/note.ts';
import type { Refused } from './notes-messages.ts';
import { asideKey, isNotesKey, pageKey, pageOfAsideKey, pageOfKey, readRecord } from './notes-record.ts';

/** The part of `browser.storage.local` that reading needs; a test hands in its own. */
export interface ReadArea {
  /** `null`: all items. */
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  /** Chrome has it from 130 on, Firefox from 143. */
  getKeys?(): Promise<string[]>;
}

/** Notes on one page, in the reader's order; `[]` without any. */
export type NotesAnswer = { ok: true; notes: Note[] } | Refused;

/** Notes under the id that they are stored by. */
export interface StoredPage extends PageNotes {
  pageId: string;
}

export interface AllNotes {
  ok: true;
  /** Last changed first. */
  pages: StoredPage[];
  /** Records and notes of all pages that nobody can read: `loadUnreadable` has them. */
  unreadable: number;
  /** Pages whose notes a newer version of the extension wrote. */
  newer: number;
}

export type AllNotesAnswer = AllNotes | Refused;

/** An item of storage as it is. */
export interface StoredItem {
  key: string;
  value: unknown;
}

export type UnreadableAnswer = { ok: true; items: StoredItem[] } | Refused;

/** The notes on a page that can be read; of the others the library tells. Throws only when the area does. */
export async function loadPageNotes(area: ReadArea, pageId: string): Promise<NotesAnswer> {
  const key = pageKey(pageId);
  const reading = readRecord((await area.get([key]))[key]);
  if (reading.kind === 'newer') return { ok: false, reason: 'newer-version' };
  return { ok: true, notes: reading.kind === 'notes' ? reading.pageNotes.notes : [] };
}

/** All notes on all pages. Throws only when the area does. */
export async function loadAllNotes(area: ReadArea): Promise<AllNotes> {
  const all: AllNotes = { ok: true, pages: [], unreadable: 0, newer: 0 };
  for (const [key, stored] of Object.entries(await area.get(null))) {
    if (pageOfAsideKey(key) !== null) all.unreadable++;
    const pageId = pageOfKey(key);
    if (pageId !== null) addPage(all, pageId, stored);
  }
  all.pages.sort((one, other) => compareText(lastChange(other.notes), lastChange(one.notes)));
  return all;
}

/** Every item that cannot be read, or not wholly, as it is, to be exported. Throws only when the area does. */
export async function loadUnreadable(area: ReadArea): Promise<UnreadableAnswer> {
  const items = Object.entries(await area.get(null)).map(([key, value]) => ({ key, value }));
  return { ok: true, items: items.filter(isUnreadable) };
}

/** How many records of the page were set aside. */
export async function countSetAside(area: ReadArea, pageId: string): Promise<number> {
  let count = 0;
  while (await hasItem(area, asideKey(pageId, count + 1))) count++;
  return count;
}

/** The names of all items; those who cannot say them alone read the items, too. */
export async function keysOf(area: ReadArea): Promise<string[]> {
  return area.getKeys ? area.getKeys() : Object.keys(await area.get(null));
}

/** The pages that a change of storage is about, each once; `[]` when it is not about notes. */
export function changedPages(changes: Record<string, unknown>): string[] {
  const pages = Object.keys(changes).map((key) => pageOfKey(key) ?? pageOfAsideKey(key));
  return [...new Set(pages.filter((page) => page !== null))];
}

async function hasItem(area: ReadArea, key: string): Promise<boolean> {
  return Object.hasOwn(await area.get([key]), key);
}

function addPage(all: AllNotes, pageId: string, stored: unknown): void {
  const reading = readRecord(stored);
  if (reading.kind === 'newer') all.newer++;
  else if (reading.kind !== 'notes') all.unreadable++;
  else {
    all.unreadable += reading.skipped;
    all.pages.push({ pageId, ...reading.pageNotes });
  }
}

/** Of a newer version's records nothing is known, not even that they are sound: they go along. */
function isUnreadable({ key, value }: StoredItem): boolean {
  if (!isNotesKey(key)) return false;
  if (pageOfAsideKey(key) !== null) return true;
  const reading = readRecord(value);
  return reading.kind !== 'notes' || !reading.isWhole;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
