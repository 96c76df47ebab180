import { anchorLayers, type Lost } from './anchor-layers.ts';
import type { HighlightLayer } from './highlight-layers.ts';
import { highlightCss, highlightNames } from './highlight-styles.ts';
import { LookPacer } from './look-pacer.ts';
import { OwnHighlights } from './own-highlights.ts';
import { highlightsOf, type PaintedPiece, piecesOf, shadowRootsOf } from './paint-pieces.ts';
import { PassageWatch } from './passage-watch.ts';
import { passagesAtPoint, passagesAtSelection } from './passages-at.ts';
import { type Article, readArticle } from './read-article.ts';

export type LostPassages = ReadonlyMap<string, Lost>;

export interface HighlighterOptions {
  /** What is missing since the page changed, and has not come back. Reading the page anew may find it. */
  onLost?: (lost: LostPassages) => void;
  /** The sheet, where it is not to be `highlightCss()` as it is. */
  css?: string;
  /** For one article: a page that changes the marked paragraphs more often is let be, without marks. 300 by default. */
  mostLooks?: number;
}

const MOST_LOOKS = 300;
/** So many looks in a row for missing passages that find none of them, and no more is looked. */
const MOST_SEARCHES = 20;
/** A page that makes its paragraphs anew has done so by then; only what is still missing is told. In milliseconds. */
const MISSED_AFTER = 1_000;
/** After a change of theme, whose colours may fade over. In milliseconds. */
const THEME_SETTLED = 500;

/**
 * Marks passages of the article in layers, with CSS highlights alone: no node of the page is touched, nothing moves. A
 * page that changes is read again; a passage stays marked only where its whole paragraph stands as it was read before,
 * and where it does not, the mark goes before the page is painted again.
 */
export class Highlighter {
  readonly #document: Document;
  readonly #onLost: (lost: LostPassages) => void;
  readonly #mostLooks: number;
  readonly #own: OwnHighlights;
  readonly #watch: PassageWatch;
  readonly #pacer: LookPacer;
  /** As it was read when the passages were found. */
  #article: Article | null = null;
  #layers: readonly HighlightLayer[] = [];
  /** As it stands now; null when it has to be read again. */
  #present: Article | null = null;
  /** What is painted: the layers in the present text, and their pieces in the page. */
  #anchored: readonly HighlightLayer[] = [];
  #pieces: readonly PaintedPiece[] = [];
  #lost: LostPassages = new Map();
  /** What of it the owner knows. */
  #told: LostPassages = new Map();
  #looks = 0;
  #searches = 0;
  #missed: ReturnType<typeof setTimeout> | undefined;
  #repaint: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, { onLost, css, mostLooks }: HighlighterOptions = {}) {
    this.#document = document;
    this.#mostLooks = mostLooks ?? MOST_LOOKS;
    this.#onLost = onLost ?? (() => {});
    this.#own = new OwnHighlights(document, css ?? highlightCss(), highlightNames());
    this.#watch = new PassageWatch(document, {
      onTextChange: (paragraphs, added) => this.#onTextChange(paragraphs, added),
      onThemeChange: () => this.#onThemeChange(),
    });
    this.#pacer = new LookPacer(document.defaultView ?? window, () => this.#look());
  }

  /**
   * Marks these layers and nothing else, the same ones again at no cost. Returns why passages are not marked, by their
   * ids; empty when all are. `article` is the one in whose text the passages were found, however long ago.
   */
  paint(article: Article, layers: readonly HighlightLayer[]): LostPassages {
    if (article !== this.#article) this.clear();
    if (!layers.some(({ passages }) => passages.length > 0)) {
      this.clear();
      return this.#lost;
    }
    this.#watch.flush();
    if (layers === this.#layers && this.#present) return this.#lost;
    this.#article = article;
    this.#layers = layers;
    this.#paint(article);
    clearTimeout(this.#missed);
    this.#told = this.#lost;
    return this.#lost;
  }

  /** The ids of the passages marked under a point of the window, the shortest first; [] when none is there. */
  passagesAt(x: number, y: number): string[] {
    return passagesAtPoint(this.#document, { pieces: this.#pieces, layers: this.#anchored }, x, y);
  }

  /** The ids of the marked passages in which the caret stands or the selection lies, the shortest first; [] for none. */
  passagesAtSelection(): string[] {
    return passagesAtSelection(this.#document, { pieces: this.#pieces, layers: this.#anchored });
  }

  /** Takes everything of ours away and stops watching. */
  clear(): void {
    this.#stop();
    this.#article = null;
    this.#layers = [];
    this.#lost = new Map();
    this.#told = new Map();
    this.#looks = 0;
    this.#searches = 0;
  }

  #stop(): void {
    this.#watch.stop();
    this.#pacer.cancel();
    clearTimeout(this.#missed);
    clearTimeout(this.#repaint);
    this.#present = null;
    this.#anchored = [];
    this.#show([]);
  }

  #paint(article: Article): void {
    this.#present ??= readArticle(this.#document);
    const { layers, lost } = anchorLayers(this.#layers, article, this.#present);
    const pieces = piecesOf(this.#document, this.#present, layers);
    this.#anchored = layers;
    this.#lost = lost;
    this.#show(pieces);
    this.#watch.watch(new Set(pieces.flatMap(({ paragraphs }) => [...paragraphs])), shadowRootsOf(pieces));
  }

  #show(pieces: readonly PaintedPiece[]): void {
    this.#pieces = pieces;
    this.#own.show(highlightsOf(this.#document, pieces), shadowRootsOf(pieces));
  }

  #onTextChange(paragraphs: ReadonlySet<Node> | null, added: boolean): void {
    this.#present = null;
    const untouched = this.#pieces.filter((piece) => !isIn(piece, paragraphs));
    if (untouched.length < this.#pieces.length) this.#show(untouched);
    else if (!this.#mayFind(added)) return;
    this.#pacer.ask();
  }

  /** Whether what was added is worth a look for what is missing. */
  #mayFind(added: boolean): boolean {
    const isMissing = [...this.#lost.values()].some((reason) => reason !== 'no-place');
    return added && isMissing && this.#searches < MOST_SEARCHES;
  }

  #look(): void {
    if (!this.#article) return;
    const missing = this.#lost.size;
    if (++this.#looks > this.#mostLooks) this.#giveUp();
    else this.#paint(this.#article);
    this.#searches = this.#lost.size > 0 && this.#lost.size >= missing ? this.#searches + 1 : 0;
    clearTimeout(this.#missed);
    this.#missed = setTimeout(() => this.#tellMissing(), MISSED_AFTER);
  }

  /** The page has its way. */
  #giveUp(): void {
    this.#stop();
    this.#lost = new Map(this.#layers.flatMap(({ passages }) => passages.map(({ id }) => [id, 'unsteady'])));
  }

  #tellMissing(): void {
    const isNew = [...this.#lost].some(([id, reason]) => this.#told.get(id) !== reason);
    this.#told = this.#lost;
    if (isNew) this.#onLost(this.#lost);
  }

  #onThemeChange(): void {
    clearTimeout(this.#repaint);
    this.#repaint = setTimeout(() => this.#article && this.#paint(this.#article), THEME_SETTLED);
  }
}

function isIn({ paragraphs }: PaintedPiece, changed: ReadonlySet<Node> | null): boolean {
  return changed === null || [...paragraphs].some((paragraph) => changed.has(paragraph));
}
