import { describe, expect, test } from 'vitest';
import { PageNotesShelf } from '../../entrypoints/notes/page-notes.ts';
import { openNotesClient } from '../../extension/notes-client.ts';
import type { KeepFailure, NotesRequest } from '../../extension/notes-messages.ts';
import { pageKey, recordOf } from '../../extension/notes-record.ts';
import { loadPageNotes } from '../../extension/notes-storage.ts';
import { createNotesWriter } from '../../extension/notes-writer.ts';
import type { Note } from '../../notes/note.ts';
import { memoryArea } from './memory-area.ts';
import { freshIds, idOf, OTHER_ID, PAGE_ID, sampleNote, samplePage, samplePageNotes } from './notes-samples.ts';

const FULL = { ok: false, reason: 'storage-full' } as const satisfies { ok: false; reason: KeepFailure };
const [first, second] = [sampleNote(1), sampleNote(2)];
const edited = { ...first, text: 'Once more', modified: '2026-11-23T10:00:00Z' };

/** A shelf over a storage with these notes. Each change waits until it is let through, or refused. */
async function openShelf(...notes: Note[]) {
  const area = memoryArea({ [pageKey(PAGE_ID)]: recordOf(samplePageNotes(...notes)) });
  const write = createNotesWriter(area, freshIds());
  const waiting: { request: NotesRequest; answer(answer: unknown): void }[] = [];
  let onStored = (_pageIds: string[]) => {};
  const send = (request: NotesRequest) => new Promise((answer) => waiting.push({ request, answer }));
  const client = openNotesClient({ area: () => area, send, isPrivate: false, isGone: () => false });
  const watch = (listener: typeof onStored) => {
    onStored = listener;
  };
  const drawn: string[][] = [];
  const onChange = () => drawn.push(shelf.notes.map(({ id }) => id));
  const shelf: PageNotesShelf = new PageNotesShelf(samplePage(), onChange, new AbortController().signal, {
    client,
    watch,
  });
  await settle();
  return {
    shelf,
    /** What was on the shelf each time that it changed. */
    drawn,
    asked: () => waiting.map(({ request }) => request.do),
    /** Lets the next change into storage, or refuses it; storage tells of what it has taken. */
    next: async (refusal?: typeof FULL) => {
      const { request, answer } = waiting.shift() ?? expect.fail('nothing was asked');
      answer(refusal ?? (await write(request, false)));
      if (!refusal) onStored([PAGE_ID]);
      await settle();
    },
    stored: async (pageId = PAGE_ID) => {
      const answer = await loadPageNotes(area, pageId);
      return answer.ok ? answer.notes : [];
    },
  };
}

const settle = () => new Promise((next) => setTimeout(next));

describe('a note that is deleted while it is on its way to storage', () => {
  test('is deleted there, too, and does not come back meanwhile', async () => {
    const { shelf, drawn, asked, next, stored } = await openShelf(second);
    shelf.save(first);
    shelf.delete(first.id);
    drawn.length = 0;
    await next();
    expect(await stored()).toEqual([second, first]);
    expect(asked()).toEqual(['delete-note']);
    await next();
    expect(await stored()).toEqual([second]);
    expect(shelf.notes).toEqual([second]);
    expect(drawn.flat()).not.toContain(first.id);
    expect(shelf.failure).toBeNull();
  });

  test('is deleted with the version before it where that was refused', async () => {
    const { shelf, next, stored } = await openShelf(first);
    shelf.save(edited, null, first);
    shelf.delete(first.id);
    await next(FULL);
    await next();
    expect(await stored()).toEqual([]);
    expect(shelf.failure).toBeNull();
  });

  test('asks nothing of storage where storage has refused it, and blames nothing', async () => {
    const { shelf, asked, next } = await openShelf();
    shelf.save(first);
    shelf.delete(first.id);
    await next(FULL);
    expect(asked()).toEqual([]);
    expect(shelf.notes).toEqual([]);
    expect(shelf.failure).toBeNull();
  });

  test('stays when the reader takes that back at once', async () => {
    const { shelf, asked, next, stored } = await openShelf();
    shelf.save(first);
    shelf.delete(first.id);
    shelf.undoDelete();
    while (asked().length > 0) await next();
    expect(await stored()).toEqual([first]);
    expect(shelf.notes).toEqual([first]);
    expect(shelf.unkept).toEqual([]);
  });

  test('came with a link, and is deleted all the same', async () => {
    const { shelf, next, stored } = await openShelf();
    shelf.add([first, second]);
    shelf.delete(first.id);
    await next();
    await next();
    expect(await stored()).toEqual([second]);
    expect(shelf.notes).toEqual([second]);
  });
});

describe('a note that is changed while it is on its way to storage', () => {
  test('is kept as it is now, once', async () => {
    const { shelf, asked, next, stored } = await openShelf();
    shelf.save(first);
    shelf.save(edited, null, first);
    await next();
    expect(shelf.notes).toEqual([edited]);
    expect(shelf.unkept).toEqual([edited]);
    while (asked().length > 0) await next();
    expect(await stored()).toEqual([edited]);
    expect(shelf.unkept).toEqual([]);
  });
});

describe('a note that could not be deleted', () => {
  test('is there again, with what was not kept of it', async () => {
    const { shelf, next } = await openShelf(first);
    shelf.save(edited, null, first);
    await next(FULL);
    shelf.delete(first.id);
    await next(FULL);
    expect(shelf.notes).toEqual([edited]);
    expect(shelf.unkept).toEqual([edited]);
    expect(shelf.deleted).toBeNull();
    expect(shelf.failure).toBe('storage-full');
  });
});

describe('on another page by the time of the answer', () => {
  test.each<[string, (shelf: PageNotesShelf) => Promise<void>]>([
    ['was not saved', (shelf) => shelf.save(second)],
    ['was not kept from a link', (shelf) => shelf.add([second])],
    ['was not deleted', (shelf) => shelf.delete(first.id)],
    ['was not moved', (shelf) => shelf.move(first.id, 1)],
  ])('nothing is said of what %s on the one before', async (_, change) => {
    const { shelf, next } = await openShelf(first, sampleNote(3));
    change(shelf);
    shelf.turnTo(samplePage({ url: OTHER_ID }));
    await next(FULL);
    expect(shelf.failure).toBeNull();
    expect(shelf.notes).toEqual([]);
  });

  test('a note that was not kept is waiting where it belongs', async () => {
    const { shelf, asked, next, stored } = await openShelf();
    shelf.save(first);
    shelf.turnTo(samplePage({ url: OTHER_ID }));
    await next(FULL);
    shelf.turnTo(samplePage());
    expect(shelf.notes.map(({ id }) => id)).toEqual([idOf(1)]);
    await settle();
    while (asked().length > 0) await next();
    expect(await stored()).toEqual([first]);
    expect(await stored(OTHER_ID)).toEqual([]);
  });
});
