import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { activeIn } from './active-in.ts';
import type { NotesViewProps } from './NotesView.tsx';

/** A note that was moved one place up or down. */
export interface Moved {
  id: string;
  by: 1 | -1;
}

type Watched = Pick<NotesViewProps, 'notes' | 'draft' | 'deleted' | 'current'>;

/**
 * Keeps the focus where the reader is when what had it goes away: on the note that was saved, on "Undo" after deleting,
 * on the button that moved a note. A note that is chosen in the article takes it. Nothing else moves it.
 */
export function useNotesFocus(view: RefObject<HTMLElement | null>, moved: RefObject<Moved | null>, now: Watched): void {
  const before = useRef<Watched>({ ...now, current: null });
  // Asked while the old drawing still stands: what goes away with it has lost the focus after it.
  const hadFocus = hasFocus(view.current);

  useLayoutEffect(() => {
    const last = before.current;
    before.current = now;
    const box = view.current;
    if (!box) return;
    if (now.current !== null && now.current !== last.current) return show(noteIn(box, now.current));
    if (!hadFocus || hasFocus(box)) return;
    show(successor(box, last, now, moved.current));
    moved.current = null;
  });
}

/** Whether something in it has the focus. A button that was switched off is about to lose it. */
function hasFocus(box: HTMLElement | null): boolean {
  const active = activeIn(box);
  return active !== null && box?.contains(active) === true && !active.matches(':disabled');
}

/** What takes the focus after something that had it went away. */
function successor(view: HTMLElement, last: Watched, now: Watched, moved: Moved | null): HTMLElement | null {
  const title = view.querySelector<HTMLElement>('[data-notes-title]');
  if (last.deleted === null && now.deleted !== null) return view.querySelector<HTMLElement>('[data-undo]') ?? title;
  if (last.deleted !== null && now.deleted === null) return noteIn(view, last.deleted.note.id) ?? title;
  if (last.draft !== null && now.draft === null) return noteIn(view, last.draft.id ?? newNote(last, now)) ?? title;
  return (moved && moveButton(view, moved)) ?? title;
}

/** The id of the first note that was not there before; `null`: none is new. */
function newNote(last: Watched, now: Watched): string | null {
  const known = new Set(last.notes.map(({ note }) => note.id));
  return now.notes.find(({ note }) => !known.has(note.id))?.note.id ?? null;
}

/** The button that moved it, or the opposite one when it cannot go further. */
function moveButton(view: HTMLElement, { id, by }: Moved): HTMLElement | null {
  const buttons = noteIn(view, id)?.querySelectorAll<HTMLButtonElement>('[data-move]:not(:disabled)') ?? [];
  return [...buttons].find(({ dataset }) => dataset.move === String(by)) ?? buttons[0] ?? null;
}

function noteIn(view: HTMLElement, id: string | null): HTMLElement | null {
  return [...view.querySelectorAll<HTMLElement>('[data-note]')].find(({ dataset }) => dataset.note === id) ?? null;
}

function show(target: HTMLElement | null): void {
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}
