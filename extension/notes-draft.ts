import { MOST_NOTES, type PageNotes } from '../notes/note.ts';
import { type KeepAnswer, type KeepFailure, refused } from './notes-messages.ts';
import { asideKey, pageKey, pageOfKey, readRecord, recordOf } from './notes-record.ts';
import { countSetAside, keysOf, type ReadArea } from './notes-storage.ts';

/** On how many pages notes are kept; beyond that the reader is asked to export and delete some. */
export const MOST_PAGES = 2_000;

/** The part of `browser.storage.local` that writing needs; a test hands in its own. */
export interface NotesArea extends ReadArea {
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

/** What a page's notes become; the same object, or `null`, when nothing changes. */
export type PageChange = (own: PageNotes | null) => PageNotes | null;

/** What is to be written for a change. */
export interface Draft {
  set: Record<string, unknown>;
  remove: string[];
  /** The page has no notes yet. */
  isNewPage: boolean;
}

const NOTHING: Draft = { set: {}, remove: [], isNewPage: false };

/** Makes the change in storage, or says why it cannot be made. Throws only when the area does. */
export async function changePage(area: NotesArea, pageId: string, change: PageChange): Promise<KeepAnswer> {
  const draft = await draftChange(area, pageId, change);
  if (typeof draft === 'string') return refused(draft);
  if (draft.isNewPage && (await countPages(area)) >= MOST_PAGES) return refused('too-many');
  await write(area, draft);
  return { ok: true };
}

/**
 * What the change takes, or why it cannot be made. A record that cannot be read, or not wholly, is set aside as it is in
 * the same call that overwrites it; one of a newer version is left alone.
 */
export async function draftChange(area: ReadArea, pageId: string, change: PageChange): Promise<Draft | KeepFailure> {
  const key = pageKey(pageId);
  const stored = (await area.get([key]))[key];
  const reading = readRecord(stored);
  if (reading.kind === 'newer') return 'newer-version';
  const own = reading.kind === 'notes' ? reading.pageNotes : null;
  const after = change(own);
  if (after === own || after === null) return NOTHING;
  if (after.notes.length > MOST_NOTES) return 'too-many';
  const isDamaged = reading.kind === 'unreadable' || (reading.kind === 'notes' && !reading.isWhole);
  const aside = isDamaged ? { [asideKey(pageId, (await countSetAside(area, pageId)) + 1)]: stored } : {};
  if (after.notes.length === 0) return { set: aside, remove: [key], isNewPage: false };
  return { set: { ...aside, [key]: recordOf(after) }, remove: [], isNewPage: reading.kind === 'none' };
}

/** First what is set aside, so that nothing is gone before it lies elsewhere. */
export async function write(area: NotesArea, { set, remove }: Pick<Draft, 'set' | 'remove'>): Promise<void> {
  if (Object.keys(set).length > 0) await area.set(set);
  if (remove.length > 0) await area.remove(remove);
}

/** How many pages have a record, readable or not. */
export async function countPages(area: ReadArea): Promise<number> {
  return (await keysOf(area)).filter((key) => pageOfKey(key) !== null).length;
}
