import { describe, expect, test } from 'vitest';
import { NotesSeat } from '../../entrypoints/reader/notes-seat.ts';
import type { NotesRoom } from '../../extension/content-world.ts';
import { faultsIn, find, LANGUAGES, nextFrame, press, showSidebar } from './stage.tsx';

const MISSING = 'Notes could not be loaded';

/** A seat in a sidebar, and what is asked of the script. */
function openSeat() {
  const drawn: string[] = [];
  const asked: ((isLetIn: boolean) => Promise<void>)[] = [];
  const seat: NotesSeat = new NotesSeat(() => {
    const { promise, resolve } = Promise.withResolvers<{ ok: true } | { ok: false; reason: 'unknown' }>();
    asked.push(async (isLetIn) => {
      if (isLetIn) seat.take(room);
      resolve(isLetIn ? { ok: true } : { ok: false, reason: 'unknown' });
      await nextFrame();
    });
    return promise;
  });
  // The seat asks nothing else of it.
  const room = {
    draw(name: string, place: HTMLElement) {
      place.textContent = `${name} are here`;
      return () => {
        place.textContent = '';
      };
    },
    addNote: () => drawn.push('a note'),
  } as unknown as NotesRoom;
  return {
    seat,
    drawn,
    asked,
    /** Answers what was asked last. */
    answer: (isLetIn: boolean) => asked.at(-1)?.(isLetIn),
    wishNote: () => seat.wish((notes) => notes.addNote('selection')),
  };
}

describe('the place of the notes, when their script is refused', () => {
  test.each(LANGUAGES)('says so in the tab, in %s', async (language) => {
    const { seat, answer } = openSeat();
    const { root } = showSidebar({ language, initialView: 'notes', onSlot: seat.draw });
    await nextFrame();
    expect(root.querySelector('.empty')).toBeNull();
    await answer(false);
    expect(root.querySelectorAll('.empty')).toHaveLength(1);
    expect(root.querySelector('[role="tabpanel"] .empty')?.textContent).toContain(
      { en: MISSING, es: 'No se pudieron cargar las notas' }[language],
    );
    expect(await faultsIn(root)).toEqual([]);
  });

  test('asks again when the reader does, and keeps the focus in the sidebar', async () => {
    const { seat, asked, answer } = openSeat();
    const { root } = showSidebar({ initialView: 'notes', onSlot: seat.draw });
    await nextFrame();
    await answer(false);
    const button = find(root, 'button', 'Try again');
    button.focus();
    button.click();
    await nextFrame();
    expect(asked).toHaveLength(2);
    await answer(false);
    expect(root.activeElement).toBe(button);
    button.click();
    await nextFrame();
    await answer(true);
    expect(root.querySelector('.empty')).toBeNull();
    expect(root.textContent).toContain('notes are here');
    expect(root.activeElement?.classList).toContain('panel');
  });

  test('asks again when the tab is opened again', async () => {
    const { seat, asked, answer } = openSeat();
    const { root } = showSidebar({ initialView: 'notes', onSlot: seat.draw });
    await nextFrame();
    await answer(false);
    await press(root, /^Timeline/, '[role="tab"]');
    expect(asked).toHaveLength(1);
    expect(root.textContent).not.toContain(MISSING);
    await press(root, /^Notes/, '[role="tab"]');
    expect(asked).toHaveLength(2);
  });

  test('says nothing to a reader who wanted none', async () => {
    const { seat, asked, answer } = openSeat();
    seat.call();
    await answer(false);
    const { root } = showSidebar({ onSlot: seat.draw });
    await nextFrame();
    expect(asked).toHaveLength(2);
    await answer(false);
    expect(root.querySelector('.empty')).toBeNull();
  });

  test('says so over any tab to a reader who wanted a note, which does not come by itself later', async () => {
    const { seat, drawn, answer, wishNote } = openSeat();
    const { root } = showSidebar({ initialView: 'this-page', onSlot: seat.draw });
    await nextFrame();
    wishNote();
    await answer(false);
    expect(root.querySelector('.empty')?.textContent).toContain(MISSING);
    wishNote();
    await answer(false);
    await press(root, /^Notes/, '[role="tab"]');
    await answer(false);
    expect(root.querySelectorAll('.empty')).toHaveLength(1);
    await press(root, 'Try again');
    await answer(true);
    expect(root.querySelector('.empty')).toBeNull();
    expect(root.textContent).toContain('from-link are here');
    expect(drawn).toEqual([]);
    wishNote();
    expect(drawn).toEqual(['a note']);
  });

  test('does what was wanted once it is let in', async () => {
    const { drawn, asked, answer, wishNote } = openSeat();
    wishNote();
    wishNote();
    expect(asked).toHaveLength(1);
    await answer(true);
    expect(drawn).toEqual(['a note', 'a note']);
  });
});
