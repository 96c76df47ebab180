import type { CaseFile, Language } from '../casefile/types.ts';
import type { ListedPassage } from '../components/NoteButton.tsx';
import type { PageSummary, Span } from '../components/page-summary.ts';
import type { SlotName } from '../components/Slot.tsx';
import type { HighlightLayer } from '../page/highlight-layers.ts';
import type { Article } from '../page/read-article.ts';
import type { PageState, ToPage } from './messages.ts';
import type { Settings } from './settings.ts';

/** What the reader script lets the gate do with it. */
export interface ReaderHandle {
  /** Whether the page names him, by the full rules. */
  isAbout(): boolean;
  describe(): Promise<PageState>;
  /** Does what the popup or the background script asked for. */
  do(message: ToPage): Promise<void>;
  /** Text was added, or the page went to another address without loading anew: read it again. */
  pageChanged(): Promise<void>;
  /** What it asked for is there: notes can be made, and what came with the address can be shown. */
  addNotes(openNotes: OpenNotes): void;
}

/** What the reader script lets the notes' script do with it. */
export interface NotesHost {
  readonly caseFile: CaseFile;
  /** Aborts when the extension is gone. */
  readonly signal: AbortSignal;
  /** The page as it was read last. */
  article(): Article;
  summary(): PageSummary;
  /** Where a passage that the sidebar lists stands; `null` when it is in the title or gone. */
  placeOf(passage: ListedPassage): Span | null;
  settings(): Settings;
  language(): Language;
  change(patch: Partial<Settings>): void;
  /** Whether our things may show on this page by themselves: it is about him, and the reader has not sent us away. */
  isWelcome(): boolean;
  isSidebarOpen(): boolean;
  /** How much of the window the docked sidebar takes, in px, and where; `null` while none is docked. */
  dockedAt(): { width: number; edge: 'left' | 'right' } | null;
  /** Opens the sidebar at the reader's notes. */
  openNotes(): void;
  goTo(place: Span): void;
  /** Paints anew what `layers` says. */
  repaint(): void;
}

/** What the reader's notes do on a page. */
export interface NotesRoom {
  /** The passages of the article that have a note; the same list as long as nothing changes. */
  layers(): readonly HighlightLayer[];
  /** Draws in a place of the sidebar; returns what ends it. */
  draw(name: SlotName, place: HTMLElement): () => void;
  /** The reader chose a passage with a note in the article: its id, as the layers have it. */
  choose(id: string): void;
  /** Begins a note on a passage that the sidebar lists, or on what is selected in the article. */
  addNote(passage: ListedPassage | 'selection'): void;
  /** Puts a link to what is selected in the article on the clipboard. */
  copyPassageLink(): void;
  openShare(): void;
  /** The page was read anew, it has another address, the sidebar went, or the reader's choices have changed. */
  update(): void;
}

export type OpenNotes = (host: NotesHost) => NotesRoom;

/** What the two scripts of one page, the gate and the reader, leave for each other. */
export interface ContentWorld {
  /** Set by the first gate in this page, so that a second one stops at once. */
  gate: boolean;
  /** Set by the reader script once it is there. */
  reader: ReaderHandle | null;
  /** The address with its fragment directive, where it brought notes along; kept from before the page could change it. */
  link: string | null;
  /** Called by the reader script when it is: a browser that held it back until the reader agreed tells nobody. */
  onReader?: () => void;
}

/**
 * A symbol, since a page can shadow a named global of our isolated world with `<div id="…">`. The page itself sees
 * neither the symbol's property nor what it holds.
 */
const KEY = Symbol.for('case-in-context');

/** The one object the gate and the reader share in this page; made on first use. */
export function contentWorld(): ContentWorld {
  // The global object has no type for our key.
  const holder = globalThis as { [KEY]?: ContentWorld };
  holder[KEY] ??= { gate: false, reader: null, link: null };
  return holder[KEY];
}
