import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCHEMA } from '../../extension/notes-migrations.ts';
import { asideKey, isNotesKey, pageKey, recordOf } from '../../extension/notes-record.ts';
import { changedPages, keysOf, loadAllNotes, loadPageNotes, loadUnreadable } from '../../extension/notes-storage.ts';
import { memoryArea } from './memory-area.ts';
import { OTHER_ID, PAGE_ID, sampleNote, samplePageNotes } from './notes-samples.ts';

const record = recordOf(samplePageNotes(sampleNote(1), sampleNote(2)));
const damaged = { ...record, notes: [sampleNote(1), { id: 7 }] };
const newer = { schema: SCHEMA + 1, whatever: true };

describe('loadPageNotes', () => {
  test('gives the notes in their order', async () => {
    const area = memoryArea({ [pageKey(PAGE_ID)]: record });
    expect(await loadPageNotes(area, PAGE_ID)).toEqual({ ok: true, notes: [sampleNote(1), sampleNote(2)] });
  });

  test('gives none where nothing is stored', async () => {
    const area = memoryArea({ [pageKey(OTHER_ID)]: record });
    expect(await loadPageNotes(area, PAGE_ID)).toEqual({ ok: true, notes: [] });
  });

  test('gives the notes that it can read of a damaged record', async () => {
    const rubbish = memoryArea({ [pageKey(PAGE_ID)]: 'x', [asideKey(PAGE_ID, 1)]: 1 });
    expect(await loadPageNotes(rubbish, PAGE_ID)).toEqual({ ok: true, notes: [] });
    const half = memoryArea({ [pageKey(PAGE_ID)]: damaged });
    expect(await loadPageNotes(half, PAGE_ID)).toEqual({ ok: true, notes: [sampleNote(1)] });
  });

  test('asks storage once', async () => {
    const area = memoryArea({ [pageKey(PAGE_ID)]: damaged, [asideKey(PAGE_ID, 1)]: 1 });
    const asked: unknown[] = [];
    const get: typeof area.get = (keys) => {
      asked.push(keys);
      return area.get(keys);
    };
    await loadPageNotes({ get }, PAGE_ID);
    expect(asked).toEqual([[pageKey(PAGE_ID)]]);
  });

  test('says that a newer version wrote them', async () => {
    const area = memoryArea({ [pageKey(PAGE_ID)]: newer });
    expect(await loadPageNotes(area, PAGE_ID)).toEqual({ ok: false, reason: 'newer-version' });
  });
});

describe('loadAllNotes', () => {
  test('gives every page under its id, the one that was changed last first', async () => {
    const late = samplePageNotes(sampleNote(3, { modified: '2026-11-23T10:00:00Z' }));
    const area = memoryArea({ language: 'es', [pageKey(PAGE_ID)]: record, [pageKey(OTHER_ID)]: recordOf(late) });
    const { pages, unreadable, newer } = await loadAllNotes(area);
    expect(pages.map(({ pageId, notes }) => [pageId, notes.length])).toEqual([
      [OTHER_ID, 1],
      [PAGE_ID, 2],
    ]);
    expect([unreadable, newer]).toEqual([0, 0]);
  });

  test('counts what it cannot read, and what a newer version wrote', async () => {
    const items = { 'notes:1': newer, 'notes:2': damaged, 'notes:3': 'x', [asideKey('4', 1)]: 'y' };
    expect(await loadAllNotes(memoryArea(items))).toMatchObject({ unreadable: 3, newer: 1 });
  });
});

describe('loadUnreadable', () => {
  test('gives every item that is not wholly readable, as it is, and no other', async () => {
    const broken = { 'notes:1': newer, 'notes:2': damaged, 'notes:3': 'x', [asideKey('4', 1)]: 'y' };
    const area = memoryArea({ language: 'es', [pageKey(PAGE_ID)]: record, ...broken });
    const items = Object.entries(broken).map(([key, value]) => ({ key, value }));
    expect(await loadUnreadable(area)).toEqual({ ok: true, items });
  });
});

describe('whatever storage holds', () => {
  const key = fc.oneof(
    fc.constantFrom(pageKey(PAGE_ID), asideKey(PAGE_ID, 1), pageKey(''), 'notes:__proto__', 'language'),
    fc.string(),
  );
  const almost = fc.record({ schema: fc.constantFrom(SCHEMA, '1', null), page: fc.anything(), notes: fc.anything() });
  const value = fc.oneof(fc.jsonValue(), almost, fc.constantFrom(record, damaged, newer)).filter(isStorable);
  const items = fc.dictionary(key, value, { noNullPrototype: true });

  test('reading never throws, and misses no item that is about notes', async () => {
    await fc.assert(
      fc.asyncProperty(items, async (stored) => {
        const area = memoryArea(stored);
        expect((await loadPageNotes(area, PAGE_ID)).ok).toBeTypeOf('boolean');
        const all = await loadAllNotes(area);
        const raw = await loadUnreadable(area);
        const whole = all.pages.map(({ pageId }) => pageKey(pageId));
        const seen = new Set([...whole, ...(raw.ok ? raw.items.map((item) => item.key) : [])]);
        expect([...seen].sort()).toEqual(Object.keys(stored).filter(isNotesKey).sort());
      }),
    );
  });
});

/** Storage takes what can be cloned. */
function isStorable(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

describe('changedPages', () => {
  test('names each page once, and nothing else that changed', () => {
    const changes = { language: {}, [pageKey(PAGE_ID)]: {}, [asideKey(PAGE_ID, 1)]: {}, [asideKey('x:7', 12)]: {} };
    expect(changedPages(changes)).toEqual([PAGE_ID, 'x:7']);
    expect(changedPages({ nickname: {}, notesque: {} })).toEqual([]);
  });
});

describe('keysOf', () => {
  test('finds the names of all items also where the browser cannot say them alone', async () => {
    const { get } = memoryArea({ a: 1, b: 2 });
    expect(await keysOf({ get })).toEqual(['a', 'b']);
  });
});
