import type { HighlightLayer } from './highlight-layers.ts';
import { highlightCss } from './highlight-styles.ts';
import { Highlighter, type LostPassages } from './highlighter.ts';
import { watchPassageClicks } from './passage-clicks.ts';
import type { Article } from './read-article.ts';

/** What is highlighted in an article, until it is cleared. */
export interface ArticlePainter {
  paint(article: Article, layers: readonly HighlightLayer[]): void;
  clear(): void;
}

interface PainterOptions {
  /** Makes the sheet hold for as long as the extension is there. */
  holdCss(css: string): string;
  /** The reader chose marked passages: their ids, the shortest first. */
  onOpen(ids: readonly string[]): void;
  onLost(lost: LostPassages): void;
}

/** Highlights, and what happens when one is chosen. */
export function paintArticles(
  document: Document,
  { holdCss, onOpen, onLost }: PainterOptions,
  signal: AbortSignal,
): ArticlePainter {
  const highlighter = new Highlighter(document, { css: holdCss(highlightCss()), onLost });
  watchPassageClicks(document, highlighter, onOpen, signal);
  signal.addEventListener('abort', () => highlighter.clear(), { once: true });
  return highlighter;
}
