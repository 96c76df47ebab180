import type { AnnotatedPage, Note, PageNotes } from '../notes/note.ts';
import { deleteAllNotes, deletePageNotes, deleteUnreadable } from './delete-notes.ts';
import { keepAllNotes } from './keep-all-notes.ts';
import { inOrder, saySame, withNote } from './merge-notes.ts';
import { changePage, type NotesArea } from './notes-draft.ts';
import { isErasure, type KeepAllAnswer, type KeepAnswer, type NotesRequest, refused } from './notes-messages.ts';
import { sureArea } from './notes-sure-area.ts';
import { failureOfStorage } from './settings-storage.ts';

/** Answers one request; never rejects. */
export type NotesWriter = (request: NotesRequest, isPrivate: boolean) => Promise<KeepAnswer | KeepAllAnswer>;

/**
 * The one writer of notes. It does one request after the other, however many tabs ask at once: each reads what the one
 * before has written. What belongs together is written in one call, which a browser does wholly or not at all.
 */
export function createNotesWriter(area: NotesArea, newId: () => string): NotesWriter {
  const sure = sureArea(area);
  let last: Promise<unknown> = Promise.resolve();
  return (request, isPrivate) => {
    if (isPrivate && !isErasure(request)) return Promise.resolve(refused('private-window'));
    const answer = last
      .then(() => carryOut(sure, request, newId))
      .catch((error: unknown) => refused(failureOfStorage(error)));
    last = answer;
    return answer;
  };
}

function carryOut(area: NotesArea, request: NotesRequest, newId: () => string): Promise<KeepAnswer | KeepAllAnswer> {
  switch (request.do) {
    case 'save-note':
      return changePage(area, request.pageId, (own) => save(own, request, newId));
    case 'delete-note':
      return changePage(area, request.pageId, (own) => without(own, request.id));
    case 'reorder':
      return changePage(area, request.pageId, (own) => own && { ...own, notes: inOrder(own.notes, request.ids) });
    case 'keep-all':
      return keepAllNotes(area, request.pages, newId);
    case 'delete-page':
      return deletePageNotes(area, request.pageId);
    case 'delete-unreadable':
      return deleteUnreadable(area);
    case 'delete-all':
      return deleteAllNotes(area);
    case 'delete-everything':
      return area.clear().then(() => ({ ok: true }));
  }
}

interface SaveNote {
  page: AnnotatedPage;
  note: Note;
  at: number | null;
  basedOn: string | null;
}

function save(own: PageNotes | null, { page, note, at, basedOn }: SaveNote, newId: () => string): PageNotes {
  const before = own?.notes ?? [];
  const notes = withNote(before, note, at);
  const stored = before.find(({ id }) => id === note.id);
  // Two tabs had the same note open: what the other one wrote follows as a note of its own.
  const isOvertaken = stored !== undefined && basedOn !== null && stored.modified !== basedOn && !saySame(stored, note);
  if (isOvertaken) notes.splice(notes.indexOf(note) + 1, 0, { ...stored, id: newId() });
  return { page, notes };
}

function without(own: PageNotes | null, id: string): PageNotes | null {
  if (!own?.notes.some((note) => note.id === id)) return own;
  return { ...own, notes: own.notes.filter((note) => note.id !== id) };
}
