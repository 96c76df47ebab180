import type { HighlightLayer } from './highlight-layers.ts';
import { toRange } from './locate-text.ts';
import { type PaintedPiece, shadowRootsOf } from './paint-pieces.ts';
import type { Span } from './read-article.ts';

/** What is painted on the page, and for which passages. */
export interface Painted {
  pieces: readonly PaintedPiece[];
  layers: readonly HighlightLayer[];
}

/**
 * The ids of the passages under a point of the window, the shortest first; [] when none is there, or something covers
 * it. Told by the boxes of the text: the same in every browser, and where a page forbids selecting.
 */
export function passagesAtPoint(document: Document, { pieces, layers }: Painted, x: number, y: number): string[] {
  const element = elementAt(document, x, y);
  if (!element) return [];
  const hits = pieces.filter(({ location }) => {
    const range = toRange(document, location);
    return range?.intersectsNode(element) && isInside(range, x, y);
  });
  return passagesOver(layers, hits);
}

/** The ids of the passages in which the caret stands or the selection lies, the shortest first; [] when none is there. */
export function passagesAtSelection(document: Document, { pieces, layers }: Painted): string[] {
  const selected = selectionOf(document, shadowRootsOf(pieces));
  if (!selected) return [];
  const hits = pieces.filter(({ location }) => {
    const range = toRange(document, location);
    return range !== null && overlaps(range, selected);
  });
  return passagesOver(layers, hits);
}

function passagesOver(layers: readonly HighlightLayer[], places: readonly Span[]): string[] {
  const over = layers
    .flatMap(({ passages }) => passages)
    .filter(({ start, end }) => places.some((place) => start <= place.start && end >= place.end))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return [...new Set(over.map(({ id }) => id))];
}

/** The innermost element there, in open shadow trees too. */
function elementAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let root = element?.shadowRoot; root; root = element?.shadowRoot) {
    const inside = root.elementFromPoint(x, y);
    if (!inside || inside === element) return element;
    element = inside;
  }
  return element;
}

function isInside(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
  );
}

/** The selection where it really is: `getRangeAt` ends at the host of a shadow tree. */
function selectionOf(document: Document, roots: ReadonlySet<ShadowRoot>): StaticRange | Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const composed = selection.getComposedRanges?.({ shadowRoots: [...roots] })[0];
  return composed ?? selection.getRangeAt(0);
}

/** Whether the selection lies in the range, in part at least; touching it is enough for a caret. */
function overlaps(range: Range, selected: AbstractRange): boolean {
  const root = range.startContainer.getRootNode();
  if (selected.startContainer.getRootNode() !== root || selected.endContainer.getRootNode() !== root) return false;
  const begins = range.comparePoint(selected.startContainer, selected.startOffset);
  const ends = range.comparePoint(selected.endContainer, selected.endOffset);
  return begins <= 0 && ends >= 0;
}
