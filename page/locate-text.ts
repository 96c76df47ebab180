import type { Article, TextRun } from './read-article.ts';

/** What a `Range` or a `StaticRange` is made of. */
export interface TextLocation {
  startNode: Text;
  startOffset: number;
  endNode: Text;
  endOffset: number;
}

/**
 * Where `[start, end)` of the article text stands in the page; white space at its ends is left out. null when it has no
 * place there: in the title, in a gap between blocks, empty.
 */
export function locateText(article: Pick<Article, 'runs'>, start: number, end: number): TextLocation | null {
  const { runs } = article;
  const first = runs[firstEndingAfter(runs, start)];
  const lastIndex = firstEndingAfter(runs, end - 1);
  const last = contains(runs[lastIndex], end - 1) ? runs[lastIndex] : runs[lastIndex - 1];
  if (start >= end || !first || !last || first.start >= end || last.start < first.start) return null;
  return {
    startNode: first.node,
    startOffset: first.nodeStart + Math.max(start - first.start, 0),
    endNode: last.node,
    endOffset: last.nodeStart + Math.min(end - last.start, last.length),
  };
}

/** The live range of a location; null when the page has removed or shortened its nodes since it was read. */
export function toRange(document: Document, location: TextLocation): Range | null {
  const { startNode, startOffset, endNode, endOffset } = location;
  if (!startNode.isConnected || !endNode.isConnected) return null;
  if (startOffset > startNode.length || endOffset > endNode.length) return null;
  const range = document.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}

/** The runs that hold something of `[start, end)`; [] when none does. */
export function runsWithin({ runs }: Pick<Article, 'runs'>, start: number, end: number): TextRun[] {
  const from = firstEndingAfter(runs, start);
  let to = from;
  while (contains(runs[to], end - 1)) to++;
  return runs.slice(from, to);
}

/** The index of the first run that ends after a place: the one that holds it, or the next. */
function firstEndingAfter(runs: readonly TextRun[], place: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as TextRun; // `middle` is below the length
    if (run.start + run.length <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function contains(run: TextRun | undefined, place: number): run is TextRun {
  return run !== undefined && run.start <= place;
}
