import { locateText, runsWithin, type TextLocation, toRange } from './locate-text.ts';
import type { Article, Span } from './read-article.ts';

/**
 * Where `[start, end)` of the article text is to be painted: one stretch, or one for each text node where something that
 * is not article text (a button, a script) or the edge of a shadow tree lies between. [] when it has no place.
 */
export function locatePieces(document: Document, article: Pick<Article, 'text' | 'runs'>, span: Span): TextLocation[] {
  const whole = locateText(article, span.start, span.end);
  if (whole === null) return [];
  if (whole.startNode === whole.endNode || isOneStretch(document, whole, article.text.slice(span.start, span.end)))
    return [whole];
  return nodePieces(article, span);
}

/** No range reaches from one shadow tree into another: there the words it holds are others. */
function isOneStretch(document: Document, location: TextLocation, words: string): boolean {
  const range = toRange(document, location);
  return range !== null && withoutSpace(range.toString()) === withoutSpace(words);
}

function withoutSpace(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, '');
}

function nodePieces(article: Pick<Article, 'runs'>, { start, end }: Span): TextLocation[] {
  const pieces: TextLocation[] = [];
  for (const run of runsWithin(article, start, end)) {
    const startOffset = run.nodeStart + Math.max(start - run.start, 0);
    const endOffset = run.nodeStart + Math.min(end - run.start, run.length);
    const before = pieces.at(-1);
    if (before?.endNode === run.node) before.endOffset = endOffset;
    else pieces.push({ startNode: run.node, startOffset, endNode: run.node, endOffset });
  }
  return pieces;
}
