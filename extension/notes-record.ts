import { LONGEST_ADDRESS, type PageNotes } from '../notes/note.ts';
import { parsePageNotes } from '../notes/note-schema.ts';
import { MIGRATIONS, type Migrations, migrate, SCHEMA } from './notes-migrations.ts';
import { isSameValue } from './same-value.ts';

/**
 * How notes lie in storage: one item a page, `notes:<page id>`, and beside it what could not be read and was about to
 * be overwritten, `notes-unreadable:<page id>:<n>`, with n from 1 and no gap.
 */
const PAGE = 'notes:';
const SET_ASIDE = 'notes-unreadable:';

/** What a stored item is. */
export type RecordReading =
  | { kind: 'none' }
  /**
   * `skipped` is how many of its notes could not be read. Not `isWhole`: something was left out or cut, be it one word,
   * and would be lost if this were written back.
   */
  | { kind: 'notes'; pageNotes: PageNotes; skipped: number; isWhole: boolean }
  /** A newer version of the extension wrote it. */
  | { kind: 'newer' }
  | { kind: 'unreadable' };

export function pageKey(pageId: string): string {
  return PAGE + pageId;
}

/** The page whose notes lie under this key; `null` for keys of anything else. */
export function pageOfKey(key: string): string | null {
  return key.startsWith(PAGE) ? key.slice(PAGE.length) : null;
}

/** Where the page's nth unreadable record is set aside. */
export function asideKey(pageId: string, n: number): string {
  return `${SET_ASIDE}${pageId}:${n}`;
}

/** The page of which something unreadable lies under this key; `null` for keys of anything else. */
export function pageOfAsideKey(key: string): string | null {
  return key.startsWith(SET_ASIDE) ? key.slice(SET_ASIDE.length).replace(/:\d+$/, '') : null;
}

export function isNotesKey(key: string): boolean {
  return key.startsWith(PAGE) || key.startsWith(SET_ASIDE);
}

/** What is stored for a page. */
export function recordOf(pageNotes: PageNotes): Record<string, unknown> {
  return { schema: SCHEMA, page: pageNotes.page, notes: pageNotes.notes };
}

/** What a stored item says. Never throws; `undefined` is no item. */
export function readRecord(stored: unknown, migrations: Migrations = MIGRATIONS, schema = SCHEMA): RecordReading {
  if (stored === undefined) return { kind: 'none' };
  const migrated = migrate(stored, migrations, schema);
  if (migrated.kind !== 'current') return migrated;
  const { page, notes } = migrated.record;
  const parsed = parsePageNotes({ page, notes });
  if (!parsed || !Array.isArray(notes)) return { kind: 'unreadable' };
  const { pageNotes } = parsed;
  const isWhole = isSameValue(migrated.record, { ...recordOf(pageNotes), schema: migrated.record.schema });
  return { kind: 'notes', pageNotes, skipped: notes.length - pageNotes.notes.length, isWhole };
}

/** Whether notes can be kept under this name. */
export function isPageId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ADDRESS;
}
