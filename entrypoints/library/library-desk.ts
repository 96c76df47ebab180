import type { CaseFile, Language } from '../../casefile/types.ts';
import type { ImportedFile } from '../../components/library/imported-file.ts';
import type { LibraryActions, Notice } from '../../components/library/library-actions.ts';
import { countNotes, type Shelf, type ShelvedPage, shelve } from '../../components/library/shelf.ts';
import { libraryStringsFor } from '../../components/library/strings/index.ts';
import type { NotesClient } from '../../extension/notes-client.ts';
import type { KeepFailure } from '../../extension/notes-messages.ts';
import type { PageNotes } from '../../notes/note.ts';
import { fileName, type NotesFile } from '../../sharing/file-names.ts';
import { makeNotesFile } from '../../sharing/make-notes-file.ts';
import { buildShareLink, LONGEST_LINK } from '../../sharing/share-link.ts';
import { importFiles } from './import-files.ts';

export interface LibraryState {
  shelf: Shelf;
  notice: Notice | null;
  imported: readonly ImportedFile[] | null;
  isImporting: boolean;
}

/** What the desk needs of the page it works in; a test hands in its own. */
export interface DeskReach {
  client: NotesClient;
  caseFile: CaseFile;
  language(): Language;
  now(): string;
  saveFile(file: Pick<NotesFile, 'name' | 'mediaType' | 'text'>): void;
  /** Whether the text is on the clipboard. */
  copyText(text: string): Promise<boolean>;
  /** Shows the page's briefing. */
  showBriefing(pageId: string): void;
  onChange(): void;
}

/** Does what the library asks for, and knows what it shows. */
export class LibraryDesk {
  readonly #reach: DeskReach;
  #state: LibraryState = { shelf: { state: 'loading' }, notice: null, imported: null, isImporting: false };
  /** What was deleted last, while it can be brought back. */
  #deleted: PageNotes[] = [];

  constructor(reach: DeskReach) {
    this.#reach = reach;
  }

  get isPrivate(): boolean {
    return this.#reach.client.isPrivate;
  }

  /** Loading, until `load` was called. */
  get state(): LibraryState {
    return this.#state;
  }

  async load(): Promise<void> {
    const answer = await this.#reach.client.loadAll();
    this.#show({
      shelf: answer.ok
        ? { state: 'open', pages: shelve(answer.pages), unreadable: answer.unreadable, newer: answer.newer }
        : { state: 'failed', reason: answer.reason },
    });
  }

  /** The briefing on the page with this id; `null` when it has no notes. */
  briefing(pageId: string): NotesFile | null {
    const { shelf } = this.#state;
    const found = shelf.state === 'open' ? shelf.pages.find(({ id }) => id === pageId) : null;
    return found ? this.#makeFile([found], 'html', true) : null;
  }

  readonly actions: LibraryActions = {
    onRetry: () => this.load(),
    onExport: (pages, kind, signed) => this.save(this.#makeFile(pages, kind, signed)),
    onPrint: ({ id }) => this.#reach.showBriefing(id),
    onCopyLink: (page) => this.#copyLink(page),
    onDelete: (pages) => this.#delete(pages),
    onUndo: () => this.#undo(),
    onImport: (files) => this.#import(files),
    onCloseReport: () => this.#show({ imported: null }),
    onSaveUnreadable: () => this.#saveUnreadable(),
    onDeleteUnreadable: () => this.#deleteUnreadable(),
    onDeleteAll: ({ settings }) => this.#deleteAll(settings),
    onCloseNotice: () => this.#show({ notice: null }),
  };

  save(file: Pick<NotesFile, 'name' | 'mediaType' | 'text'>): void {
    this.#reach.saveFile(file);
    this.#say({ says: 'exported', name: file.name });
  }

  #makeFile(pages: readonly ShelvedPage[], kind: NotesFile['kind'], signed: boolean): NotesFile {
    const { caseFile, now } = this.#reach;
    const language = this.#reach.language();
    const label = libraryStringsFor(language).title;
    // The articles themselves are not at hand: what they say is in the briefings that are made on them.
    const filed = { caseFile, language, pages: pages.map(bare), label, signed, generated: now(), article: null };
    return makeNotesFile(kind, filed);
  }

  /** Without names: who signs, chooses to, in the article's own sharing. */
  async #copyLink({ page, notes }: ShelvedPage): Promise<void> {
    const passages = notes.map(({ quote, kind, text, about }) => ({
      quote,
      note: text === '' && about === null ? null : { kind, text, about },
    }));
    const link = await buildShareLink({ url: page.url, text: null, passages, author: null });
    if (!link.fits) return this.#say({ says: 'too-long', length: link.length, most: LONGEST_LINK });
    this.#say({ says: (await this.#reach.copyText(link.url)) ? 'copied' : 'not-copied' });
  }

  /** Stops at the first page that could not be deleted; what went before it is said, and can be brought back. */
  async #delete(pages: readonly ShelvedPage[]): Promise<void> {
    const deleted: PageNotes[] = [];
    let failure: KeepFailure | null = null;
    for (const page of pages) {
      const answer = await this.#reach.client.deletePage(page.id);
      if (!answer.ok) {
        failure = answer.reason;
        break;
      }
      deleted.push(bare(page));
    }
    this.#deleted = deleted;
    await this.load();
    if (failure && deleted.length === 0) return this.#say({ says: 'refused', reason: failure });
    this.#say({ says: 'deleted', pages: deleted.length, notes: countNotes(deleted) });
  }

  async #undo(): Promise<void> {
    const pages = this.#deleted;
    this.#deleted = [];
    const answer = await this.#reach.client.keepAll(pages);
    const reason = answer.ok ? answer.left[0]?.reason : answer.reason;
    // Not lost because the browser would not take them back at once.
    if (reason) this.#deleted = pages;
    await this.load();
    this.#say(reason ? { says: 'refused', reason, canUndo: true } : { says: 'restored', notes: countNotes(pages) });
  }

  async #import(files: readonly File[]): Promise<void> {
    this.#show({ isImporting: true, notice: null });
    const imported = await importFiles(this.#reach.client, files);
    await this.load();
    this.#show({ isImporting: false, imported });
  }

  async #saveUnreadable(): Promise<void> {
    const answer = await this.#reach.client.loadUnreadable();
    if (!answer.ok) return this.#say({ says: 'refused', reason: answer.reason });
    const name = fileName(null, this.#reach.now(), '-unreadable.json');
    this.save({ name, mediaType: 'application/json', text: JSON.stringify(answer.items, null, 2) });
  }

  async #deleteUnreadable(): Promise<void> {
    const answer = await this.#reach.client.deleteUnreadable();
    await this.load();
    this.#say(answer.ok ? { says: 'unreadable-deleted' } : { says: 'refused', reason: answer.reason });
  }

  async #deleteAll(settings: boolean): Promise<void> {
    const { client } = this.#reach;
    const answer = await (settings ? client.deleteEverything() : client.deleteAll());
    this.#deleted = [];
    await this.load();
    this.#say(answer.ok ? { says: 'all-deleted' } : { says: 'refused', reason: answer.reason });
  }

  #say(notice: Notice): void {
    this.#show({ notice });
  }

  #show(patch: Partial<LibraryState>): void {
    this.#state = { ...this.#state, ...patch };
    this.#reach.onChange();
  }
}

/** As notes are kept and exported. */
function bare({ page, notes }: ShelvedPage): PageNotes {
  return { page, notes };
}
