import { expect, test } from 'vitest';
import { pageKey, recordOf } from '../../extension/notes-record.ts';
import { createNotesWriter } from '../../extension/notes-writer.ts';
import { memoryArea } from './memory-area.ts';
import { freshIds, PAGE_ID, sampleNote, samplePageNotes } from './notes-samples.ts';

const items = { [pageKey(PAGE_ID)]: recordOf(samplePageNotes(sampleNote(1))) };

test.each([
  { do: 'delete-note', pageId: PAGE_ID, id: sampleNote(1).id },
  { do: 'delete-page', pageId: PAGE_ID },
  { do: 'delete-all' },
  { do: 'delete-everything' },
] as const)('$do says so when storage says yes and keeps everything', async (request) => {
  const area = memoryArea(items);
  const write = createNotesWriter({ ...area, remove: async () => {}, clear: async () => {} }, freshIds());
  expect(await write(request, false)).toEqual({ ok: false, reason: 'storage-full' });
  expect(area.items.size).toBe(1);
  expect(await createNotesWriter(area, freshIds())(request, false)).toEqual({ ok: true });
  expect(area.items.size).toBe(0);
});
