import type { Note, NoteKind, Place, Quote } from '../../notes/note.ts';

/** Where a note's passage is on the page as it is now. */
export type NotePlace = { found: 'exact' | 'near'; start: number; end: number } | { found: 'gone' };

export interface AnchoredNote {
  note: Note;
  place: NotePlace;
}

/** A note being written or changed. */
export interface NoteDraft {
  /** `null`: a new one. */
  id: string | null;
  quote: Quote;
  place: Place | null;
  kind: NoteKind;
  text: string;
  /** The id of a claim or a timeline entry of the record. */
  about: string | null;
}

/** Whether what was written last is stored, and if not, why: the reasons of `extension/notes-messages.ts`. */
export type Keeping =
  | 'kept'
  | 'private-window'
  | 'storage-full'
  | 'storage-unavailable'
  | 'too-many'
  | 'newer-version'
  | 'extension-gone';

/** Whether closing the editor would lose something: words, or a change of a note that is there. */
export function isWritten(draft: NoteDraft, saved: Note | null): boolean {
  if (!saved) return draft.text.trim() !== '';
  return draft.text !== saved.text || draft.kind !== saved.kind || draft.about !== saved.about;
}
