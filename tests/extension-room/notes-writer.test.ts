import { describe, expect, test } from 'vitest';
import { MOST_PAGES } from '../../extension/notes-draft.ts';
import type { NotesRequest } from '../../extension/notes-messages.ts';
import { SCHEMA } from '../../extension/notes-migrations.ts';
import { asideKey, pageKey, recordOf } from '../../extension/notes-record.ts';
import { loadPageNotes } from '../../extension/notes-storage.ts';
import { createNotesWriter } from '../../extension/notes-writer.ts';
import { LONGEST_TEXT, MOST_NOTES, type Note } from '../../notes/note.ts';
import { memoryArea, refusingArea } from './memory-area.ts';
import { freshIds, idOf, OTHER_ID, PAGE_ID, sampleNote, samplePage, samplePageNotes } from './notes-samples.ts';

const KEY = pageKey(PAGE_ID);
const LATER = '2026-11-23T10:00:00Z';

/** A writer over this much storage; `ask` is for one request after another. */
function writerOver(items: Record<string, unknown> = {}) {
  const area = memoryArea(items);
  const write = createNotesWriter(area, freshIds());
  return {
    area,
    ask: (request: NotesRequest) => write(request, false),
    texts: async () => {
      const answer = await loadPageNotes(area, PAGE_ID);
      return answer.ok ? answer.notes.map(({ text }) => text) : answer.reason;
    },
  };
}

function saving(note: Note, changes: Partial<Extract<NotesRequest, { do: 'save-note' }>> = {}): NotesRequest {
  return { do: 'save-note', pageId: PAGE_ID, page: samplePage(), note, at: null, basedOn: null, ...changes };
}

const withTwo = { [KEY]: recordOf(samplePageNotes(sampleNote(1), sampleNote(2))) };

describe('a note', () => {
  test('is stored with its page under the page’s id, and nothing else is touched', async () => {
    const { area, ask } = writerOver({ language: 'es' });
    expect(await ask(saving(sampleNote(1)))).toEqual({ ok: true });
    const record = { schema: SCHEMA, page: samplePage(), notes: [sampleNote(1)] };
    expect(Object.fromEntries(area.items)).toEqual({ language: 'es', [KEY]: record });
  });

  test('takes the place of its older version', async () => {
    const { ask, texts } = writerOver(withTwo);
    await ask(saving(sampleNote(1, { text: 'Changed', modified: LATER }), { basedOn: sampleNote(1).modified }));
    expect(await texts()).toEqual(['Changed', 'Note 2']);
  });

  test('goes back to where it was after a delete', async () => {
    const { ask, texts } = writerOver(withTwo);
    await ask({ do: 'delete-note', pageId: PAGE_ID, id: idOf(1) });
    expect(await texts()).toEqual(['Note 2']);
    await ask(saving(sampleNote(1), { at: 0 }));
    expect(await texts()).toEqual(['Note 1', 'Note 2']);
  });

  test('that was changed in another tab meanwhile is there in both versions', async () => {
    const { ask, texts } = writerOver(withTwo);
    const basedOn = sampleNote(1).modified;
    await ask(saving(sampleNote(1, { text: 'From one tab', modified: LATER }), { basedOn }));
    await ask(saving(sampleNote(1, { text: 'From the other', modified: '2026-11-23T10:00:09Z' }), { basedOn }));
    expect(await texts()).toEqual(['From the other', 'From one tab', 'Note 2']);
  });

  test('that was deleted in another tab meanwhile comes back with what was written', async () => {
    const { ask, texts } = writerOver(withTwo);
    await ask({ do: 'delete-note', pageId: PAGE_ID, id: idOf(1) });
    await ask(saving(sampleNote(1, { text: 'Still wanted', modified: LATER }), { basedOn: sampleNote(1).modified }));
    expect(await texts()).toEqual(['Note 2', 'Still wanted']);
  });

  test('that is the last of its page takes the page along', async () => {
    const { area, ask } = writerOver({ [KEY]: recordOf(samplePageNotes(sampleNote(1))) });
    expect(await ask({ do: 'delete-note', pageId: PAGE_ID, id: idOf(1) })).toEqual({ ok: true });
    expect([...area.items.keys()]).toEqual([]);
  });

  test('that is not there is deleted without a word', async () => {
    const { area, ask } = writerOver(withTwo);
    expect(await ask({ do: 'delete-note', pageId: PAGE_ID, id: idOf(9) })).toEqual({ ok: true });
    expect(await ask({ do: 'delete-note', pageId: OTHER_ID, id: idOf(1) })).toEqual({ ok: true });
    expect(Object.fromEntries(area.items)).toEqual(withTwo);
  });

  test('that another tab added stays when this one puts its own in order', async () => {
    const { ask, texts } = writerOver(withTwo);
    await ask(saving(sampleNote(3)));
    await ask({ do: 'reorder', pageId: PAGE_ID, ids: [idOf(2), idOf(1)] });
    expect(await texts()).toEqual(['Note 2', 'Note 1', 'Note 3']);
  });
});

describe('what cannot be read', () => {
  const damaged = { schema: SCHEMA, page: samplePage(), notes: [sampleNote(1), { id: 'x', text: 'precious' }] };

  test.each([
    ['a record', 'rubbish'],
    ['a note', damaged],
    ['an id that two notes have', recordOf(samplePageNotes(sampleNote(1), sampleNote(1, { text: 'Twin' })))],
    ['a text that is too long', recordOf(samplePageNotes(sampleNote(1, { text: 'x'.repeat(LONGEST_TEXT + 1) })))],
    ['a kind', { ...recordOf(samplePageNotes()), notes: [{ ...sampleNote(1), kind: 'praise' }] }],
    ['a field', { ...recordOf(samplePageNotes(sampleNote(1))), more: 'words' }],
  ])('of %s is set aside with all of its page before that is overwritten', async (_, stored) => {
    const { area, ask, texts } = writerOver({ [KEY]: stored, [asideKey(PAGE_ID, 1)]: 'from before' });
    expect(await ask(saving(sampleNote(7)))).toEqual({ ok: true });
    expect(area.items.get(asideKey(PAGE_ID, 1))).toBe('from before');
    expect(area.items.get(asideKey(PAGE_ID, 2))).toEqual(stored);
    expect(await texts()).toContain('Note 7');
  });

  test('leaves the notes beside it as they were', async () => {
    const { ask, texts } = writerOver({ [KEY]: damaged });
    await ask(saving(sampleNote(7)));
    expect(await texts()).toEqual(['Note 1', 'Note 7']);
  });

  test('is set aside also when the last readable note goes', async () => {
    const { area, ask } = writerOver({ [KEY]: damaged });
    await ask({ do: 'delete-note', pageId: PAGE_ID, id: idOf(1) });
    expect(Object.fromEntries(area.items)).toEqual({ [asideKey(PAGE_ID, 1)]: damaged });
  });

  test('stays where it is as long as nothing is written over it', async () => {
    const { area, ask } = writerOver({ [KEY]: 'rubbish' });
    await ask({ do: 'delete-note', pageId: PAGE_ID, id: idOf(1) });
    await ask({ do: 'reorder', pageId: PAGE_ID, ids: [idOf(1)] });
    expect(Object.fromEntries(area.items)).toEqual({ [KEY]: 'rubbish' });
  });

  test('goes when the reader says so, and what can be read stays', async () => {
    const newer = { schema: SCHEMA + 1 };
    const rest = { language: 'es', 'notes:newer': newer };
    const { area, ask } = writerOver({ ...rest, [KEY]: damaged, 'notes:x': 'x', [asideKey('x', 1)]: 'y' });
    expect(await ask({ do: 'delete-unreadable' })).toEqual({ ok: true });
    expect(Object.fromEntries(area.items)).toEqual({ ...rest, [KEY]: recordOf(samplePageNotes(sampleNote(1))) });
  });
});

describe('what a newer version wrote', () => {
  test.each<NotesRequest>([
    saving(sampleNote(1)),
    { do: 'delete-note', pageId: PAGE_ID, id: idOf(1) },
    { do: 'reorder', pageId: PAGE_ID, ids: [idOf(1)] },
    { do: 'delete-page', pageId: PAGE_ID },
  ])('is left alone: $do', async (request) => {
    const newer = { schema: SCHEMA + 1, notes: 'in another form' };
    const { area, ask } = writerOver({ [KEY]: newer });
    expect(await ask(request)).toEqual({ ok: false, reason: 'newer-version' });
    expect(Object.fromEntries(area.items)).toEqual({ [KEY]: newer });
  });
});

describe('the bounds', () => {
  test('of a page are said, and its notes stay', async () => {
    const full = samplePageNotes(...Array.from({ length: MOST_NOTES }, (_, n) => sampleNote(n)));
    const { area, ask } = writerOver({ [KEY]: recordOf(full) });
    expect(await ask(saving(sampleNote(MOST_NOTES)))).toEqual({ ok: false, reason: 'too-many' });
    expect(await ask(saving(sampleNote(7, { text: 'Changed' })))).toEqual({ ok: true });
    expect(area.items.get(KEY)).toMatchObject({ notes: { length: MOST_NOTES } });
  });

  test('of pages are said, and pages that are there take more notes', async () => {
    const pages = Array.from({ length: MOST_PAGES - 1 }, (_, n) => [pageKey(`page ${n}`), 'of no account']);
    const { area, ask } = writerOver({ ...Object.fromEntries(pages), ...withTwo });
    expect(await ask(saving(sampleNote(1), { pageId: OTHER_ID }))).toEqual({ ok: false, reason: 'too-many' });
    expect(area.items.has(pageKey(OTHER_ID))).toBe(false);
    expect(await ask(saving(sampleNote(3)))).toEqual({ ok: true });
  });
});

describe('storage that takes nothing', () => {
  test.each([
    [new Error('QUOTA_BYTES quota exceeded'), 'storage-full'],
    [new Error('An unexpected error occurred'), 'storage-unavailable'],
    [undefined, 'storage-unavailable'],
  ] as const)('and says %o gets a name, and the next request is answered', async (error, reason) => {
    const area = memoryArea(withTwo);
    let isFull = true;
    const moody = { ...area, set: (items: object) => (isFull ? refusingArea(area, error) : area).set({ ...items }) };
    const write = createNotesWriter(moody, freshIds());
    expect(await write(saving(sampleNote(3)), false)).toEqual({ ok: false, reason });
    expect(Object.fromEntries(area.items)).toEqual(withTwo);
    isFull = false;
    expect(await write(saving(sampleNote(3)), false)).toEqual({ ok: true });
  });
});

describe('a private window', () => {
  test.each<NotesRequest>([
    saving(sampleNote(1)),
    { do: 'delete-note', pageId: PAGE_ID, id: idOf(1) },
    { do: 'reorder', pageId: PAGE_ID, ids: [idOf(2)] },
    { do: 'keep-all', pages: [samplePageNotes(sampleNote(3))] },
    { do: 'delete-page', pageId: PAGE_ID },
    { do: 'delete-unreadable' },
  ])('changes nothing: $do', async (request) => {
    const area = memoryArea(withTwo);
    const write = createNotesWriter(area, freshIds());
    expect(await write(request, true)).toEqual({ ok: false, reason: 'private-window' });
    expect(Object.fromEntries(area.items)).toEqual(withTwo);
  });

  test.each(['delete-all', 'delete-everything'] as const)('may erase: %s', async (erasure) => {
    const area = memoryArea(withTwo);
    expect(await createNotesWriter(area, freshIds())({ do: erasure }, true)).toEqual({ ok: true });
    expect([...area.items]).toEqual([]);
  });
});

describe('deleting', () => {
  const others = { language: 'es', [pageKey(OTHER_ID)]: recordOf(samplePageNotes(sampleNote(5))) };

  test('a page takes what was set aside of it, and leaves the others', async () => {
    const { area, ask } = writerOver({ ...withTwo, ...others, [asideKey(PAGE_ID, 1)]: 1, [asideKey(PAGE_ID, 2)]: 2 });
    expect(await ask({ do: 'delete-page', pageId: PAGE_ID })).toEqual({ ok: true });
    expect(Object.fromEntries(area.items)).toEqual(others);
  });

  test('all notes takes every trace of them and the nickname, and leaves the settings', async () => {
    const { area, ask } = writerOver({ ...withTwo, ...others, nickname: 'Ana', [asideKey(PAGE_ID, 1)]: 1 });
    expect(await ask({ do: 'delete-all' })).toEqual({ ok: true });
    expect(Object.fromEntries(area.items)).toEqual({ language: 'es' });
  });

  test('everything leaves nothing', async () => {
    const { area, ask } = writerOver({ ...withTwo, ...others, anything: 1 });
    expect(await ask({ do: 'delete-everything' })).toEqual({ ok: true });
    expect(area.items.size).toBe(0);
  });
});
