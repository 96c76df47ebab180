/**
 * What is asked of the one script that writes notes, the background, and what it answers; with the guards that check
 * both on arrival. Notes are read straight from storage instead: see notes-storage.ts.
 */
import { type AnnotatedPage, MOST_NOTES, type Note, type PageNotes } from '../notes/note.ts';
import { parseNote, parsePageNotes } from '../notes/note-schema.ts';
import { isPageId } from './notes-record.ts';

/** Why notes could not be kept or read; each has a sentence in the interface. */
export type KeepFailure =
  /** Nothing is stored from private windows. Reading is allowed: the notes are the reader's own. */
  | 'private-window'
  | 'storage-full'
  | 'storage-unavailable'
  /** More notes on a page than `MOST_NOTES`, or more pages than `MOST_PAGES`. */
  | 'too-many'
  /** A newer version of the extension wrote what is stored; this one leaves it as it is. */
  | 'newer-version'
  /** The extension was updated, disabled or removed under this page. */
  | 'extension-gone';

export interface Refused {
  ok: false;
  reason: KeepFailure;
}

export type KeepAnswer = { ok: true } | Refused;

export type KeepAllAnswer =
  | {
      ok: true;
      /** Notes that were added, or took the place of an older version of themselves. */
      kept: number;
      /** Notes that were there already. */
      known: number;
      /** Pages of which no note was taken. */
      left: { url: string; reason: KeepFailure }[];
    }
  | Refused;

/** `pageId` is what `pageIdOf` of the page's canonical address gives (notes/page-id.ts). */
export type NotesRequest =
  /** Adds the note, or puts it in the place of its older version. */
  | { do: 'save-note'; pageId: string; page: AnnotatedPage; note: Note; at: number | null; basedOn: string | null }
  | { do: 'delete-note'; pageId: string; id: string }
  /** Notes that are not named come after those that are. */
  | { do: 'reorder'; pageId: string; ids: string[] }
  /** Adds what a file or a link brought. */
  | { do: 'keep-all'; pages: PageNotes[] }
  | { do: 'delete-page'; pageId: string }
  /** What was set aside because it could not be read. */
  | { do: 'delete-unreadable' }
  /** All notes, what was set aside, and the nickname. */
  | { do: 'delete-all' }
  /** All that the extension stored, the settings too. */
  | { do: 'delete-everything' };

/** Whether a request only takes away what is stored: such a one is carried out for a private window, too. */
export function isErasure(request: NotesRequest): boolean {
  return request.do === 'delete-all' || request.do === 'delete-everything';
}

export function refused(reason: KeepFailure): Refused {
  return { ok: false, reason };
}

/** Ids are UUIDs; nothing longer is looked for. */
const LONGEST_ID = 100;

/** The request that arrived, its notes cleaned; `null` when it is none. Never throws. */
export function readNotesRequest(value: unknown): NotesRequest | null {
  if (!isRecord(value)) return null;
  switch (value.do) {
    case 'delete-unreadable':
    case 'delete-all':
    case 'delete-everything':
      return { do: value.do };
    case 'keep-all':
      return readKeepAll(value);
    case 'save-note':
      return readSaveNote(value);
    case 'delete-page':
      return isPageId(value.pageId) ? { do: value.do, pageId: value.pageId } : null;
    case 'delete-note':
      return isPageId(value.pageId) && isId(value.id) ? { do: value.do, pageId: value.pageId, id: value.id } : null;
    case 'reorder':
      return isPageId(value.pageId) && isIds(value.ids) ? { do: value.do, pageId: value.pageId, ids: value.ids } : null;
    default:
      return null;
  }
}

/** Whether the answer to a request is one. */
export function isKeepAnswer(answer: unknown): answer is KeepAnswer {
  return isRecord(answer) && (answer.ok === true || isRefused(answer));
}

/** Whether the answer to `keep-all` is one. */
export function isKeepAllAnswer(answer: unknown): answer is KeepAllAnswer {
  if (!isRecord(answer)) return false;
  if (answer.ok !== true) return isRefused(answer);
  return isCount(answer.kept) && isCount(answer.known) && Array.isArray(answer.left) && answer.left.every(isLeft);
}

function readSaveNote(value: Record<string, unknown>): NotesRequest | null {
  const { pageId, at = null, basedOn = null } = value;
  const parsed = parsePageNotes({ page: value.page, notes: [] });
  const note = parseNote(value.note);
  if (!isPageId(pageId) || !parsed || !note.ok) return null;
  if ((at !== null && !isCount(at)) || (basedOn !== null && !isId(basedOn))) return null;
  return { do: 'save-note', pageId, page: parsed.pageNotes.page, note: note.note, at, basedOn };
}

/** A page that is none is a mistake of the sender's, who has read the file already: then nothing is taken. */
function readKeepAll(value: Record<string, unknown>): NotesRequest | null {
  if (!Array.isArray(value.pages)) return null;
  const pages = value.pages.map((page) => parsePageNotes(page));
  if (pages.some((page) => page === null || page.skipped.length > 0)) return null;
  return { do: 'keep-all', pages: pages.flatMap((page) => (page ? [page.pageNotes] : [])) };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;
}

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MOST_NOTES && value.every(isId);
}

const failures: readonly unknown[] = [
  'private-window',
  'storage-full',
  'storage-unavailable',
  'too-many',
  'newer-version',
  'extension-gone',
] satisfies KeepFailure[];

function isRefused(value: unknown): value is Refused {
  return isRecord(value) && value.ok === false && failures.includes(value.reason);
}

function isLeft(value: unknown): value is { url: string; reason: KeepFailure } {
  return isRecord(value) && typeof value.url === 'string' && failures.includes(value.reason);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
