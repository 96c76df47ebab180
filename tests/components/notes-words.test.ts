import { describe, expect, test } from 'vitest';
import { isWritten } from '../../components/notes/anchored-note.ts';
import { localDay } from '../../components/notes/local-day.ts';
import { matchesWords } from '../../components/notes/matches-words.ts';
import { beginningOf, noteHas, pageWith } from '../../components/notes/note-words.ts';
import { choiceOf, findChoices, recordChoices } from '../../components/notes/record-choices.ts';
import { en, type NotesStrings } from '../../components/notes/strings/en.ts';
import { es } from '../../components/notes/strings/es.ts';
import { optionAfterKey } from '../../components/notes/use-combobox.ts';
import { heldDraft, heldNote, newDraft, otherPages } from '../../preview/sample-notes.ts';
import { caseFile } from './stage.tsx';

/** Every sentence under its path; those with numbers for one, two and many. */
function flatten(strings: object, path = ''): [path: string, text: string][] {
  return Object.entries(strings).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (typeof value === 'function')
      return [1, 2, 30].map((count) => [`${path + key}(${count})`, String(value(count, 2_000))]);
    return flatten(value, `${path}${key}.`);
  });
}

describe('the strings about notes', () => {
  const languages: [string, NotesStrings][] = [
    ['English', en],
    ['Spanish', es],
  ];

  test('have the same paths in both languages', () => {
    expect(flatten(es).map(([path]) => path)).toEqual(flatten(en).map(([path]) => path));
  });

  test.each(languages)('in %s are never empty, have no placeholder left, and do not shout', (_, strings) => {
    const wrong = flatten(strings).filter(([, text]) => text.trim() === '' || /#|!|undefined|\bNaN\b/.test(text));
    expect(wrong).toEqual([]);
  });

  test.each(languages)('in %s judge nobody', (_, strings) => {
    const judging = /fact-?check|\bfalse\b|\blie\b|debunk|\bfals[oa]\b|mentira/i;
    expect(flatten(strings).filter(([, text]) => judging.test(text))).toEqual([]);
  });

  test('address a reader of Spanish as usted', () => {
    const familiar = /\b(tú|tu|tus|puedes|quieres|copia y|añade|prueba|haz|vos|elige|selecciona)\b/i;
    expect(flatten(es).filter(([, text]) => familiar.test(text))).toEqual([]);
  });

  test('count in the plural of their language', () => {
    expect([1, 3].map((count) => en.shared(count))).toEqual([
      'Someone shared 1 note on this page',
      'Someone shared 3 notes on this page',
    ]);
    expect([1, 3].map((count) => es.shared(count))).toEqual([
      'Alguien compartió 1 nota sobre esta página',
      'Alguien compartió 3 notas sobre esta página',
    ]);
    expect(en.withPassages(1, 3)).toBe('The article, with 1 of 3 passages highlighted');
    expect(es.withPassages(3, 3)).toBe('El artículo, con 3 pasajes resaltados');
  });
});

describe('words looked for', () => {
  test.each([
    ['', true],
    ['  ', true],
    ['romero HERNANDEZ', true],
    ['hernández barber', false],
    ['hern', true],
  ])('“%s” are in “Andry José Hernández Romero”: %s', (words, answer) => {
    expect(matchesWords('Andry José Hernández Romero', words)).toBe(answer);
  });

  test('are found in the passage, the note and its writer’s name', () => {
    expect(noteHas(heldNote, 'cecot freed')).toBe(true);
    expect(noteHas({ ...heldNote, author: 'Marisol' }, 'marisol')).toBe(true);
    expect(noteHas(heldNote, 'barber')).toBe(false);
  });

  test('in a page’s title keep all of its notes, else those that have them', () => {
    const [page] = otherPages;
    if (!page) throw new Error('There are no other pages');
    expect(pageWith(page, 'west hollywood')?.notes).toHaveLength(2);
    expect(pageWith(page, 'familia')?.notes).toHaveLength(1);
    expect(pageWith(page, 'barber')).toBeNull();
  });
});

describe('the beginning of a text', () => {
  test.each([
    ['a short text', 20, 'a short text'],
    ['two\n lines', 20, 'two lines'],
    ['one two three', 9, 'one two…'],
    ['unbreakable', 5, 'unbre…'],
    ['😀😀😀', 3, '😀…'],
  ])('of %j, at most %i, is %j', (text, most, beginning) => {
    expect(beginningOf(text, most)).toBe(beginning);
  });
});

describe('a draft', () => {
  test('is written once it has words, or differs from the note it changes', () => {
    expect(isWritten(newDraft, null)).toBe(false);
    expect(isWritten({ ...newDraft, text: ' \n' }, null)).toBe(false);
    expect(isWritten({ ...newDraft, text: 'a' }, null)).toBe(true);
    expect(isWritten(heldDraft, heldNote)).toBe(true);
    expect(isWritten({ ...heldDraft, text: heldNote.text }, heldNote)).toBe(false);
    expect(isWritten({ ...heldDraft, text: heldNote.text, about: null }, heldNote)).toBe(true);
  });
});

describe('the entries a note can be about', () => {
  const choices = recordChoices(caseFile, 'en');

  test('are all claims and timeline entries, each id once, those that matter most first', () => {
    const ids = new Set([...caseFile.claims, ...caseFile.events].map(({ id }) => id));
    expect(choices.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
    const lastKey = choices.findLastIndex(({ isKey }) => isKey);
    expect(choices.slice(0, lastKey).every(({ isKey }) => isKey)).toBe(true);
  });

  test('are found by words in any order, in the language shown', () => {
    expect(findChoices(choices, 'freed cecot flown').map(({ id }) => id)).toContain('release-2025-07-18');
    expect(findChoices(recordChoices(caseFile, 'es'), 'liberado cecot').length).toBeGreaterThan(0);
    expect(findChoices(choices, 'no such words')).toEqual([]);
  });

  test('include a timeline entry that rests on claims of other names', () => {
    const events = caseFile.events.slice(0, 1).map((event) => ({ ...event, id: 'alone' }));
    const alone = choiceOf({ ...caseFile, events }, 'alone', 'en');
    expect(alone?.sentence).toBe(events[0]?.title.en);
  });

  test('are known by their id, or not at all', () => {
    expect(choiceOf(caseFile, 'held-at-cecot', 'en')?.sentence).toMatch(/^From 15 March/);
    expect(choiceOf(caseFile, 'release-2025-07-18', 'en')?.event?.date).toBe('2025-07-18');
    expect(choiceOf(caseFile, 'constructor', 'en')).toBeNull();
    expect(choiceOf(caseFile, null, 'en')).toBeNull();
  });
});

describe('arrows in a list of options', () => {
  test.each([
    ['ArrowDown', null, 3, 0],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', null, 3, 2],
    ['ArrowUp', 0, 3, 2],
    ['ArrowDown', null, 0, null],
    ['Tab', 1, 3, null],
  ])('%s at %s of %i leads to %s', (key, active, count, next) => {
    expect(optionAfterKey(key, active, count)).toBe(next);
  });
});

test('the day of a moment is the reader’s own', () => {
  const late = new Date(2026, 10, 22, 23, 59);
  expect(localDay(late.toISOString())).toBe('2026-11-22');
});
