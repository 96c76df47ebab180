import type { HighlightSettings } from '../../casefile/highlight-settings.ts';
import type { CaseFile } from '../../casefile/types.ts';
import type { OnePassage } from '../../components/asked-for.ts';
import { layersToPaint, passageOfId } from '../../components/layers-to-paint.ts';
import { type ArticlePainter, paintArticles } from '../../page/article-painter.ts';
import type { HighlightLayer } from '../../page/highlight-layers.ts';
import type { LostPassages } from '../../page/highlighter.ts';
import type { PageContext } from './page-context.ts';
import { whileInstalled } from './while-installed.ts';

interface MarksOptions {
  /** The reader chose a marked passage. A new object each time. */
  onOpen(passage: OnePassage): void;
  /** The same with a passage that has a note: its id. */
  onNote(id: string): void;
  /** The page has changed: what was read of it may stand elsewhere, or no more. */
  onLost(): void;
}

/** What is highlighted in the article, as the reader chose, and what happens when they choose a passage there. */
export class ArticleMarks {
  readonly #document: Document;
  readonly #options: MarksOptions;
  readonly #signal: AbortSignal;
  /** `null` until there is something to mark. */
  #painter: ArticlePainter | null = null;
  #context: PageContext | null = null;
  #choice: HighlightSettings | null = null;
  #notes: readonly HighlightLayer[] = [];
  #layers: readonly HighlightLayer[] = [];
  /** Of the last choice; the next one at the same place opens what lies under it. */
  #opened: string | null = null;

  constructor(document: Document, options: MarksOptions, signal: AbortSignal) {
    this.#document = document;
    this.#options = options;
    this.#signal = signal;
  }

  /** Marks what the reader wants to see of this page, the same again at no cost. */
  show(caseFile: CaseFile, context: PageContext, choice: HighlightSettings, notes: readonly HighlightLayer[]): void {
    if (context !== this.#context || choice !== this.#choice || notes !== this.#notes) {
      this.#layers = [...layersToPaint(caseFile, context.summary, choice), ...notes];
      if (context !== this.#context) this.#opened = null; // an id may be another passage's now
      this.#context = context;
      this.#choice = choice;
      this.#notes = notes;
    }
    if (this.#layers.length > 0) this.#painter ??= this.#newPainter();
    this.#painter?.paint(context.article, this.#layers);
  }

  /** Takes every mark away. */
  clear(): void {
    this.#painter?.clear();
    this.#opened = null;
  }

  #newPainter(): ArticlePainter {
    const { onLost } = this.#options;
    const options = {
      holdCss: (css: string) => (import.meta.env.FIREFOX ? whileInstalled(css) : css),
      onOpen: (ids: readonly string[]) => this.#open(ids),
      onLost: (lost: LostPassages) => isSettled(lost) || onLost(),
    };
    return paintArticles(this.#document, options, this.#signal);
  }

  #open(ids: readonly string[]): void {
    const id = ids[ids.indexOf(this.#opened ?? '') + 1] ?? ids[0];
    if (id === undefined) return;
    this.#opened = id;
    const passage = passageOfId(id);
    if (passage) this.#options.onOpen(passage);
    else this.#options.onNote(id);
  }
}

/** Whether nothing would come of reading the page again: what is in its title alone has no place, and a page that never rests is let be. */
function isSettled(lost: LostPassages): boolean {
  return [...lost.values()].every((reason) => reason === 'no-place' || reason === 'unsteady');
}
