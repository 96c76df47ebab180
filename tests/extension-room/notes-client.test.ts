import { describe, expect, test } from 'vitest';
import { type NotesReach, openNotesClient } from '../../extension/notes-client.ts';
import { pageKey, recordOf } from '../../extension/notes-record.ts';
import { createNotesWriter } from '../../extension/notes-writer.ts';
import { memoryArea } from './memory-area.ts';
import { freshIds, idOf, PAGE_ID, sampleNote, samplePage, samplePageNotes } from './notes-samples.ts';

/** A client whose background script answers as the real one, but for what a test changes. */
function clientWith(changes: Partial<NotesReach> = {}) {
  const area = memoryArea({ [pageKey(PAGE_ID)]: recordOf(samplePageNotes(sampleNote(1))) });
  const write = createNotesWriter(area, freshIds());
  const asked: string[] = [];
  const client = openNotesClient({
    area: () => area,
    send: (request) => {
      asked.push(request.do);
      return write(request, false);
    },
    isPrivate: false,
    isGone: () => false,
    ...changes,
  });
  return { area, client, asked };
}

describe('a client', () => {
  test('changes the notes of a page', async () => {
    const { client } = clientWith();
    expect(await client.saveNote(PAGE_ID, samplePage(), sampleNote(2), null)).toEqual({ ok: true });
    expect(await client.load(PAGE_ID)).toMatchObject({ notes: [sampleNote(1), sampleNote(2)] });
    expect(await client.reorder(PAGE_ID, [idOf(2)])).toEqual({ ok: true });
    expect(await client.load(PAGE_ID)).toMatchObject({ notes: [sampleNote(2), sampleNote(1)] });
    expect(await client.deleteNote(PAGE_ID, idOf(1))).toEqual({ ok: true });
    expect(await client.load(PAGE_ID)).toMatchObject({ notes: [sampleNote(2)] });
  });

  test('says of a note that it is kept, also where storage cannot be read any more', async () => {
    const { area, client } = clientWith({ area: () => ({ get: () => Promise.reject(new Error('broken profile')) }) });
    expect(await client.saveNote(PAGE_ID, samplePage(), sampleNote(2), null)).toEqual({ ok: true });
    expect(await client.reorder(PAGE_ID, [idOf(2)])).toEqual({ ok: true });
    expect(await client.deleteNote(PAGE_ID, idOf(1))).toEqual({ ok: true });
    expect(area.items.get(pageKey(PAGE_ID))).toMatchObject({ notes: [sampleNote(2)] });
  });

  test('reads without asking anybody', async () => {
    const { client, asked } = clientWith();
    expect(await client.load(PAGE_ID)).toMatchObject({ notes: [sampleNote(1)] });
    expect(await client.loadAll()).toMatchObject({ pages: [{ pageId: PAGE_ID }] });
    expect(await client.loadUnreadable()).toEqual({ ok: true, items: [] });
    expect(asked).toEqual([]);
  });

  test('hands on each other wish by its name', async () => {
    const { client, asked } = clientWith();
    expect(await client.keepAll([samplePageNotes(sampleNote(3))])).toMatchObject({ ok: true, kept: 1 });
    for (const wish of ['deletePage', 'deleteUnreadable', 'deleteAll', 'deleteEverything'] as const) {
      expect(await client[wish](PAGE_ID)).toEqual({ ok: true });
    }
    expect(asked).toEqual(['keep-all', 'delete-page', 'delete-unreadable', 'delete-all', 'delete-everything']);
  });

  test('in a private window reads and erases, and asks for nothing else', async () => {
    const { area, client, asked } = clientWith({ isPrivate: true });
    const refused = { ok: false, reason: 'private-window' };
    expect(client.isPrivate).toBe(true);
    expect(await client.load(PAGE_ID)).toMatchObject({ notes: [sampleNote(1)] });
    expect(await client.saveNote(PAGE_ID, samplePage(), sampleNote(2), null)).toEqual(refused);
    expect(await client.deleteNote(PAGE_ID, idOf(1))).toEqual(refused);
    expect(await client.keepAll([])).toEqual(refused);
    expect(await client.deletePage(PAGE_ID)).toEqual(refused);
    expect(asked).toEqual([]);
    expect(await client.deleteAll()).toEqual({ ok: true });
    expect(area.items.size).toBe(0);
  });

  test('says when the extension is gone, also when it goes at this moment', async () => {
    const goneReason = { ok: false, reason: 'extension-gone' };
    const gone = clientWith({ isGone: () => true, area: () => expect.fail('there is no storage any more') });
    expect(await gone.client.load(PAGE_ID)).toEqual(goneReason);
    expect(await gone.client.deleteAll()).toEqual(goneReason);
    const checks = [false, true];
    const going = clientWith({
      isGone: () => checks.shift() ?? true,
      send: () => Promise.reject(new Error('Extension context invalidated.')),
    });
    expect(await going.client.deleteNote(PAGE_ID, idOf(1))).toEqual(goneReason);
  });

  test.each([
    ['nobody answers', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['the answer is none', () => Promise.resolve(undefined)],
    ['the answer makes no sense', () => Promise.resolve({ ok: 'yes' })],
  ])('says that nothing could be kept when %s', async (_, send) => {
    const { client } = clientWith({ send });
    const refused = { ok: false, reason: 'storage-unavailable' };
    expect(await client.saveNote(PAGE_ID, samplePage(), sampleNote(2), null)).toEqual(refused);
    expect(await client.keepAll([])).toEqual(refused);
  });

  test('says that storage cannot be read', async () => {
    const { client } = clientWith({ area: () => ({ get: () => Promise.reject(new Error('broken profile')) }) });
    const refused = { ok: false, reason: 'storage-unavailable' };
    expect(await client.load(PAGE_ID)).toEqual(refused);
    expect(await client.loadAll()).toEqual(refused);
    expect(await client.loadUnreadable()).toEqual(refused);
  });
});
