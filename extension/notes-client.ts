/**
 * Notes as a page's script and the extension's own pages see them. Reads come straight from storage, changes go to the
 * background script. No polyfill: this ships in a page.
 */
import { browser } from 'wxt/browser';
import type { AnnotatedPage, Note, PageNotes } from '../notes/note.ts';
import { isExtensionGone } from './content-messages.ts';
import {
  isErasure,
  isKeepAllAnswer,
  isKeepAnswer,
  type KeepAllAnswer,
  type KeepAnswer,
  type NotesRequest,
  type Refused,
  refused,
} from './notes-messages.ts';
import {
  type AllNotesAnswer,
  changedPages,
  loadAllNotes,
  loadPageNotes,
  loadUnreadable,
  type NotesAnswer,
  type ReadArea,
  type UnreadableAnswer,
} from './notes-storage.ts';

/** No function throws. Those that change something answer whether storage has it; `load` says what is there then. */
export interface NotesClient {
  /** Nothing can be kept from here, and the interface says so before anybody writes. */
  isPrivate: boolean;
  load(pageId: string): Promise<NotesAnswer>;
  /** Last changed first. */
  loadAll(): Promise<AllNotesAnswer>;
  /** What storage holds that could not be read, as it is, to be exported. */
  loadUnreadable(): Promise<UnreadableAnswer>;
  /**
   * Adds the note at a place in the order (`null`: at the end, or where its older version stands). `basedOn` is the
   * `modified` of the version that an edit began from: was it changed elsewhere meanwhile, that version stays as a note
   * of its own.
   */
  saveNote(pageId: string, page: AnnotatedPage, note: Note, at: number | null, basedOn?: string): Promise<KeepAnswer>;
  deleteNote(pageId: string, id: string): Promise<KeepAnswer>;
  /** Ids that are not there are ignored; notes that are not named come last. */
  reorder(pageId: string, ids: string[]): Promise<KeepAnswer>;
  /** Adds what a file or a link brought, page by page: see merge-notes.ts. Nothing is taken when there is no room for all. */
  keepAll(pages: PageNotes[]): Promise<KeepAllAnswer>;
  /** What was set aside of the page goes, too. */
  deletePage(pageId: string): Promise<KeepAnswer>;
  deleteUnreadable(): Promise<KeepAnswer>;
  /** All notes and the nickname. Works in a private window, too: it stores nothing. */
  deleteAll(): Promise<KeepAnswer>;
  /** All that the extension stored, the settings too. Works in a private window, too. */
  deleteEverything(): Promise<KeepAnswer>;
}

/** What a client needs of the browser; a test hands in its own. */
export interface NotesReach {
  area(): ReadArea;
  /** Hands a request to the background script. */
  send(request: NotesRequest): Promise<unknown>;
  isPrivate: boolean;
  isGone(): boolean;
}

/** The client of this script; in a private window it reads and does not write. */
export function openNotesClient(reach: NotesReach = browserReach()): NotesClient {
  const ask = <Answer>(request: NotesRequest, isAnswer: (answer: unknown) => answer is Answer) =>
    askWriter(reach, request, isAnswer);
  const keep = (request: NotesRequest) => ask(request, isKeepAnswer);

  return {
    isPrivate: reach.isPrivate,
    load: (pageId) => read(reach, (area) => loadPageNotes(area, pageId)),
    loadAll: () => read(reach, loadAllNotes),
    loadUnreadable: () => read(reach, loadUnreadable),
    saveNote: (pageId, page, note, at, basedOn) =>
      keep({ do: 'save-note', pageId, page, note, at, basedOn: basedOn ?? null }),
    deleteNote: (pageId, id) => keep({ do: 'delete-note', pageId, id }),
    reorder: (pageId, ids) => keep({ do: 'reorder', pageId, ids }),
    keepAll: (pages) => ask({ do: 'keep-all', pages }, isKeepAllAnswer),
    deletePage: (pageId) => keep({ do: 'delete-page', pageId }),
    deleteUnreadable: () => keep({ do: 'delete-unreadable' }),
    deleteAll: () => keep({ do: 'delete-all' }),
    deleteEverything: () => keep({ do: 'delete-everything' }),
  };
}

/** Calls `onChange` with the pages whose notes changed, here or anywhere else, until `signal` aborts. */
export function watchNotes(onChange: (pageIds: string[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, areaName: string) => {
    const pageIds = areaName === 'local' ? changedPages(changes) : [];
    if (pageIds.length > 0) onChange(pageIds);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(listener), { once: true });
}

function browserReach(): NotesReach {
  return {
    area: () => browser.storage.local,
    send: (request) => browser.runtime.sendMessage({ type: 'notes', request }),
    isPrivate: browser.extension?.inIncognitoContext ?? false,
    isGone: isExtensionGone,
  };
}

async function read<Answer>(
  reach: NotesReach,
  load: (area: ReadArea) => Promise<Answer | Refused>,
): Promise<Answer | Refused> {
  if (reach.isGone()) return refused('extension-gone');
  try {
    return await load(reach.area());
  } catch {
    return refused(reach.isGone() ? 'extension-gone' : 'storage-unavailable');
  }
}

async function askWriter<Answer>(
  reach: NotesReach,
  request: NotesRequest,
  isAnswer: (answer: unknown) => answer is Answer,
): Promise<Answer | Refused> {
  if (reach.isGone()) return refused('extension-gone');
  if (reach.isPrivate && !isErasure(request)) return refused('private-window');
  try {
    const answer = await reach.send(request);
    return isAnswer(answer) ? answer : refused(reach.isGone() ? 'extension-gone' : 'storage-unavailable');
  } catch {
    // Nobody listens: the background script failed to start, or the extension went away at this moment.
    return refused(reach.isGone() ? 'extension-gone' : 'storage-unavailable');
  }
}
