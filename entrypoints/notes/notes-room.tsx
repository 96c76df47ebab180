import type { ListedPassage } from '../../components/NoteButton.tsx';
import { isWritten, type NoteDraft } from '../../components/notes/anchored-note.ts';
import type { NoPassage } from '../../components/notes/NotesView.tsx';
import type { NotesActions } from '../../components/notes/notes-actions.ts';
import type { SlotName } from '../../components/Slot.tsx';
import { openLibrary } from '../../extension/content-messages.ts';
import type { NotesHost, NotesRoom } from '../../extension/content-world.ts';
import { cleanText } from '../../notes/clean-text.ts';
import { mayBeSamePage } from '../../notes/may-be-same-page.ts';
import { type AnnotatedPage, LONGEST_TEXT, type Note, type Place, type Quote } from '../../notes/note.ts';
import { copyText } from '../../page/copy-text.ts';
import { describePassage, type Passage, quoteAt } from '../../page/describe-passage.ts';
import type { HighlightLayer } from '../../page/highlight-layers.ts';
import { passageLink, type ReceivedNote } from '../../sharing/share-link.ts';
import { annotatedPage } from './annotated-page.ts';
import { FloatingThings } from './floating-things.tsx';
import { LeftWords } from './left-words.tsx';
import { newId } from './new-id.ts';
import { NotePlaces } from './note-places.ts';
import { now } from './now.ts';
import { openPage } from './open-page.ts';
import { PageNotesShelf } from './page-notes.ts';
import { copyId, copyOf, ReceivedLink } from './received-link.ts';
import { ShareDesk } from './share-desk.ts';
import { SidebarSlots } from './sidebar-slots.tsx';
import { watchLinks } from './watch-links.ts';

/** Opens the notes of the page that the reader script is on. */
export function openNotesRoom(host: NotesHost): NotesRoom {
  return new PageNotesRoom(host);
}

/** The reader's notes on one page and what came along with its address: what is known of them, and what can be done. */
export class PageNotesRoom implements NotesRoom {
  readonly host: NotesHost;
  readonly shelf: PageNotesShelf;
  readonly places: NotePlaces;
  readonly share: ShareDesk;
  readonly link = new ReceivedLink();
  readonly #slots: SidebarSlots;
  readonly #floating: FloatingThings;
  readonly #left: LeftWords;
  /** The note being written. */
  draft: NoteDraft | null = null;
  /** Those of the pages before this one, by their ids. */
  readonly #drafts = new Map<string | null, NoteDraft | null>();
  /** Where the window was when the page was read under its present name. */
  #address = location.href;
  /** The note as it was when the reader began to change it: it may change elsewhere meanwhile. */
  #editedFrom: Note | null = null;
  /** The id of the note that was chosen in the article. */
  current: string | null = null;
  /** The note from the link that the reader asked for and has not been led to yet. */
  linkAsked: { index: number } | null = null;
  /** The id of a note that was to be tied to the selected text while nothing was selected. */
  unattached: string | null = null;
  /** Why the note that was asked for last has no passage. */
  noPassage: NoPassage | null = null;

  constructor(host: NotesHost) {
    this.host = host;
    this.shelf = new PageNotesShelf(annotatedPage(host), () => this.#changed(), host.signal);
    this.places = new NotePlaces();
    this.share = new ShareDesk({
      notes: () => this.places.notes,
      page: () => this.shelf.page,
      article: () => host.article(),
      nickname: () => host.settings().nickname,
      onChange: () => this.#draw(),
    });
    this.#slots = new SidebarSlots(this);
    this.#floating = new FloatingThings(this);
    this.#left = new LeftWords(host, () => this.#unsavedWords());
    watchLinks((address) => this.#receive(address), host.signal);
    host.signal.addEventListener('abort', () => this.#floating.clear(), { once: true });
    this.#receive();
  }

  layers(): readonly HighlightLayer[] {
    return this.places.layers;
  }

  draw(name: SlotName, place: HTMLElement): () => void {
    return this.#slots.draw(name, place);
  }

  update(): void {
    const { pageId, page } = this.shelf;
    if (this.shelf.turnTo(annotatedPage(this.host))) this.#beginOtherPage(pageId, page);
    this.places.find(this.host.article(), this.shelf.notes, this.link, this.draft);
    this.#draw();
  }

  choose(id: string): void {
    const note = this.places.noteOf(id);
    const linked = this.places.placeInLink(id);
    if (note) this.current = note.id;
    if (linked === null) this.host.openNotes();
    else this.showLink(this.link.noteOn(linked));
  }

  addNote(passage: ListedPassage | 'selection'): void {
    if (passage === 'selection') this.#addToSelection();
    else {
      const listed = this.#listed(passage);
      if (listed) this.beginNote(listed, this.#entryOf(passage));
      else this.host.openNotes();
    }
  }

  #addToSelection(): void {
    const described = describePassage(document, this.host.article());
    if (described.ok) this.beginNote(described);
    else {
      this.noPassage = described.reason === 'too-long' ? 'too-long' : 'none';
      this.host.openNotes(); // where it says how a passage is selected
    }
  }

  /** A note that is written and not saved is not given up for another one. */
  beginNote({ quote, place }: Passage, about: string | null = null): void {
    if (!this.isWriting()) this.draft = { id: null, quote, place, kind: 'comment', text: '', about };
    this.noPassage = null;
    this.#changed(); // its passage is marked from now on
    this.host.openNotes();
  }

  /** Whether giving up the draft would lose something. */
  isWriting(): boolean {
    const { draft } = this;
    return draft !== null && isWritten(draft, draft.id === null ? null : this.shelf.find(draft.id));
  }

  async copyPassageLink(): Promise<void> {
    const selected = this.#selected();
    if (selected) this.#floating.say((await this.copyLinkTo(selected)) ? 'copied' : 'not-copied');
  }

  /** Where a file can be handed over; `null` while the sidebar is closed. */
  sidebarRoot(): ShadowRoot | null {
    return this.#slots.root();
  }

  copyLinkTo({ quote }: Passage): Promise<boolean> {
    return copyText(passageLink(this.shelf.page.url, quote, this.host.article().text));
  }

  /** The reader pressed "Share" in the head of the sidebar. */
  openShare(): void {
    this.share.open();
    this.host.openNotes();
  }

  openLink(isOpen: boolean): void {
    if (isOpen) this.link.open();
    else this.link.close();
    this.#changed();
  }

  /** Opens the sidebar at a note from the link. */
  showLink(index = 0): void {
    this.linkAsked = { index };
    this.openLink(true);
    this.host.openNotes();
  }

  dismissLink(): void {
    this.link.dismiss();
    this.#changed();
    this.#slots.keepFocus();
  }

  /** Keeps a copy of one note from the link, or of all, among the reader's own. */
  async keep(which: number | 'all'): Promise<void> {
    const received = this.link.placedIn(this.host.article());
    const wanted = received.filter((placed, index) => [index, 'all'].includes(which) && !this.isKept(placed.received));
    await this.shelf.add(wanted.map((placed) => copyOf(placed, (place) => this.#quoteAt(place))));
  }

  /** Whether the reader has a copy of a note from the link. */
  isKept(received: ReceivedNote): boolean {
    return this.shelf.find(copyId(received)) !== null;
  }

  readonly actions: NotesActions = {
    onDraft: (draft) => {
      const isOther = draft?.id !== this.draft?.id;
      this.draft = draft;
      if (isOther) this.#changed();
      else this.#draw();
    },
    onSave: (draft) => this.#save(draft),
    onEdit: (id) => {
      const note = this.shelf.find(id);
      this.#editedFrom = note;
      if (note) this.actions.onDraft({ ...note, place: note.position });
    },
    onDelete: (id) => this.shelf.delete(id),
    onUndo: () => this.shelf.undoDelete(),
    onMove: (id, to) => this.shelf.move(id, to),
    onGoTo: (id) => {
      const place = this.places.placeOf(id);
      if (place.found !== 'gone') this.host.goTo(place);
    },
    onReattach: (id) => this.#reattach(id),
    onShare: () => this.share.open(),
    onSelectionBar: (selectionBar) => this.host.change({ selectionBar }),
    onNickname: (nickname) => this.host.change({ nickname }),
    onElsewhere: () => this.shelf.loadElsewhere(),
    onOpenPage: (url) => openPage(url),
    onLibrary: () => openLibrary(null),
  };

  async #save({ id, quote, place, kind, text, about }: NoteDraft): Promise<void> {
    const modified = now();
    const written = { kind, text: cleanText(text, LONGEST_TEXT), about, modified };
    const saved = id === null ? null : this.shelf.find(id);
    const note: Note = saved
      ? { ...saved, ...written }
      : { id: newId(), quote, position: place, author: null, created: modified, ...written };
    this.draft = null;
    await this.shelf.save(note, null, this.#editedFrom?.id === id ? this.#editedFrom : null);
  }

  #reattach(id: string): void {
    const note = this.shelf.find(id);
    const selected = this.#selected();
    this.unattached = selected ? null : id;
    if (note && selected)
      this.shelf.save({ ...note, quote: selected.quote, position: selected.place, modified: now() });
    else this.#draw();
  }

  #selected(): Passage | null {
    const described = describePassage(document, this.host.article());
    return described.ok ? described : null;
  }

  #listed(passage: ListedPassage): Passage | null {
    const place = this.host.placeOf(passage);
    return place && { place, quote: this.#quoteAt(place) };
  }

  #quoteAt(place: Place): Quote {
    const { text, titleEnd } = this.host.article();
    return quoteAt(text, place, titleEnd);
  }

  /** The claim or the event of the record that a statement is about. */
  #entryOf(passage: ListedPassage): string | null {
    if (!('statement' in passage)) return null;
    const entry = this.host.summary().statements[passage.statement]?.entry;
    return entry !== undefined && this.host.caseFile.claimById.has(entry) ? entry : null;
  }

  async #receive(address?: string): Promise<void> {
    if (await this.link.take(() => this.shelf.page, address)) this.#changed();
  }

  #beginOtherPage(leftId: string | null, left: AnnotatedPage): void {
    if (!this.#isDraftFor(left)) this.#changeDraft(leftId);
    this.#address = location.href;
    this.current = null;
    this.unattached = null;
    this.noPassage = null;
    this.link.turnTo(this.shelf.page);
    this.share.close();
  }

  /** Whether the page that was left is this one, by the name it has in the end, and the passage of a new note still there. */
  #isDraftFor(left: AnnotatedPage): boolean {
    const isRenamed = mayBeSamePage(left.url, this.shelf.page.url) || mayBeSamePage(this.#address, location.href);
    const { draft } = this;
    return isRenamed && draft?.id === null && this.host.article().text.includes(draft.quote.exact);
  }

  /** What is being written waits for the page it belongs to. */
  #changeDraft(leftId: string | null): void {
    const { pageId } = this.shelf;
    if (this.isWriting()) this.#drafts.set(leftId, this.draft);
    this.draft = this.#drafts.get(pageId) ?? null;
    this.#drafts.delete(pageId);
  }

  /** What would be lost if the extension went now; '' when nothing would. */
  #unsavedWords(): string {
    const draft = this.isWriting() ? this.draft : null;
    const unkept = this.shelf.failure === null ? [] : this.shelf.unkept.filter(({ id }) => id !== draft?.id);
    return [draft, ...unkept].flatMap((note) => note?.text || []).join('\n\n');
  }

  #changed(): void {
    this.share.refresh();
    this.host.repaint(); // which calls `update`
  }

  #draw(): void {
    this.#slots.render();
    this.#floating.render();
    this.#left.update();
  }
}
