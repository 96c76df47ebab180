import type { AnchoredNote, NoteDraft, NotePlace } from '../../components/notes/anchored-note.ts';
import type { Note, Quote } from '../../notes/note.ts';
import { anchorNotes } from '../../page/anchor-notes.ts';
import type { HighlightLayer, HighlightPassage } from '../../page/highlight-layers.ts';
import type { Article } from '../../page/read-article.ts';
import type { ReceivedLink } from './received-link.ts';

const GONE: NotePlace = { found: 'gone' };
const OWN = 'note-';
const FROM_LINK = 'link-';
const DRAFT = 'draft';

/** Where the notes stand in the article as it was read last, and what is marked there. */
export class NotePlaces {
  #article: Article | null = null;
  #stored: readonly Note[] = [];
  #notes: readonly AnchoredNote[] = [];
  #linked: readonly NotePlace[] = [];
  /** Of the note that is written, and not saved yet. */
  #draft: { quote: Quote; place: NotePlace } | null = null;
  #layers: readonly HighlightLayer[] = [];
  #drawn = '';

  /** In the reader's order. */
  get notes(): readonly AnchoredNote[] {
    return this.#notes;
  }

  /** The same list as long as nothing changes. */
  get layers(): readonly HighlightLayer[] {
    return this.#layers;
  }

  /** Finds them again; at no cost where neither the article nor the notes have changed. */
  find(article: Article, notes: readonly Note[], link: ReceivedLink, draft: NoteDraft | null): void {
    if (article !== this.#article || notes !== this.#stored) this.#notes = anchored(article, notes);
    // What came with the link is marked once the reader wants to see it.
    this.#linked = link.isOpen ? link.passagesIn(article) : [];
    const isOtherArticle = article !== this.#article;
    if (draft?.id !== null) this.#draft = null;
    else if (isOtherArticle || draft.quote !== this.#draft?.quote) this.#draft = placed(article, draft);
    this.#article = article;
    this.#stored = notes;
    this.#layer(isOtherArticle);
  }

  placeOf(id: string): NotePlace {
    return this.#notes.find(({ note }) => note.id === id)?.place ?? GONE;
  }

  /** The note whose passage has this id in the layers; `null` for a passage of the link. */
  noteOf(passageId: string): Note | null {
    return this.#notes.find(({ note }) => OWN + note.id === passageId)?.note ?? null;
  }

  /** Which of the link's passages has this id in the layers; `null` for a passage of the reader's. */
  placeInLink(passageId: string): number | null {
    return passageId.startsWith(FROM_LINK) ? Number(passageId.slice(FROM_LINK.length)) : null;
  }

  #layer(isOtherArticle: boolean): void {
    const own = this.#notes.flatMap(({ note, place }) => passageAt(OWN + note.id, place));
    if (this.#draft) own.push(...passageAt(DRAFT, this.#draft.place));
    const linked = this.#linked.flatMap((place, index) => passageAt(FROM_LINK + index, place));
    const drawn = JSON.stringify([own, linked]);
    if (drawn === this.#drawn && !isOtherArticle) return;
    this.#drawn = drawn;
    this.#layers = [
      { style: 'note', passages: own },
      { style: 'link-note', passages: linked },
    ];
  }
}

function anchored(article: Article, notes: readonly Note[]): AnchoredNote[] {
  if (notes.length === 0) return [];
  const places = new Map(anchorNotes(article, notes).map(({ id, ...place }) => [id, place]));
  return notes.map((note) => ({ note, place: places.get(note.id) ?? GONE }));
}

function placed(article: Article, { quote, place }: NoteDraft): { quote: Quote; place: NotePlace } {
  const [anchored] = anchorNotes(article, [{ id: DRAFT, quote, position: place }]);
  return { quote, place: anchored ?? GONE };
}

function passageAt(id: string, place: NotePlace): HighlightPassage[] {
  return place.found === 'gone' ? [] : [{ id, start: place.start, end: place.end }];
}
