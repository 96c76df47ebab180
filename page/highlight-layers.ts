import type { HighlightStyle } from './highlight-styles.ts';
import type { Span } from './read-article.ts';

/** A place in the article's text that has an entry in the sidebar. Several may have one id, and one place several ids. */
export interface HighlightPassage extends Span {
  id: string;
}

/** Passages that are marked in one way. Of two layers with tints, the one that stands first in the list is on top. */
export interface HighlightLayer {
  style: HighlightStyle;
  passages: readonly HighlightPassage[];
}

/** A stretch of text on which the same styles lie throughout; never empty of either. */
export interface Segment extends Span {
  /** In the order of their layers. */
  styles: HighlightStyle[];
}

/** A place where a layer's passages begin (+1) or end (-1). */
interface Edge {
  at: number;
  layer: number;
  step: 1 | -1;
}

/** The layers' passages cut where another one begins or ends, in reading order; none overlaps another. Pure. */
export function cutIntoSegments(layers: readonly HighlightLayer[]): Segment[] {
  const edges = edgesOf(layers);
  const open = layers.map(() => 0);
  const segments: Segment[] = [];
  edges.forEach(({ at, layer, step }, index) => {
    open[layer] = (open[layer] ?? 0) + step;
    const end = edges[index + 1]?.at ?? at;
    if (end > at) addSegment(segments, { start: at, end, styles: stylesOf(layers, open) });
  });
  return segments;
}

function edgesOf(layers: readonly HighlightLayer[]): Edge[] {
  const edges: Edge[] = [];
  layers.forEach(({ passages }, layer) => {
    for (const { start, end } of passages) {
      if (start < end) edges.push({ at: start, layer, step: 1 }, { at: end, layer, step: -1 });
    }
  });
  return edges.sort((a, b) => a.at - b.at);
}

function stylesOf(layers: readonly HighlightLayer[], open: readonly number[]): HighlightStyle[] {
  const styles = layers.filter((_, index) => (open[index] ?? 0) > 0).map(({ style }) => style);
  return [...new Set(styles)];
}

/** Lengthens the segment before where nothing changes: a pattern that goes on looks better than one that starts anew. */
function addSegment(segments: Segment[], segment: Segment): void {
  const before = segments.at(-1);
  if (segment.styles.length === 0) return;
  if (before?.end === segment.start && before.styles.join() === segment.styles.join()) before.end = segment.end;
  else segments.push(segment);
}
