import { blockAround } from './block-around.ts';
import { cutIntoSegments, type HighlightLayer, type Segment } from './highlight-layers.ts';
import {
  type Ground,
  highlightName,
  isNote,
  isSwatch,
  type Look,
  looksOf,
  noteLookOf,
  priorityOf,
} from './highlight-styles.ts';
import { locatePieces } from './locate-pieces.ts';
import { runsWithin, type TextLocation } from './locate-text.ts';
import type { OwnHighlight } from './own-highlights.ts';
import { darknessReader } from './page-theme.ts';
import type { Article, Span } from './read-article.ts';
import { elementAround, isShadowRoot } from './scroll-to-range.ts';

/** A stretch of the page that is painted, and the segment of the article's text that it belongs to. */
export interface PaintedPiece extends Span {
  location: TextLocation;
  looks: readonly Look[];
  ground: Ground;
  /** The paragraphs it lies in. */
  paragraphs: ReadonlySet<Node>;
}

/**
 * What is to be painted for these layers. Lines under the words are not cut where a tint begins, nor the other way round;
 * a note's line alone makes room where a verdict's begins.
 */
export function piecesOf(document: Document, article: Article, layers: readonly HighlightLayer[]): PaintedPiece[] {
  const swatches = layers.filter(({ style }) => isSwatch(style));
  const verdicts = layers.filter(({ style }) => !isSwatch(style) && !isNote(style));
  const notes = layers.filter(({ style }) => isNote(style));
  const isDark = darknessReader();
  const paragraphOf = rememberParagraphs();
  const toPieces = (segment: Segment, looks: readonly Look[]): PaintedPiece[] => {
    const { start, end } = segment;
    const paragraphs = new Set(runsWithin(article, start, end).map(({ node }) => paragraphOf(node)));
    return locatePieces(document, article, segment).map((location) => {
      const around = elementAround({ startContainer: location.startNode });
      return { start, end, location, looks, paragraphs, ground: around && isDark(around) ? 'dark' : 'light' };
    });
  };
  const noted = notes.length === 0 ? [] : cutIntoSegments([...verdicts, ...notes]);
  return [
    ...[...cutIntoSegments(swatches), ...cutIntoSegments(verdicts)].flatMap((one) =>
      toPieces(one, looksOf(one.styles)),
    ),
    ...noted.flatMap((one) => {
      const look = noteLookOf(one.styles);
      return look ? toPieces(one, [look]) : [];
    }),
  ];
}

/** The highlights that paint the pieces, by their names in the registry. */
export function highlightsOf(document: Document, pieces: readonly PaintedPiece[]): Map<string, OwnHighlight> {
  const { StaticRange } = document.defaultView ?? window;
  const highlights = new Map<string, { priority: number; ranges: StaticRange[] }>();
  for (const { looks, ground, location } of pieces) {
    const { startNode, startOffset, endNode, endOffset } = location;
    for (const look of looks) {
      const name = highlightName(look, ground);
      const range = new StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset });
      const highlight = highlights.get(name);
      if (highlight) highlight.ranges.push(range);
      else highlights.set(name, { priority: priorityOf(look), ranges: [range] });
    }
  }
  return highlights;
}

/** The shadow trees in which something is painted. */
export function shadowRootsOf(pieces: readonly PaintedPiece[]): Set<ShadowRoot> {
  return new Set(pieces.map(({ location }) => location.startNode.getRootNode()).filter(isShadowRoot));
}

function rememberParagraphs(): (node: Node) => Node {
  const known = new Map<Node, Node>();
  return (node) => {
    const paragraph = known.get(node) ?? blockAround(node);
    known.set(node, paragraph);
    return paragraph;
  };
}
