import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, mergeNotes, saySame, withNote } from '../../extension/merge-notes.ts';
import type { Note } from '../../notes/note.ts';
import { freshIds, idOf, sampleNote } from './notes-samples.ts';

const EARLIER = '2026-11-22T10:00:00Z';
const LATER = '2026-11-23T10:00:00Z';
const texts = (notes: readonly Note[]) => notes.map(({ text }) => text);

describe('mergeNotes', () => {
  test('puts new notes after those that were there', () => {
    const merged = mergeNotes([sampleNote(1)], [sampleNote(2), sampleNote(3)], freshIds());
    expect(merged).toEqual({ notes: [sampleNote(1), sampleNote(2), sampleNote(3)], kept: 2, known: 0 });
  });

  test('takes a note that is there already once', () => {
    const merged = mergeNotes([sampleNote(1)], [sampleNote(1), sampleNote(1)], freshIds());
    expect(merged).toEqual({ notes: [sampleNote(1)], kept: 0, known: 2 });
  });

  test('gives the later of two versions the place, and keeps the earlier beside it', () => {
    const [own, later] = [sampleNote(1), sampleNote(1, { text: 'Later', modified: LATER })];
    const { notes, kept } = mergeNotes([own, sampleNote(2)], [later], freshIds());
    expect(texts(notes)).toEqual(['Later', 'Note 1', 'Note 2']);
    expect(notes[0]?.id).toBe(own.id);
    expect(notes[1]?.id).toMatch(/^ffffffff/);
    expect(kept).toBe(1);
  });

  test('leaves the place to the version that was there when that is the later, or as late', () => {
    const own = sampleNote(1, { text: 'Mine', modified: LATER });
    for (const modified of [EARLIER, LATER]) {
      const { notes } = mergeNotes([own], [sampleNote(1, { text: 'Theirs', modified })], freshIds());
      expect(texts(notes)).toEqual(['Mine', 'Theirs']);
      expect(notes[0]?.id).toBe(own.id);
    }
  });

  test('keeps two notes that say the same and were written apart', () => {
    const twin = sampleNote(1, { id: idOf(9), created: LATER });
    expect(mergeNotes([sampleNote(1)], [twin], freshIds()).notes).toHaveLength(2);
  });

  const note = fc.record({
    n: fc.nat(3),
    text: fc.constantFrom('a', 'b', 'c'),
    modified: fc.constantFrom(EARLIER, LATER),
  });
  const notes = fc.array(note, { maxLength: 8 }).map((list) => list.map(({ n, ...changes }) => sampleNote(n, changes)));
  const distinct = notes.map((list) => list.filter(({ id }, at) => list.findIndex((other) => other.id === id) === at));

  test('loses nothing that anybody wrote, and gives no id twice', () => {
    fc.assert(
      fc.property(distinct, notes, (own, incoming) => {
        const merged = mergeNotes(own, incoming, freshIds()).notes;
        for (const each of [...own, ...incoming]) expect(merged.some((kept) => saySame(kept, each))).toBe(true);
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
      }),
    );
  });

  test('changes nothing when the same notes come again', () => {
    fc.assert(
      fc.property(distinct, notes, (own, incoming) => {
        const newId = freshIds();
        const once = mergeNotes(own, incoming, newId).notes;
        expect(mergeNotes(once, incoming, newId)).toEqual({ notes: once, kept: 0, known: incoming.length });
      }),
    );
  });
});

describe('withNote', () => {
  const notes = [sampleNote(1), sampleNote(2), sampleNote(3)];

  test.each([
    ['at the end', sampleNote(4), null, [1, 2, 3, 4]],
    ['at a place', sampleNote(4), 1, [1, 4, 2, 3]],
    ['at the end when there is no such place', sampleNote(4), 99, [1, 2, 3, 4]],
  ] as const)('puts a new note %s', (_, note, at, order) => {
    expect(withNote(notes, note, at).map(({ id }) => id)).toEqual(order.map(idOf));
  });

  test('puts a changed note where it stood, or where it is wanted', () => {
    const changed = sampleNote(2, { text: 'Changed' });
    expect(texts(withNote(notes, changed, null))).toEqual(['Note 1', 'Changed', 'Note 3']);
    expect(texts(withNote(notes, changed, 2))).toEqual(['Note 1', 'Note 3', 'Changed']);
  });
});

describe('inOrder', () => {
  test('follows the ids, ignores those that are not there, and leaves nobody out', () => {
    const notes = [sampleNote(1), sampleNote(2), sampleNote(3), sampleNote(4)];
    expect(texts(inOrder(notes, [idOf(4), idOf(9), idOf(2)]))).toEqual(['Note 4', 'Note 2', 'Note 1', 'Note 3']);
  });
});
