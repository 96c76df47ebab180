import { lastChange } from '../../notes/last-change.ts';
import type { PageNotes } from '../../notes/note.ts';

/** An annotated page under the id that it is stored by. */
export interface ShelvedPage extends PageNotes {
  id: string;
  /** When a note of it was last written or changed; '' for a page without notes. */
  changed: string;
}

/** Why notes could not be read or kept: the reasons of `extension/notes-messages.ts`. */
export type ShelfFailure =
  | 'private-window'
  | 'storage-full'
  | 'storage-unavailable'
  | 'too-many'
  | 'newer-version'
  | 'extension-gone';

/** What the library holds, as far as it is known. */
export type Shelf =
  | { state: 'loading' }
  | { state: 'failed'; reason: ShelfFailure }
  | {
      state: 'open';
      /** Last changed first. */
      pages: readonly ShelvedPage[];
      /** What storage holds that cannot be read. */
      unreadable: number;
      /** Pages whose notes a newer version of the extension wrote: this one leaves them alone. */
      newer: number;
    };

/** The stored pages as the library shows them, in their order. */
export function shelve(pages: readonly (PageNotes & { pageId: string })[]): ShelvedPage[] {
  return pages.map(({ pageId, page, notes }) => ({ id: pageId, page, notes, changed: lastChange(notes) }));
}

export function countNotes(pages: readonly PageNotes[]): number {
  return pages.reduce((sum, { notes }) => sum + notes.length, 0);
}

/** Whether somebody's name stands under one of the notes. */
export function hasNames(pages: readonly PageNotes[]): boolean {
  return pages.some(({ notes }) => notes.some(({ author }) => author !== null));
}
