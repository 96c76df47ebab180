import { describe, expect, test } from 'vitest';
import type { Note, PageNotes } from '../../notes/note.ts';
import { createNotesSearch } from '../../notes/search-notes.ts';

function note(id: string, exact: string, text = '', author: string | null = null): Note {
  const moment = '2026-11-22T10:00:00Z';
  const quote = { exact, prefix: '', suffix: '' };
  return { id, quote, position: null, kind: 'comment', text, about: null, author, created: moment, modified: moment };
}

function page(title: string, outlet: string | null, notes: Note[]): PageNotes {
  const url = 'https://www.news.example/a';
  return { page: { url, title, outlet, published: null, language: 'en' }, notes };
}

const rally = page('Crowd asks for makeup artist’s return', 'The Example News', [
  note('a', 'held in the CECOT prison', 'No longer true since July.'),
  note('b', 'his crown tattoos', 'Ask his lawyers about the tattoos.', 'Lucía'),
]);
const libre = page('Liberan al maquillador', 'Diario de ejemplo', [
  note('c', 'su familia lo espera', 'La detención acabó.'),
]);
const search = createNotesSearch([rally, libre]);

/** What answers, as `title: ids`. */
function found(query: string): string[] | null {
  const pages = search(query);
  return pages && [...pages].map(([{ page }, ids]) => `${page.title.split(' ')[0]}: ${[...ids].join(' ')}`);
}

describe('a search over notes', () => {
  test.each([
    ['words of a passage', 'cecot', ['Crowd: a']],
    ['words of a note', 'july', ['Crowd: a']],
    ['a writer’s name, without its accent', 'lucia', ['Crowd: b']],
    ['accents that the note has and the query has not', 'detencion', ['Liberan: c']],
    ['accents that the query has and the note has not', 'família', ['Liberan: c']],
    ['a slip of the keyboard', 'tatoos', ['Crowd: b']],
    ['the beginning of a word', 'tatt', ['Crowd: b']],
    ['a title, whose page answers without a note', 'maquillador', ['Liberan: ']],
    ['an outlet', 'diario', ['Liberan: ']],
    ['the host, whatever the outlet is called', 'news.example', ['Crowd: ', 'Liberan: ']],
    ['words of the title and of a note together', 'crowd cecot', ['Crowd: a']],
    ['all words of a note', 'crown lawyers', ['Crowd: b']],
  ])('finds %s', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test.each([
    ['words of two different notes', 'cecot lawyers'],
    ['words that nothing has', 'zzzzzz'],
    ['the middle of a word', 'ecot'],
    ['a short word with a slip', 'julu'],
  ])('finds nothing for %s', (_, query) => {
    expect(found(query)).toEqual([]);
  });

  test.each(['', '   ', '“…”', 'a'])('looks for nothing where there is no word: %j', (query) => {
    expect(search(query)).toBe(null);
  });

  test('takes a query of any length', () => {
    expect(found('cecot '.repeat(10_000))).toEqual(['Crowd: a']);
  });

  test('finds nothing where there are no pages', () => {
    expect(createNotesSearch([])('cecot')?.size).toBe(0);
  });
});
