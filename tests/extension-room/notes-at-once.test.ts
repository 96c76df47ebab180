import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NotesClient, openNotesClient } from '../../extension/notes-client.ts';
import type { NotesArea } from '../../extension/notes-draft.ts';
import { type NotesRequest, readNotesRequest, refused } from '../../extension/notes-messages.ts';
import { asideKey, pageKey } from '../../extension/notes-record.ts';
import { loadPageNotes, loadUnreadable } from '../../extension/notes-storage.ts';
import { createNotesWriter, type NotesWriter } from '../../extension/notes-writer.ts';
import type { Note } from '../../notes/note.ts';
import { lateArea, memoryArea } from './memory-area.ts';
import { freshIds, OTHER_ID, PAGE_ID, sampleNote, samplePage } from './notes-samples.ts';

/** A tab that hands its requests to a background script, as copies and in its own time. */
function tabOf(area: NotesArea, write: NotesWriter, turn: () => Promise<unknown>): NotesClient {
  async function send(request: NotesRequest): Promise<unknown> {
    const arrived = readNotesRequest(structuredClone(request));
    await turn();
    return arrived ? write(arrived, false) : refused('storage-unavailable');
  }
  return openNotesClient({ area: () => area, send, isPrivate: false, isGone: () => false });
}

async function notesIn(area: NotesArea): Promise<Note[]> {
  const answer = await loadPageNotes(area, PAGE_ID);
  return answer.ok ? answer.notes : [];
}

const anId = fc.constantFrom(PAGE_ID, OTHER_ID);

describe('two tabs that write at once', () => {
  test('lose no note, whenever storage answers', async () => {
    const writes = fc.array(fc.record({ tab: fc.nat(1), pageId: anId }), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(writes, fc.scheduler(), async (asked, scheduler) => {
        const turn = () => scheduler.schedule(Promise.resolve());
        const area = memoryArea();
        const late = lateArea(area, turn);
        const write = createNotesWriter(late, freshIds());
        const tabs = [tabOf(late, write, turn), tabOf(late, write, turn)];
        const saved = asked.map(({ tab, pageId }, n) =>
          tabs[tab]?.saveNote(pageId, samplePage({ url: pageId }), sampleNote(n), null),
        );
        const answers = await scheduler.waitFor(Promise.all(saved));
        for (const [n, { pageId }] of asked.entries()) {
          expect(answers[n]?.ok).toBe(true);
          expect(area.items.get(pageKey(pageId))).toMatchObject({
            notes: expect.arrayContaining([expect.objectContaining(sampleNote(n))]),
          });
        }
      }),
    );
  });

  test('lose no words when both change the same note', async () => {
    const texts = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(texts, fc.scheduler(), async (written, scheduler) => {
        const turn = () => scheduler.schedule(Promise.resolve());
        const area = memoryArea();
        const late = lateArea(area, turn);
        const write = createNotesWriter(late, freshIds());
        const begun = sampleNote(0);
        await createNotesWriter(area, freshIds())(
          { do: 'save-note', pageId: PAGE_ID, page: samplePage(), note: begun, at: null, basedOn: null },
          false,
        );
        const saves = written.map((text, n) => {
          const note = { ...begun, text, modified: `2026-11-23T00:00:0${n}Z` };
          return tabOf(late, write, turn).saveNote(PAGE_ID, samplePage(), note, null, begun.modified);
        });
        const answers = await scheduler.waitFor(Promise.all(saves));
        const notes = await notesIn(area);
        expect(notes.map(({ text }) => text).sort()).toEqual([...written].sort());
        expect(new Set(notes.map(({ id }) => id)).size).toBe(written.length);
        expect(answers.every(({ ok }) => ok)).toBe(true);
      }),
    );
  });

  test('would lose some with a writer each: this is what the one writer is for', async () => {
    const area = memoryArea();
    const late = lateArea(area, () => new Promise((next) => setTimeout(next)));
    const saves = [0, 1].map((n) =>
      tabOf(late, createNotesWriter(late, freshIds()), async () => {}).saveNote(
        PAGE_ID,
        samplePage(),
        sampleNote(n),
        null,
      ),
    );
    await Promise.all(saves);
    expect(area.items.get(pageKey(PAGE_ID))).toMatchObject({ notes: { length: 1 } });
  });
});

describe('whatever storage holds', () => {
  const request = fc.oneof(
    fc.record({ do: fc.constant('save-note'), n: fc.nat(3) }),
    fc.record({ do: fc.constant('delete-note'), n: fc.nat(3) }),
    fc.record({ do: fc.constant('keep-all'), n: fc.nat(3) }),
  );

  test('no change loses what was there and could not be read', async () => {
    const rubbish = fc.oneof(
      fc.jsonValue(),
      fc.record({
        schema: fc.constant(1),
        page: fc.constant(samplePage()),
        notes: fc.array(fc.jsonValue(), { minLength: 1 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(rubbish, fc.array(request, { maxLength: 6 }), async (stored, requests) => {
        const area = memoryArea({ [pageKey(PAGE_ID)]: stored, [asideKey(PAGE_ID, 1)]: 'kept before' });
        const tab = tabOf(area, createNotesWriter(area, freshIds()), async () => {});
        for (const { do: what, n } of requests) {
          if (what === 'save-note') await tab.saveNote(PAGE_ID, samplePage(), sampleNote(n), null);
          else if (what === 'delete-note') await tab.deleteNote(PAGE_ID, sampleNote(n).id);
          else await tab.keepAll([{ page: samplePage(), notes: [sampleNote(n)] }]);
        }
        const raw = await loadUnreadable(area);
        const values = raw.ok ? raw.items.map(({ value }) => JSON.stringify(value)) : [];
        expect(values).toContain(JSON.stringify(stored));
        expect(values).toContain('"kept before"');
      }),
    );
  });
});

describe('whatever a reader writes', () => {
  const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 3000 }));

  test('is read again as it was written, and nothing is set aside', async () => {
    const note = fc.record({ text: words, author: words, exact: words, prefix: words, suffix: words });
    await fc.assert(
      fc.asyncProperty(fc.array(note, { minLength: 1, maxLength: 4 }), words, async (written, title) => {
        const area = memoryArea();
        const tab = tabOf(area, createNotesWriter(area, freshIds()), async () => {});
        for (const [n, { text, author, exact, prefix, suffix }] of written.entries()) {
          const quote = { exact: `q${exact.slice(0, 1000)}`, prefix, suffix };
          const answer = await tab.saveNote(
            PAGE_ID,
            samplePage({ title }),
            sampleNote(n, { text, author, quote }),
            null,
          );
          expect(answer).toEqual({ ok: true });
          expect(await notesIn(area)).toHaveLength(n + 1);
        }
        expect([...area.items.keys()]).toEqual([pageKey(PAGE_ID)]);
        expect(await loadUnreadable(area)).toEqual({ ok: true, items: [] });
      }),
    );
  });
});
