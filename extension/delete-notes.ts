import { type NotesArea, write } from './notes-draft.ts';
import { type KeepAnswer, refused } from './notes-messages.ts';
import { asideKey, isNotesKey, pageKey, pageOfAsideKey, pageOfKey, readRecord, recordOf } from './notes-record.ts';
import { countSetAside, keysOf } from './notes-storage.ts';

/** The item of the settings that is somebody's name: see settings.ts. */
const NICKNAME = 'nickname';

/** Deletes a page's notes and what was set aside of them. Throws only when the area does. */
export async function deletePageNotes(area: NotesArea, pageId: string): Promise<KeepAnswer> {
  const key = pageKey(pageId);
  if (readRecord((await area.get([key]))[key]).kind === 'newer') return refused('newer-version');
  const aside = await countSetAside(area, pageId);
  await area.remove([key, ...Array.from({ length: aside }, (_, n) => asideKey(pageId, n + 1))]);
  return { ok: true };
}

/**
 * Deletes what nobody can read: what was set aside, whole records, and notes among readable ones. What a newer version
 * wrote stays. Throws only when the area does.
 */
export async function deleteUnreadable(area: NotesArea): Promise<KeepAnswer> {
  const set: Record<string, unknown> = {};
  const remove: string[] = [];
  for (const [key, stored] of Object.entries(await area.get(null))) {
    if (pageOfAsideKey(key) !== null) remove.push(key);
    if (pageOfKey(key) === null) continue;
    const reading = readRecord(stored);
    if (reading.kind === 'unreadable') remove.push(key);
    if (reading.kind === 'notes' && !reading.isWhole) set[key] = recordOf(reading.pageNotes);
  }
  await write(area, { set, remove });
  return { ok: true };
}

/** Deletes all notes, readable or not, and the name that the reader signs with. Throws only when the area does. */
export async function deleteAllNotes(area: NotesArea): Promise<KeepAnswer> {
  const keys = (await keysOf(area)).filter(isNotesKey);
  await area.remove([...keys, NICKNAME]);
  return { ok: true };
}
