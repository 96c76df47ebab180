import type { HighlightSettings } from '../../casefile/highlight-settings.ts';
import type { CaseFile } from '../../casefile/types.ts';
import type { OnePassage } from '../../components/asked-for.ts';
import { layersToPaint, passageOfId } from '../../components/layers-to-paint.ts';
import type { ArticlePainter, PaintArticles } from '../../page/article-painter.ts';
import type { HighlightLayer } from '../../page/highlight-layers.ts';
import type { LostPassages } from '../../page/highlighter.ts';
import type { PageContext } from './page-context.ts';
import { whileInstalled } from './while-installed.ts';

interface MarksOptions {
  /** The reader chose a marked passage. A new object each time. */
  onOpen(passage: OnePassage): void;
  /** The page has changed: what was read of it may stand elsewhere, or no more. */
  onLost(): void;
}

/** What is highlighted in the article, as the reader chose, and what happens when they choose a passage there. */
export class ArticleMarks {
  readonly #document: Document;
  readonly #options: MarksOptions;
  readonly #signal: AbortSignal;
  /** `null` until what paints is there. */
  #painter: ArticlePainter | null = null;
  #context: PageContext | null = null;
  #choice: HighlightSettings | null = null;
  #layers: readonly HighlightLayer[] = [];
  /** Of the last choice; the next one at the same place opens what lies under it. */
  #opened: string | null = null;

  constructor(document: Document, options: MarksOptions, signal: AbortSignal) {
    this.#document = document;
    this.#options = options;
    this.#signal = signal;
  }

  /** What paints is there, and comes once. */
  begin(paintArticles: PaintArticles): void {
    const { onLost } = this.#options;
    const options = {
      holdCss: (css: string) => (import.meta.env.FIREFOX ? whileInstalled(css) : css),
      onOpen: (ids: readonly string[]) => this.#open(ids),
      onLost: (lost: LostPassages) => isSettled(lost) || onLost(),
    };
    this.#painter ??= paintArticles(this.#document, options, this.#signal);
  }

  /** Marks what the reader wants to see of this page, the same again at no cost. */
  show(caseFile: CaseFile, context: PageContext, choice: HighlightSettings): void {
    if (context !== this.#context || choice !== this.#choice) {
      this.#layers = layersToPaint(caseFile, context.summary, choice);
      this.#opened = null; // an id may be another passage's now
      this.#context = context;
      this.#choice = choice;
    }
    this.#painter?.paint(context.article, this.#layers);
  }

  /** Takes every mark away. */
  clear(): void {
    this.#painter?.clear();
    this.#opened = null;
  }

  #open(ids: readonly string[]): void {
    const id = ids[ids.indexOf(this.#opened ?? '') + 1] ?? ids[0];
    const passage = id === undefined ? null : passageOfId(id);
    if (!passage) return;
    this.#opened = id ?? null;
    this.#options.onOpen(passage);
  }
}

/** Whether nothing would come of reading the page again: what is in its title alone has no place, and a page that never rests is let be. */
function isSettled(lost: LostPassages): boolean {
  return [...lost.values()].every((reason) => reason === 'no-place' || reason === 'unsteady');
}
