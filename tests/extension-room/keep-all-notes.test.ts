import { describe, expect, test } from 'vitest';
import { keepAllNotes } from '../../extension/keep-all-notes.ts';
import { MOST_PAGES } from '../../extension/notes-draft.ts';
import { SCHEMA } from '../../extension/notes-migrations.ts';
import { asideKey, pageKey, recordOf } from '../../extension/notes-record.ts';
import { createNotesWriter } from '../../extension/notes-writer.ts';
import { MOST_NOTES, type Note, type PageNotes } from '../../notes/note.ts';
import { pageIdOf } from '../../notes/page-id.ts';
import { memoryArea, refusingArea } from './memory-area.ts';
import { freshIds, sampleNote, samplePage } from './notes-samples.ts';

function pageOf(path: string, ...notes: Note[]): PageNotes {
  return { page: samplePage({ url: `https://news.example/${path}` }), notes };
}

/** Where the notes of such a page lie. */
function keyOf(path: string): string {
  return pageKey(pageIdOf(`https://news.example/${path}`) ?? '');
}

describe('notes from a file', () => {
  test('go to the pages that they are about', async () => {
    const area = memoryArea({ [keyOf('a')]: recordOf(pageOf('a', sampleNote(1))) });
    const pages = [pageOf('a', sampleNote(1), sampleNote(2)), pageOf('b', sampleNote(3))];
    expect(await keepAllNotes(area, pages, freshIds())).toEqual({ ok: true, kept: 2, known: 1, left: [] });
    expect(area.items.get(keyOf('a'))).toEqual(recordOf(pageOf('a', sampleNote(1), sampleNote(2))));
    expect(area.items.get(keyOf('b'))).toEqual(recordOf(pageOf('b', sampleNote(3))));
  });

  test('on one page under several addresses come together', async () => {
    const area = memoryArea();
    const pages = [pageOf('a', sampleNote(1)), pageOf('a?utm_source=x', sampleNote(2)), pageOf('a', sampleNote(1))];
    expect(await keepAllNotes(area, pages, freshIds())).toMatchObject({ kept: 2, known: 1 });
    expect(Object.fromEntries(area.items)).toEqual({
      [keyOf('a')]: recordOf(pageOf('a', sampleNote(1), sampleNote(2))),
    });
  });

  test('leave the page’s own description as it is', async () => {
    const area = memoryArea({ [keyOf('a')]: recordOf(pageOf('a', sampleNote(1))) });
    const renamed = { page: samplePage({ title: 'Another title' }), notes: [sampleNote(2)] };
    await keepAllNotes(area, [renamed], freshIds());
    expect(area.items.get(keyOf('a'))).toMatchObject({ page: samplePage(), notes: { length: 2 } });
  });

  test('that come a second time write nothing', async () => {
    const area = memoryArea();
    const pages = [pageOf('a', sampleNote(1)), pageOf('b', sampleNote(2))];
    await keepAllNotes(area, pages, freshIds());
    const closed = refusingArea(area, new Error('nothing is to be written'));
    expect(await keepAllNotes(closed, pages, freshIds())).toEqual({ ok: true, kept: 0, known: 2, left: [] });
  });

  test('leave a page out that cannot take them, and say which', async () => {
    const many = Array.from({ length: MOST_NOTES }, (_, n) => sampleNote(n));
    const newer = { schema: SCHEMA + 1 };
    const area = memoryArea({ [keyOf('newer')]: newer, [keyOf('full')]: recordOf(pageOf('full', ...many)) });
    const incoming = sampleNote(MOST_NOTES);
    const pages = ['newer', 'full', 'fine'].map((path) => pageOf(path, incoming));
    expect(await keepAllNotes(area, pages, freshIds())).toEqual({
      ok: true,
      kept: 1,
      known: 0,
      left: [
        { url: 'https://news.example/newer', reason: 'newer-version' },
        { url: 'https://news.example/full', reason: 'too-many' },
      ],
    });
    expect(area.items.get(keyOf('newer'))).toEqual(newer);
  });

  test('take the pages that there is room for', async () => {
    const there = Array.from({ length: MOST_PAGES - 1 }, (_, n) => [pageKey(`page ${n}`), 'of no account']);
    const area = memoryArea(Object.fromEntries(there));
    const answer = await keepAllNotes(area, [pageOf('a', sampleNote(1)), pageOf('b', sampleNote(2))], freshIds());
    expect(answer).toMatchObject({ kept: 1, left: [{ url: 'https://news.example/b', reason: 'too-many' }] });
    expect(area.items.size).toBe(MOST_PAGES);
  });

  test('are taken all or not at all when storage is full', async () => {
    const area = memoryArea();
    const write = createNotesWriter(refusingArea(area, new Error('quota')), freshIds());
    const pages = [pageOf('a', sampleNote(1)), pageOf('b', sampleNote(2))];
    expect(await write({ do: 'keep-all', pages }, false)).toEqual({ ok: false, reason: 'storage-full' });
    expect(area.items.size).toBe(0);
  });

  test('set aside what they overwrite and nobody can read', async () => {
    const area = memoryArea({ [keyOf('a')]: 'rubbish' });
    await keepAllNotes(area, [pageOf('a', sampleNote(1))], freshIds());
    expect(area.items.get(asideKey(pageIdOf('https://news.example/a') ?? '', 1))).toBe('rubbish');
  });
});
