import fc from 'fast-check';
import { cleanCharacters, cleanText, cutEnd, cutStart } from '../../notes/clean-text.ts';
import {
  type AnnotatedPage,
  LONGEST_AROUND,
  LONGEST_AUTHOR,
  LONGEST_QUOTE,
  LONGEST_TEXT,
  LONGEST_TITLE,
  NOTE_KINDS,
  type Note,
  type PageNotes,
} from '../../notes/note.ts';

const PIECES = [
  'He was freed. ',
  'ñandú ',
  '🎨',
  '👩🏽‍⚖️',
  '“',
  '”',
  '</script>',
  '<b>',
  '&amp;',
  '\n',
  '\n\n',
  '\t',
  ' ',
  '\u00a0',
  '-',
  ',',
  '%',
  'Andry José Hernández Romero ',
  '\u202e',
  '\u0000',
  '\ud800',
  '__proto__',
  'e\u0301',
  'שלום',
  '"',
  '\\',
  "'",
  '=cmd|',
];

/** Text as people, pages and attackers write it. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

const cleaned = (most: number) => anyText.map((text) => cleanText(text, most));
const named = (most: number) =>
  fc.option(
    cleaned(most).filter((text) => text !== ''),
    { nil: null },
  );
const instant = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);
const day = instant.map((time) => time.slice(0, 10));

const quote = fc.record({
  exact: anyText.map((text) => cutEnd(cleanCharacters(text), LONGEST_QUOTE)).filter((text) => text.trim() !== ''),
  prefix: anyText.map((text) => cutStart(cleanCharacters(text), LONGEST_AROUND)),
  suffix: anyText.map((text) => cutEnd(cleanCharacters(text), LONGEST_AROUND)),
});
const place = fc
  .tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 2_000 }))
  .map(([start, length]) => ({ start, end: start + length }));

/** Notes that may be kept, as they are kept. */
export const anyNote: fc.Arbitrary<Note> = fc
  .record({
    id: fc.uuid(),
    quote,
    position: fc.option(place, { nil: null }),
    kind: fc.constantFrom(...NOTE_KINDS),
    text: cleaned(LONGEST_TEXT),
    about: fc.option(
      fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+){0,4}$/).filter((id) => id.length <= 100),
      { nil: null },
    ),
    author: named(LONGEST_AUTHOR),
    created: instant,
    modified: instant,
  })
  .map((note) => ({ ...note, modified: note.modified < note.created ? note.created : note.modified }));

export const anyPage: fc.Arbitrary<AnnotatedPage> = fc.record({
  url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href.replace(/#.*$/, '')),
  title: cleaned(LONGEST_TITLE),
  outlet: named(200),
  published: fc.option(
    fc.oneof(
      day,
      day.map((date) => date.slice(0, 7)),
      day.map((date) => date.slice(0, 4)),
    ),
    { nil: null },
  ),
  language: fc.option(fc.constantFrom('en', 'es', 'fr'), { nil: null }),
});

/** Pages with notes, no address and no id twice. */
export const anyPages: fc.Arbitrary<PageNotes[]> = fc
  .uniqueArray(fc.record({ page: anyPage, notes: fc.array(anyNote, { minLength: 1, maxLength: 6 }) }), {
    selector: ({ page }) => page.url,
    maxLength: 4,
  })
  .filter((pages) => {
    const ids = pages.flatMap(({ notes }) => notes.map(({ id }) => id));
    return new Set(ids).size === ids.length;
  });
