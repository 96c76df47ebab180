import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { contentUuid } from '../../notes/content-uuid.ts';
import { readInstant } from '../../notes/instant.ts';
import { MOST_NOTES } from '../../notes/note.ts';
import { newNoteId, readUuid } from '../../notes/note-id.ts';
import { parseNote, parsePage, parsePageNotes } from '../../notes/note-schema.ts';
import { anyNote, anyPage } from './generated-notes.ts';
import { comment, mark, page } from './samples.ts';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** What is wrong with a note, and why it is none. */
const refused: [string, unknown, string][] = [
  ['nothing', undefined, 'unreadable'],
  ['null', null, 'unreadable'],
  ['a text', 'note', 'unreadable'],
  ['a list', [comment], 'unreadable'],
  ['an empty object', {}, 'unreadable'],
  ['no id', { ...comment, id: undefined }, 'unreadable'],
  ['an id that is none', { ...comment, id: '__proto__' }, 'unreadable'],
  ['no text', { ...comment, text: null }, 'unreadable'],
  ['no dates', { ...comment, created: 'soon', modified: '2026-02-30T00:00:00Z' }, 'unreadable'],
  ['no quote', { ...comment, quote: undefined }, 'no-quote'],
  ['a quote that is a text', { ...comment, quote: 'he was freed' }, 'no-quote'],
  ['a quote without words', { ...comment, quote: { prefix: 'a', suffix: 'b' } }, 'no-quote'],
  ['a quote of white space', { ...comment, quote: { ...comment.quote, exact: ' \n\u202e\u0000' } }, 'no-quote'],
  ['a long quote', { ...comment, quote: { ...comment.quote, exact: 'x'.repeat(2_001) } }, 'quote-too-long'],
  ['a long text', { ...comment, text: 'x'.repeat(2_001) }, 'text-too-long'],
];

/** What a note can do without, and what stands there then. */
const mended: [string, object, object][] = [
  ['a capital id', { id: comment.id.toUpperCase() }, { id: comment.id }],
  ['a place that is none', { position: { start: 9, end: 9 } }, { position: null }],
  ['a place of fractions', { position: { start: 0.5, end: 9 } }, { position: null }],
  ['a place that is endless', { position: { start: 0, end: Number.POSITIVE_INFINITY } }, { position: null }],
  ['an unknown kind', { kind: 'verdict' }, { kind: 'comment' }],
  ['an entry’s id with a slash', { about: '../sources' }, { about: null }],
  ['an author who is an object', { author: { name: 'Ana' } }, { author: null }],
  ['an author of white space', { author: ' \u202e ' }, { author: null }],
  ['a long author', { author: 'x'.repeat(90) }, { author: 'x'.repeat(60) }],
  ['a text with controls', { text: ' a\u0000\r\nb\u202ec\ud800 ' }, { text: 'a\nbc\ufffd' }],
  ['an old date of creation only', { modified: undefined }, { modified: comment.created }],
  ['a date of change only', { created: null }, { created: comment.modified }],
  ['a change before the creation', { modified: '2020-01-01T00:00:00Z' }, { modified: comment.created }],
  ['a date of another zone', { created: '2026-11-22T12:00:00.250+02:00' }, { created: '2026-11-22T10:00:00Z' }],
  ['a key of its own', { html: '<script>' }, {}],
  [
    'long surroundings',
    { quote: { exact: 'a', prefix: `1${'p'.repeat(64)}`, suffix: `${'s'.repeat(64)}1` } },
    { quote: { exact: 'a', prefix: 'p'.repeat(64), suffix: 's'.repeat(64) } },
  ],
  ['no surroundings', { quote: { exact: 'a', prefix: 7 } }, { quote: { exact: 'a', prefix: '', suffix: '' } }],
];

describe('a note from storage, a file or a message', () => {
  test('is itself when it is a note', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        expect(parseNote(JSON.parse(JSON.stringify(note)))).toEqual({ ok: true, note });
      }),
    );
  });

  test.each(refused)('is none: %s', (_, value, reason) => {
    expect(parseNote(value)).toEqual({ ok: false, reason });
  });

  test.each(mended)('is mended: %s', (_, changes, expected) => {
    expect(parseNote({ ...comment, ...changes })).toEqual({ ok: true, note: { ...comment, ...expected } });
  });

  test('is bounded and clean, whatever comes', () => {
    const broken = fc.record(
      {
        id: fc.oneof(fc.uuid(), fc.anything()),
        quote: fc.oneof(
          fc.record({ exact: fc.string({ unit: 'binary' }), prefix: fc.anything(), suffix: fc.anything() }),
          fc.anything(),
        ),
        position: fc.anything(),
        kind: fc.anything(),
        text: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
        about: fc.anything(),
        author: fc.anything(),
        created: fc.oneof(fc.constant('2026-11-22T10:00:00Z'), fc.anything()),
        modified: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(broken, fc.anything()), (value) => {
        const parsed = parseNote(value);
        if (!parsed.ok) return;
        expect(parseNote(parsed.note)).toEqual(parsed);
        expect(JSON.stringify(parsed.note).isWellFormed()).toBe(true);
        expect(Object.keys(parsed.note).sort()).toEqual(Object.keys(comment).sort());
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what does not belong to the value', () => {
  afterEach(() => {
    for (const key of Object.keys(comment)) Reflect.deleteProperty(Object.prototype, key);
  });

  test('is not read from prototypes', () => {
    Object.assign(Object.prototype, comment);
    expect(parseNote({})).toEqual({ ok: false, reason: 'no-quote' });
    expect(parseNote(Object.create(comment))).toEqual({ ok: false, reason: 'no-quote' });
  });

  test('is not asked of getters', () => {
    const trap = { ...comment };
    Object.defineProperty(trap, 'text', { enumerable: true, get: () => expect.fail('was asked') });
    expect(parseNote(trap)).toEqual({ ok: false, reason: 'unreadable' });
  });

  test('cannot change what all objects have', () => {
    const value = JSON.parse(
      `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(comment).slice(1)}`,
    );
    expect(parseNote(value)).toEqual({ ok: true, note: comment });
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a page', () => {
  test('is itself when it is one', () => {
    fc.assert(
      fc.property(anyPage, (given) => {
        expect(parsePage(JSON.parse(JSON.stringify(given)))).toEqual(given);
      }),
    );
  });

  test.each([
    [
      { title: 7, outlet: {}, published: '2025-02-30', language: 'Klingon!' },
      { title: '', outlet: null, published: null, language: null },
    ],
    [{ language: 'es-VE' }, { language: 'es' }],
    [{ url: 'https://reader:secret@news.example/story#c' }, {}],
    [{ title: ` a\u202eb${'x'.repeat(600)}` }, { title: `ab${'x'.repeat(498)}` }],
  ])('%j is mended', (changes, expected) => {
    expect(parsePage({ ...page, ...changes })).toEqual({ ...page, ...expected });
  });

  test.each([
    'javascript:alert(1)',
    'file:///a',
    'data:,a',
    'news.example',
    '',
    7,
    null,
    `https://a.example/${'a'.repeat(2_000)}`,
  ])('is none at %j', (url) => {
    expect(parsePage({ ...page, url })).toBeNull();
  });
});

describe('the notes of a page', () => {
  const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

  test('are kept in order, and what is none is listed', () => {
    const parsed = parsePageNotes({
      page,
      notes: [mark, { ...mark, quote: null, text: 'what\u0000 it said' }, comment, 7],
    });
    expect(parsed?.pageNotes).toEqual({ page, notes: [mark, comment] });
    expect(parsed?.skipped).toEqual([
      { what: 'what it said', reason: 'no-quote' },
      { what: '', reason: 'unreadable' },
    ]);
  });

  test('with one id twice: the same note counts once, another gets an id of its own, always the same', () => {
    const other = { ...comment, text: 'Something else' };
    const parse = () => parsePageNotes({ page, notes: [comment, comment, other, other] });
    const notes = parse()?.pageNotes.notes ?? [];
    expect(notes).toHaveLength(2);
    expect(notes[1]).toMatchObject({ text: 'Something else', id: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(notes[1]?.id).not.toBe(comment.id);
    expect(parse()?.skipped.map(({ reason }) => reason)).toEqual(['duplicate', 'duplicate']);
    expect(parsePageNotes({ page, notes: [comment, other] })?.pageNotes.notes).toEqual(notes);
  });

  test('are a thousand at most', () => {
    const many = Array.from({ length: MOST_NOTES + 3 }, (_, n) => ({ ...comment, id: idOf(n) }));
    const parsed = parsePageNotes({ page, notes: many });
    expect(parsed?.pageNotes.notes).toHaveLength(MOST_NOTES);
    expect(parsed?.skipped.map(({ reason }) => reason)).toEqual(['too-many', 'too-many', 'too-many']);
  });

  test.each([
    null,
    [],
    {},
    { page },
    { notes: [] },
    { page, notes: {} },
    { page: { ...page, url: 'javascript:1' }, notes: [] },
  ])('%j is no page with notes', (value) => {
    expect(parsePageNotes(value)).toBeNull();
  });
});

describe('ids', () => {
  test('are random UUIDs of version 4', () => {
    const ids = Array.from({ length: 50 }, () => newNoteId((bytes) => crypto.getRandomValues(bytes)));
    expect(new Set(ids).size).toBe(50);
    for (const id of ids) expect(id).toMatch(UUID);
    expect(newNoteId((bytes) => bytes.fill(255))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
  });

  test('are read in small letters, with and without their scheme', () => {
    expect(readUuid('URN:UUID:0F0E0D0C-0B0A-4009-8807-060504030201')).toBe(comment.id);
    expect([readUuid('0f0e0d0c'), readUuid(7), readUuid(`${comment.id}x`)]).toEqual([null, null, null]);
  });

  test('made of content are the same for the same content, and UUIDs', () => {
    expect(contentUuid('a', null, 7)).toBe(contentUuid('a', null, 7));
    expect(contentUuid('a', 'b')).not.toBe(contentUuid('ab'));
    const ids = new Set(Array.from({ length: 5_000 }, (_, n) => contentUuid('note', n)));
    expect(ids.size).toBe(5_000);
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});

test.each([
  ['2026-11-23T01:02:03Z', '2026-11-23T01:02:03Z'],
  ['2026-11-23T01:02:03.999999+00:00', '2026-11-23T01:02:03Z'],
  ['2026-11-23T01:02:03-05:00', '2026-11-23T06:02:03Z'],
  ['2026-11-23t01:02:03z', '2026-11-23T01:02:03Z'],
  ['2026-11-23T01:02:03', '2026-11-23T01:02:03Z'],
  ['2026-11-23', null],
  ['2026-11-31T01:02:03Z', null],
  ['2026-11-23T25:02:03Z', null],
  ['0001-01-01T00:00:00Z', null],
  ['2999-01-01T00:00:00Z', null],
  ['yesterday', null],
  [1763859723000, null],
  [null, null],
])('%j is the moment %j', (given, moment) => {
  expect(readInstant(given)).toBe(moment);
});
