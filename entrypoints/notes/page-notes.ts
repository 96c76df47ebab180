import { type NotesClient, openNotesClient, watchNotes } from '../../extension/notes-client.ts';
import type { KeepFailure } from '../../extension/notes-messages.ts';
import type { AnnotatedPage, Note, PageNotes } from '../../notes/note.ts';
import { pageIdOf } from '../../notes/page-id.ts';

/** A note that was taken away, and where it stood: it can be put back. */
interface Deleted {
  note: Note;
  at: number;
}

/** What the shelf needs of the browser; a test hands in its own. */
interface ShelfReach {
  client?: NotesClient;
  watch?: typeof watchNotes;
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
  /** Of notes that are not here as storage has them: when the version was made that it has. */
  readonly #stillStored = new Map<string, string>();
  /** By the ids of notes that are on their way to storage, or out of it: the last change that was sent, or waits. */
  readonly #lines = new Map<string, Promise<unknown>>();
  /** What is not kept of the pages before this one, by their ids: a page may go on to another story and come back. */
  readonly #left = new Map<string | null, readonly Note[]>();
  #failure: KeepFailure | null = null;
  /** It was a change that failed: reading again does not make it good. */
  #isRefused = false;
  #deleted: Deleted | null = null;
  #elsewhere: PageNotes[] | null = null;

  constructor(
    page: AnnotatedPage,
    onChange: () => void,
    signal: AbortSignal,
    { client = openNotesClient(), watch = watchNotes }: ShelfReach = {},
  ) {
    this.#client = client;
    this.#onChange = onChange;
    this.#page = page;
    this.#pageId = pageIdOf(page.url);
    if (client.isPrivate) this.#failure = 'private-window';
    watch((pageIds) => this.#onStored(pageIds), signal);
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

  /** Notes that would be lost with the page. */
  get unkept(): readonly Note[] {
    return this.#notes.filter(({ id }) => this.#unkept.has(id));
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
    this.#left.set(this.#pageId, this.unkept);
    this.#pageId = pageId;
    this.#notes = [...(this.#left.get(pageId) ?? [])];
    this.#unkept.clear();
    for (const { id } of this.#notes) this.#unkept.add(id);
    this.#deleted = null;
    this.#elsewhere = null;
    this.#catchUp();
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
    const older = (basedOn ?? this.find(note.id))?.modified;
    this.#notes = placed(this.#notes, note, at);
    this.#unkept.add(note.id);
    this.#onChange();
    const pageId = this.#pageId;
    if (pageId === null) return this.#refused('storage-unavailable');
    const reason = await this.#send(pageId, note, at, older);
    if (reason) return this.#refusedOf([note], reason);
    await this.#keepTheRest(pageId);
    await this.#load();
  }

  /** Adds notes that are not here yet, all at once. */
  async add(notes: readonly Note[]): Promise<void> {
    if (notes.length === 0) return;
    for (const note of notes) {
      this.#notes = placed(this.#notes, note, null);
      this.#unkept.add(note.id);
    }
    this.#onChange();
    if (this.#pageId === null) return this.#refused('storage-unavailable');
    const page = this.#page;
    const reason = await this.#inLine(notes, async () => {
      const answer = await this.#client.keepAll([{ page, notes: [...notes] }]);
      const refused = answer.ok ? answer.left[0]?.reason : answer.reason;
      if (!refused) for (const note of notes) this.#isKept(note);
      return refused;
    });
    if (reason) return this.#refusedOf(notes, reason);
    await this.#load();
  }

  /** Tries once more where something was not kept or not read: there may be room now. */
  async tryAgain(): Promise<void> {
    if (this.#failure !== null && this.#failure !== 'private-window') await this.#catchUp();
  }

  /** Takes a note away, also one that is still on its way to storage. */
  async delete(id: string): Promise<void> {
    const note = this.find(id);
    if (!note) return;
    const at = this.#notes.indexOf(note);
    this.#deleted = { note, at };
    this.#notes = this.#notes.filter((other) => other !== note);
    const wasKept = !this.#unkept.delete(id);
    this.#onChange();
    const pageId = this.#pageId;
    if (pageId === null) return;
    const reason = await this.#inLine([note], async () => {
      if (!wasKept && !this.#stillStored.has(id)) return null;
      const answer = await this.#client.deleteNote(pageId, id);
      if (!answer.ok) return answer.reason;
      this.#stillStored.delete(id);
      this.#isRefused = false;
      return null;
    });
    if (!reason || this.#pageId !== pageId) return;
    if (this.#deleted?.note === note) this.#deleted = null;
    if (!this.find(id)) this.#notes = placed(this.#notes, note, at);
    if (!wasKept) this.#unkept.add(id);
    this.#refused(reason);
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
    const pageId = this.#pageId;
    if (pageId === null || this.#client.isPrivate) return;
    const ids = this.#notes.map((each) => each.id);
    const answer = await this.#client.reorder(pageId, ids);
    if (answer.ok) this.#isRefused = false;
    else if (this.#pageId === pageId) this.#refused(answer.reason);
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
    else {
      this.#failure = answer.reason;
      this.#onChange();
    }
  }

  /** What is stored, with what could not be. */
  #takeStored(stored: readonly Note[]): void {
    const mine = this.#notes.filter(({ id }) => this.#unkept.has(id));
    // What the reader took away is not to come back before storage has heard of it.
    const theirs = stored.filter(({ id }) => !this.#lines.has(id) || this.find(id));
    this.#notes = mine.reduce((notes, note) => placed(notes, note, null), theirs);
    if (this.#unkept.size === 0 && !this.#isRefused && this.#failure !== 'private-window') this.#failure = null;
    this.#onChange();
  }

  async #catchUp(): Promise<void> {
    this.#isRefused = false;
    if (this.#pageId !== null) await this.#keepTheRest(this.#pageId);
    await this.#load();
  }

  async #keepTheRest(pageId: string): Promise<void> {
    for (const id of [...this.#unkept]) {
      if (this.#pageId !== pageId) return; // these are another page's by now
      const note = this.find(id);
      if (!note || this.#lines.has(id)) continue; // who sent it waits for the answer
      const reason = await this.#send(pageId, note, null);
      if (reason && this.find(id) === note) this.#failure = reason;
    }
  }

  /** Stores a note of the page; why it could not be stored, or `null`. `older`: see `save`. */
  #send(pageId: string, note: Note, at: number | null, older?: string): Promise<KeepFailure | null> {
    const page = this.#page;
    return this.#inLine([note], async () => {
      const before = this.#stillStored.get(note.id) ?? older;
      const answer = await this.#client.saveNote(pageId, page, note, at, before);
      if (answer.ok) this.#isKept(note);
      else if (before !== undefined) this.#stillStored.set(note.id, before);
      return answer.ok ? null : answer.reason;
    });
  }

  /** Asks storage to do something with these notes: at once, or when all that it was asked before of any of them is done. */
  async #inLine<Answer>(notes: readonly Note[], ask: () => Promise<Answer>): Promise<Answer> {
    const ids = notes.map(({ id }) => id);
    const before = ids.flatMap((id) => this.#lines.get(id) ?? []);
    const mine = before.length === 0 ? ask() : Promise.all(before).then(ask);
    for (const id of ids) this.#lines.set(id, mine);
    try {
      return await mine;
    } finally {
      for (const id of ids) if (this.#lines.get(id) === mine) this.#lines.delete(id);
    }
  }

  /** The reader may have changed it meanwhile, or taken it away: then it is not as storage has it. */
  #isKept(note: Note): void {
    this.#isRefused = false;
    if (this.find(note.id) !== note) {
      this.#stillStored.set(note.id, note.modified);
      return;
    }
    this.#unkept.delete(note.id);
    this.#stillStored.delete(note.id);
  }

  #onStored(pageIds: readonly string[]): void {
    if (this.#unkept.size > 0 && this.#failure !== null) this.tryAgain();
    else if (this.#pageId !== null && pageIds.includes(this.#pageId)) this.#load();
  }

  /** Nothing is missing where none of them is here any more, as it was sent: the page went on, or the reader did. */
  #refusedOf(notes: readonly Note[], reason: KeepFailure): void {
    if (notes.some((note) => this.find(note.id) === note)) this.#refused(reason);
  }

  #refused(reason: KeepFailure): void {
    this.#isRefused = true;
    this.#failure = reason;
    this.#onChange();
  }
}

function placed(notes: readonly Note[], note: Note, at: number | null): Note[] {
  const before = notes.findIndex(({ id }) => id === note.id);
  if (before >= 0) return notes.with(before, note);
  return notes.toSpliced(at ?? notes.length, 0, note);
}
