import type { NotePlace } from '../../components/notes/anchored-note.ts';
import { keepLink, recallLink } from '../../extension/content-messages.ts';
import { contentWorld } from '../../extension/content-world.ts';
import { cleanText } from '../../notes/clean-text.ts';
import { contentUuid } from '../../notes/content-uuid.ts';
import { mayBeSamePage } from '../../notes/may-be-same-page.ts';
import { type AnnotatedPage, LONGEST_QUOTE, type Note, type Place, type Quote } from '../../notes/note.ts';
import { anchorPassages } from '../../page/anchor-notes.ts';
import type { Article } from '../../page/read-article.ts';
import { matchDirective } from '../../sharing/match-directive.ts';
import { type ReceivedNote, readShareLink, type ShareLinkReading } from '../../sharing/share-link.ts';
import type { TextDirective } from '../../sharing/text-directive.ts';
import { now } from './now.ts';

const GONE: NotePlace = { found: 'gone' };

/** A note that came with the address, and where its passage stands on this page. */
export interface PlacedNote {
  received: ReceivedNote;
  place: NotePlace;
  /** The passage as the page has it, else as much of it as the link says. */
  quote: string;
}

/** What somebody put into the address of this page; inert until the reader opens it. */
export class ReceivedLink {
  #reading: ShareLinkReading = { kind: 'none' };
  /** Where it was read. */
  #address = '';
  #placed: { article: Article; reading: ReceivedLink['reading']; notes: readonly PlacedNote[] } | null = null;
  #state: 'announced' | 'open' | 'closed' | 'dismissed' = 'announced';

  /**
   * Takes what the page's first address brought, or what a link on the page itself brings; `true` when there is something
   * to announce. `page`: as it is when it is asked, since reading takes its time.
   */
  async take(page: () => AnnotatedPage, brought = contentWorld().link): Promise<boolean> {
    contentWorld().link = null; // it belongs to the page it led to
    const address = brought ?? (await linkBeforeReload());
    if (address === null) return false;
    const reading = await readShareLink(address);
    if (reading.kind === 'none' || !leadsTo(address, page())) return false;
    this.#reading = reading;
    this.#address = address;
    this.#state = 'announced';
    keepLink(address);
    return true;
  }

  /** The page has another address: what came with the one before stays only where that may still lead. */
  turnTo(page: AnnotatedPage): void {
    if (this.reading && !leadsTo(this.#address, page)) this.dismiss();
  }

  /** `null` when nothing came, or it was dismissed. */
  get reading(): Exclude<ShareLinkReading, { kind: 'none' }> | null {
    return this.#reading.kind === 'none' || this.#state === 'dismissed' ? null : this.#reading;
  }

  get isOpen(): boolean {
    return this.#state === 'open' && this.reading !== null;
  }

  open(): void {
    if (this.reading) this.#state = 'open';
  }

  close(): void {
    if (this.reading) this.#state = 'closed';
  }

  /** Whether nobody has answered the announcement yet. */
  get isNew(): boolean {
    return this.#state === 'announced' && this.reading !== null;
  }

  dismiss(): void {
    if (this.reading) keepLink(null);
    this.#state = 'dismissed';
  }

  /** The notes with their places in an article; `[]` when none came. The same list as long as both stay the same. */
  placedIn(article: Article): readonly PlacedNote[] {
    if (this.#placed?.article !== article || this.#placed.reading !== this.reading)
      this.#placed = { article, reading: this.reading, notes: this.#placeIn(article) };
    return this.#placed.notes;
  }

  #placeIn(article: Article): PlacedNote[] {
    if (this.reading?.kind !== 'notes') return [];
    const { notes } = this.reading;
    const places = placesIn(
      article,
      notes.map(({ passage }) => passage),
    );
    return notes.map((received, index) => {
      const place = places[index] ?? GONE;
      const quote = place.found === 'gone' ? wordsOf(received.passage) : article.text.slice(place.start, place.end);
      return { received, place, quote };
    });
  }

  /** The number of the first note on one of the link's passages; 0 when it has none. */
  noteOn(passage: number): number {
    const directive = this.reading?.passages[passage];
    const notes = this.reading?.kind === 'notes' ? this.reading.notes : [];
    return Math.max(
      0,
      notes.findIndex((note) => note.passage === directive),
    );
  }

  /** Where the passages that the link marks stand, with a note or without. */
  passagesIn(article: Article): NotePlace[] {
    return placesIn(article, this.reading?.passages ?? []);
  }
}

/** The id of the reader's copy of a note from a link: the same however often the link is opened. */
export function copyId({ kind, text, about, author, passage }: ReceivedNote): string {
  return contentUuid('link', passage.prefix, passage.start, passage.end, passage.suffix, kind, text, about, author);
}

/** The reader's own copy of a note from a link. Who wrote it stays with it. */
export function copyOf({ received, place, quote }: PlacedNote, quoteAt: (place: Place) => Quote): Note {
  const { kind, text, about, author, passage } = received;
  const written = now();
  return {
    id: copyId(received),
    quote:
      place.found === 'gone'
        ? { exact: cleanText(quote, LONGEST_QUOTE), prefix: passage.prefix ?? '', suffix: passage.suffix ?? '' }
        : quoteAt(place),
    position: place.found === 'gone' ? null : { start: place.start, end: place.end },
    kind,
    text,
    about,
    author,
    created: written,
    modified: written,
  };
}

/** The notes are taken out of the address before the page sees it, so that after a reload they are not there. */
async function linkBeforeReload(): Promise<string | null> {
  const [loading] = performance.getEntriesByType('navigation');
  const isReload = loading !== undefined && 'type' in loading && loading.type === 'reload';
  return isReload ? recallLink() : null;
}

/** Whether this is the page, by the address it has or by the one in the window. */
function leadsTo(address: string, page: AnnotatedPage): boolean {
  return mayBeSamePage(address, page.url) || mayBeSamePage(address, location.href);
}

/** By our own means: the browser may not have found them, and does not say what it found. */
function placesIn(article: Article, directives: readonly TextDirective[]): NotePlace[] {
  return anchorPassages(article, directives, (text) => (directive) => matchDirective(text, directive));
}

/** What a directive says of a passage that is not on the page: its words, or its first and last ones. */
function wordsOf({ start, end }: TextDirective): string {
  return end === null ? start : `${start} … ${end}`;
}
