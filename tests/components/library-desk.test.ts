import { describe, expect, test } from 'vitest';
import type { ShelvedPage } from '../../components/library/shelf.ts';
import { LibraryDesk } from '../../entrypoints/library/library-desk.ts';
import type { NotesClient } from '../../extension/notes-client.ts';
import type { Refused } from '../../extension/notes-messages.ts';
import type { PageNotes } from '../../notes/note.ts';
import { samplePages } from '../../preview/library-samples.ts';
import { caseFile } from './stage.tsx';

const bare = ({ page, notes }: ShelvedPage): PageNotes => ({ page, notes });
const full: Refused = { ok: false, reason: 'storage-full' };

/** A client over a shelf in memory; `change` says what it does otherwise. */
function fakeClient(change: Partial<NotesClient> = {}) {
  const shelf = new Map(samplePages.map((each) => [each.id, bare(each)]));
  const client = {
    isPrivate: false,
    loadAll: async () => {
      const pages = [...shelf].map(([pageId, each]) => ({ pageId, ...each }));
      return { ok: true, pages, unreadable: 0, newer: 0 };
    },
    loadUnreadable: async () => ({ ok: true, items: [{ key: 'notes:x', value: 'what?' }] }),
    keepAll: async (pages: PageNotes[]) => {
      for (const each of pages) shelf.set(each.page.url, each);
      return { ok: true, kept: pages.flatMap(({ notes }) => notes).length, known: 0, left: [] };
    },
    deletePage: async (id: string) => {
      shelf.delete(id);
      return { ok: true };
    },
    deleteAll: async () => {
      shelf.clear();
      return { ok: true };
    },
    ...change,
  };
  // The desk asks nothing else of it.
  return { client: client as unknown as NotesClient, shelf };
}

async function openDesk(change: Partial<NotesClient> = {}, canCopy = true) {
  const { client, shelf } = fakeClient(change);
  const files: { name: string; text: string }[] = [];
  const copied: string[] = [];
  const desk = new LibraryDesk({
    client,
    caseFile,
    language: () => 'en',
    now: () => '2026-11-23T10:00:00Z',
    saveFile: (file) => void files.push(file),
    copyText: async (text) => {
      copied.push(text);
      return canCopy;
    },
    showBriefing: () => {},
    onChange: () => {},
  });
  await desk.load();
  const pages = desk.state.shelf.state === 'open' ? desk.state.shelf.pages : [];
  return { desk, shelf, files, copied, pages };
}

/** Until the desk has something to say. */
async function notice(desk: LibraryDesk) {
  for (let turn = 0; turn < 100 && !desk.state.notice; turn += 1) await new Promise((next) => setTimeout(next, 5));
  return desk.state.notice;
}

/** A file as the reader hands it over. */
const fileOf = (name: string, text: string) => new File([text], name);

async function imported(desk: LibraryDesk, ...files: File[]) {
  desk.actions.onImport(files);
  for (let turn = 0; turn < 200 && !desk.state.imported; turn += 1) await new Promise((next) => setTimeout(next, 5));
  return desk.state.imported;
}

describe('the library’s desk', () => {
  test('brings back what was deleted, the same notes', async () => {
    const { desk, shelf, pages } = await openDesk();
    const before = structuredClone([...shelf.values()]);
    desk.actions.onDelete(pages);
    expect(await notice(desk)).toEqual({ says: 'deleted', pages: 3, notes: 6 });
    expect(shelf.size).toBe(0);
    desk.actions.onCloseNotice();
    desk.actions.onUndo();
    expect(await notice(desk)).toEqual({ says: 'restored', notes: 6 });
    expect([...shelf.values()]).toEqual(before);
  });

  test('keeps what was deleted until storage takes it back', async () => {
    let isFull = true;
    const back: PageNotes[][] = [];
    const keepAll = async (pages: PageNotes[]) => {
      if (isFull) return full;
      back.push(pages);
      return { ok: true as const, kept: 1, known: 0, left: [] };
    };
    const { desk, pages } = await openDesk({ keepAll });
    desk.actions.onDelete(pages.slice(0, 1));
    await notice(desk);
    desk.actions.onCloseNotice();
    desk.actions.onUndo();
    expect(await notice(desk)).toEqual({ says: 'refused', reason: 'storage-full', canUndo: true });
    isFull = false;
    desk.actions.onCloseNotice();
    desk.actions.onUndo();
    await notice(desk);
    expect(back).toEqual([pages.slice(0, 1).map(bare)]);
  });

  test('says what was deleted when only a part could be', async () => {
    let calls = 0;
    const deletePage = async () => {
      calls += 1;
      return calls > 1 ? full : { ok: true as const };
    };
    const { desk, pages } = await openDesk({ deletePage });
    desk.actions.onDelete(pages);
    expect(await notice(desk)).toEqual({ says: 'deleted', pages: 1, notes: 4 });
  });

  test('says why nothing was deleted', async () => {
    const { desk, pages } = await openDesk({ deletePage: async () => full });
    desk.actions.onDelete(pages);
    expect(await notice(desk)).toEqual({ says: 'refused', reason: 'storage-full' });
  });

  test.each(['html', 'json-ld', 'hypothesis'] as const)('takes back what it exported as %s', async (kind) => {
    const { desk, files, pages, shelf } = await openDesk();
    const [first] = pages;
    if (!first) throw new Error('There is no page');
    desk.actions.onExport([first], kind, true);
    shelf.clear();
    const [file] = files;
    const report = await imported(desk, fileOf(file?.name ?? '', file?.text ?? ''));
    expect(report).toEqual([{ name: file?.name, kept: 4, known: 0, left: [], failed: null }]);
    const words = shelf.get(first.page.url)?.notes.map(({ quote, text }) => [quote.exact, text]);
    expect(words).toEqual(first.notes.map(({ quote, text }) => [quote.exact, text]));
  });

  test.each(['html', 'json-ld', 'hypothesis', 'markdown', 'csv'] as const)(
    'leaves names out of %s when asked',
    async (kind) => {
      const { desk, files, pages } = await openDesk();
      desk.actions.onExport(pages.slice(0, 1), kind, true);
      desk.actions.onExport(pages.slice(0, 1), kind, false);
      expect(files.map(({ text }) => text.includes('Lucía'))).toEqual([true, false]);
    },
  );

  test('goes through several files, and tells of each what became of it', async () => {
    const { desk, files, pages } = await openDesk();
    desk.actions.onExport(pages, 'json-ld', true);
    const report = await imported(desk, fileOf('good.jsonld', files[0]?.text ?? ''), fileOf('bad.json', 'no'));
    expect(report?.map(({ name, kept, failed }) => [name, kept, failed])).toEqual([
      ['good.jsonld', 6, null],
      ['bad.json', 0, 'not-json'],
    ]);
  });

  test('does not read a file that is far too large, nor one that cannot be read', async () => {
    const { desk } = await openDesk();
    const huge = Object.defineProperty(fileOf('huge.json', ''), 'size', { value: 5_000_000_000 });
    const folder = Object.defineProperty(fileOf('folder', ''), 'text', { value: () => Promise.reject(new Error()) });
    const report = await imported(desk, huge, folder);
    expect(report?.map(({ failed }) => failed)).toEqual(['too-large', 'not-a-file']);
  });

  test('says why a file’s notes were not kept', async () => {
    const { desk, files, pages } = await openDesk({ keepAll: async () => full });
    desk.actions.onExport(pages, 'json-ld', true);
    const report = await imported(desk, fileOf('good.jsonld', files[0]?.text ?? ''));
    expect(report).toEqual([{ name: 'good.jsonld', kept: 0, known: 0, left: [], failed: 'storage-full' }]);
  });

  test('copies a link with the notes and without names', async () => {
    const { desk, copied, pages } = await openDesk();
    const [first] = pages;
    if (first) desk.actions.onCopyLink(first);
    expect(await notice(desk)).toEqual({ says: 'copied' });
    expect(copied[0]).toContain(`${first?.page.url}#:~:text=`);
    expect(copied[0]).toContain('&casenotes=');
  });

  test('says when a link is too long, and when the browser does not copy', async () => {
    const { desk, copied, pages } = await openDesk({}, false);
    const [first] = pages;
    if (!first) throw new Error('There is no page');
    const random = () => Array.from({ length: 8 }, () => crypto.randomUUID()).join(' ');
    const notes = Array.from({ length: 20 }, () => ({ ...first.notes[0], text: random() })) as ShelvedPage['notes'];
    desk.actions.onCopyLink({ ...first, notes });
    expect(await notice(desk)).toMatchObject({ says: 'too-long', most: 1800 });
    expect(copied).toEqual([]);
    desk.actions.onCloseNotice();
    desk.actions.onCopyLink(first);
    expect(await notice(desk)).toEqual({ says: 'not-copied' });
  });

  test('hands out what cannot be read as it is', async () => {
    const { desk, files } = await openDesk();
    desk.actions.onSaveUnreadable();
    expect(await notice(desk)).toMatchObject({ says: 'exported' });
    expect(JSON.parse(files[0]?.text ?? '')).toEqual([{ key: 'notes:x', value: 'what?' }]);
  });

  test('says why notes cannot be read, and tries again', async () => {
    let isBroken = true;
    const good = fakeClient().client;
    const loadAll = async () => (isBroken ? ({ ok: false, reason: 'storage-unavailable' } as const) : good.loadAll());
    const { desk } = await openDesk({ loadAll });
    expect(desk.state.shelf).toEqual({ state: 'failed', reason: 'storage-unavailable' });
    isBroken = false;
    await desk.load();
    expect(desk.state.shelf.state).toBe('open');
  });
});
