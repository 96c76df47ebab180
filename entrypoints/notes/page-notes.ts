import { type NotesClient, openNotesClient, watchNotes } from '../../extension/notes-client.ts';
import type { KeepFailure } from '../../extension/notes-messages.ts';
import type { AnnotatedPage, Note, PageNotes } from '../../notes/note.ts';
import { pageIdOf } from '../../notes/page-id.ts';

/** A note that was taken away, and where it stood: it can be put back. */
interface Deleted {
  note: Note;
  at: number;
}

/**
 * The notes on one page, as they are kept or, where nothing can be kept, for as long as the page stays. A note that
 * could not be stored stays here and is said not to be kept; the next change tries again.
 */
export class PageNotesShelf {
  readonly #client: NotesClient;
  readonly #onChange: () => void;
  #page: AnnotatedPage;
  #pageId: string | null;
  #notes: Note[] = [];
  /** Ids of notes that are here and not in storage. */
  readonly #unkept = new Set<string>();
  #failure: KeepFailure | null = null;
  #deleted: Deleted | null = null;
  #elsewhere: PageNotes[] | null = null;

  constructor(page: AnnotatedPage, onChange: () => void, signal: AbortSignal, client = openNotesClient()) {
    this.#client = client;
    this.#onChange = onChange;
    this.#page = page;
    this.#pageId = pageIdOf(page.url);
    if (client.isPrivate) this.#failure = 'private-window';
    watchNotes((pageIds) => this.#onStored(pageIds), signal);
    this.#load();
  }

  get page(): AnnotatedPage {
    return this.#page;
  }

  get pageId(): string | null {
    return this.#pageId;
  }

  /** In the reader's order; the same list as long as nothing changes. */
  get notes(): readonly Note[] {
    return this.#notes;
  }

  /** Why something here is not kept; `null` while all is. */
  get failure(): KeepFailure | null {
    return this.#failure;
  }

  get deleted(): Note | null {
    return this.#deleted?.note ?? null;
  }

  /** Of other pages; `null` until asked for. */
  get elsewhere(): readonly PageNotes[] | null {
    return this.#elsewhere;
  }

  /** The page was read anew; at another address it is another page, with its own notes: then `true`. */
  turnTo(page: AnnotatedPage): boolean {
    const pageId = pageIdOf(page.url);
    this.#page = page;
    if (pageId === this.#pageId) return false;
    this.#pageId = pageId;
    this.#notes = [];
    this.#unkept.clear();
    this.#deleted = null;
    this.#elsewhere = null;
    this.#load();
    return true;
  }

  find(id: string): Note | null {
    return this.#notes.find((note) => note.id === id) ?? null;
  }

  /**
   * Adds a note, or puts it in the place of its older version. `basedOn` is the version that the reader changed: if there
   * is another one by now, both stay.
   */
  async save(note: Note, at: number | null = null, basedOn: Note | null = null): Promise<void> {
    const before = basedOn ?? this.find(note.id);
    this.#notes = placed(this.#notes, note, at);
    this.#unkept.add(note.id);
    this.#onChange();
    const [pageId, page] = [this.#pageId, this.#page];
    if (pageId === null) return this.#refused('storage-unavailable');
    const answer = await this.#client.saveNote(pageId, page, note, at, before?.modified);
    if (!answer.ok) return this.#refused(answer.reason);
    this.#unkept.delete(note.id);
    await this.#keepTheRest(pageId);
    await this.#load();
  }

  async delete(id: string): Promise<void> {
    const note = this.find(id);
    if (!note) return;
    this.#deleted = { note, at: this.#notes.indexOf(note) };
    this.#notes = this.#notes.filter((other) => other !== note);
    const wasKept = !this.#unkept.delete(id);
    this.#onChange();
    if (!wasKept || this.#pageId === null) return;
    const answer = await this.#client.deleteNote(this.#pageId, id);
    if (!answer.ok) this.#refused(answer.reason);
  }

  async undoDelete(): Promise<void> {
    const deleted = this.#deleted;
    this.#deleted = null;
    if (deleted) await this.save(deleted.note, deleted.at);
  }

  async move(id: string, to: number): Promise<void> {
    const note = this.find(id);
    if (!note) return;
    const others = this.#notes.filter((other) => other !== note);
    this.#notes = others.toSpliced(to, 0, note);
    this.#onChange();
    if (this.#pageId === null || this.#client.isPrivate) return;
    const ids = this.#notes.map((each) => each.id);
    const answer = await this.#client.reorder(this.#pageId, ids);
    if (!answer.ok) this.#refused(answer.reason);
  }

  async loadElsewhere(): Promise<void> {
    const answer = await this.#client.loadAll();
    if (answer.ok) this.#elsewhere = answer.pages.filter(({ page }) => pageIdOf(page.url) !== this.#pageId);
    else this.#failure = answer.reason;
    this.#onChange();
  }

  async #load(): Promise<void> {
    const pageId = this.#pageId;
    if (pageId === null) return;
    const answer = await this.#client.load(pageId);
    if (this.#pageId !== pageId) return; // the page went on meanwhile
    if (answer.ok) this.#takeStored(answer.notes);
    else this.#refused(answer.reason);
  }

  /** What is stored, with what could not be. */
  #takeStored(stored: readonly Note[]): void {
    const mine = this.#notes.filter(({ id }) => this.#unkept.has(id));
    this.#notes = mine.reduce((notes, note) => placed(notes, note, null), [...stored]);
    if (this.#unkept.size === 0 && this.#failure !== 'private-window') this.#failure = null;
    this.#onChange();
  }

  async #keepTheRest(pageId: string): Promise<void> {
    for (const id of [...this.#unkept]) {
      const note = this.find(id);
      const answer = note && (await this.#client.saveNote(pageId, this.#page, note, null));
      if (answer?.ok) this.#unkept.delete(id);
    }
  }

  #onStored(pageIds: readonly string[]): void {
    if (this.#pageId !== null && pageIds.includes(this.#pageId)) this.#load();
  }

  #refused(reason: KeepFailure): void {
    this.#failure = reason;
    this.#onChange();
  }
}

function placed(notes: readonly Note[], note: Note, at: number | null): Note[] {
  const before = notes.findIndex(({ id }) => id === note.id);
  if (before >= 0) return notes.with(before, note);
  return notes.toSpliced(at ?? notes.length, 0, note);
}
