import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isErasure,
  isKeepAllAnswer,
  isKeepAnswer,
  type NotesRequest,
  readNotesRequest,
} from '../../extension/notes-messages.ts';
import { LONGEST_ADDRESS } from '../../notes/note.ts';
import { idOf, PAGE_ID, sampleNote, samplePage, samplePageNotes } from './notes-samples.ts';

const saving = { do: 'save-note', pageId: PAGE_ID, page: samplePage(), note: sampleNote(1), at: null, basedOn: null };

const requests: NotesRequest[] = [
  { ...saving, do: 'save-note' },
  { ...saving, do: 'save-note', at: 0, basedOn: '2026-11-22T10:00:00Z' },
  { do: 'delete-note', pageId: PAGE_ID, id: idOf(1) },
  { do: 'reorder', pageId: PAGE_ID, ids: [] },
  { do: 'reorder', pageId: PAGE_ID, ids: [idOf(2), idOf(1)] },
  { do: 'keep-all', pages: [] },
  { do: 'keep-all', pages: [samplePageNotes(sampleNote(1), sampleNote(2))] },
  { do: 'delete-page', pageId: PAGE_ID },
  { do: 'delete-unreadable' },
  { do: 'delete-all' },
  { do: 'delete-everything' },
];

const others: unknown[] = [
  undefined,
  'delete-all',
  { do: 'toString' },
  { do: ['delete-all'] },
  { do: 'delete-page' },
  { do: 'delete-page', pageId: '' },
  { do: 'delete-page', pageId: 'x'.repeat(LONGEST_ADDRESS + 1) },
  { do: 'delete-note', pageId: PAGE_ID },
  { do: 'delete-note', pageId: PAGE_ID, id: 7 },
  { do: 'reorder', pageId: PAGE_ID, ids: idOf(1) },
  { do: 'reorder', pageId: PAGE_ID, ids: [idOf(1), null] },
  { do: 'keep-all', pages: samplePageNotes() },
  { do: 'keep-all', pages: [samplePageNotes(), { page: samplePage() }] },
  { do: 'keep-all', pages: [{ page: samplePage(), notes: [{ ...sampleNote(1), text: 7 }] }] },
  { ...saving, pageId: 7 },
  { ...saving, at: -1 },
  { ...saving, at: 0.5 },
  { ...saving, basedOn: true },
  { ...saving, page: { ...samplePage(), url: 'javascript:alert(1)' } },
  { ...saving, note: { ...sampleNote(1), id: 'one' } },
  { ...saving, note: null },
];

describe('readNotesRequest', () => {
  test.each(requests)('takes $do as it is', (request) => {
    expect(readNotesRequest(structuredClone(request))).toEqual(request);
  });

  test.each(others)('takes no %j', (message) => {
    expect(readNotesRequest(message)).toBeNull();
  });

  test('hands on nothing that it does not know', () => {
    expect(readNotesRequest({ do: 'delete-all', pageId: PAGE_ID, more: 1 })).toEqual({ do: 'delete-all' });
  });

  test('never throws, whatever arrives', () => {
    const known = fc.constantFrom(...requests.map((request) => request.do));
    const parts = ['pageId', 'page', 'note', 'pages', 'ids', 'at', 'basedOn'].map((name) => [name, fc.anything()]);
    const almost = fc.record({ ...Object.fromEntries(parts), do: known });
    fc.assert(fc.property(fc.oneof(fc.anything(), almost), (message) => void readNotesRequest(message)));
  });
});

describe('isErasure', () => {
  test('is true of nothing but what takes all notes away', () => {
    expect(requests.filter(isErasure).map((request) => request.do)).toEqual(['delete-all', 'delete-everything']);
  });
});

describe('the guards of answers', () => {
  const kept = { ok: true, kept: 1, known: 0, left: [{ url: PAGE_ID, reason: 'too-many' }] };

  test.each([{ ok: true }, { ok: false, reason: 'private-window' }, { ok: false, reason: 'newer-version' }])(
    'take %j of a change',
    (answer) => expect(isKeepAnswer(answer)).toBe(true),
  );

  test.each([kept, { ok: false, reason: 'storage-full' }])('take %j of an import', (answer) => {
    expect(isKeepAllAnswer(answer)).toBe(true);
  });

  test.each([undefined, null, 'ok', {}, { ok: 1 }, { ok: false }, { ok: false, reason: 'because' }])(
    'refuse %j',
    (answer) => expect([isKeepAnswer(answer), isKeepAllAnswer(answer)]).toEqual([false, false]),
  );

  test.each([{ ok: true }, { ...kept, kept: '1' }, { ...kept, known: -1 }, { ...kept, left: [PAGE_ID] }])(
    'refuse %j of an import',
    (answer) => expect(isKeepAllAnswer(answer)).toBe(false),
  );
});
