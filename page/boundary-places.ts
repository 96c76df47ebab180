/** From a place in the page to the place in the article's text: the way back of locate-text.ts. */
import type { Article, Span, TextRun } from './read-article.ts';
import { isShadowRoot } from './scroll-to-range.ts';

/** A boundary of a range. */
interface Boundary {
  node: Node;
  offset: number;
}

type Runs = Pick<Article, 'runs'>;

/** The article text in a range, `start` not before `end` when there is none. */
export function placesOf(article: Runs, range: AbstractRange): Span {
  return {
    start: firstPlace(article, { node: range.startContainer, offset: range.startOffset }),
    end: lastPlace(article, { node: range.endContainer, offset: range.endOffset }),
  };
}

/** The first place of the article's text that is at or behind a boundary; Infinity when all of it is before. */
function firstPlace(article: Runs, boundary: Boundary): number {
  const count = runsBefore(article, boundary);
  const run = article.runs[count - 1];
  const within = run?.node === boundary.node ? boundary.offset - run.nodeStart : Number.POSITIVE_INFINITY;
  if (run && within < run.length) return run.start + within;
  return article.runs[count]?.start ?? Number.POSITIVE_INFINITY;
}

/** The end of the article's text that is before a boundary; 0 when nothing of it is. */
function lastPlace(article: Runs, boundary: Boundary): number {
  const run = article.runs[runsBefore(article, boundary) - 1];
  if (!run) return 0;
  const within = run.node === boundary.node ? boundary.offset - run.nodeStart : run.length;
  return run.start + Math.min(within, run.length);
}

/** How many of the runs begin before a boundary. They stand in the order in which the page is read. */
function runsBefore({ runs }: Runs, boundary: Boundary): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beginsBefore(runs[middle] as TextRun, boundary))
      low = middle + 1; // `middle` is below the length
    else high = middle;
  }
  return low;
}

function beginsBefore(run: TextRun, boundary: Boundary): boolean {
  return run.node === boundary.node ? run.nodeStart < boundary.offset : isReadBefore(run.node, boundary);
}

/** Whether a text is read before a boundary in another node: what is in the shadow of a host before the host's children. */
function isReadBefore(text: Text, { node, offset }: Boundary): boolean {
  const [one, other] = liftIntoOneTree(text, node);
  if (!one || !other) return false; // taken off the page since it was read
  if (one !== text && one.contains(other)) return true; // the text is in the shadow of a host, the boundary below it
  if (other !== node && other.contains(one)) return false; // the other way round
  const next = other === node && other.contains(one) ? other.childNodes[offset] : other;
  return next === undefined || (one.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Two nodes, or the hosts around them, that stand in the same tree; [] when they are not of one page. */
function liftIntoOneTree(one: Node, other: Node): [Node, Node] | [] {
  const others = withHosts(other);
  for (const lifted of withHosts(one)) {
    const beside = others.find((node) => node.getRootNode() === lifted.getRootNode());
    if (beside) return [lifted, beside];
  }
  return [];
}

/** A node, the host of the shadow tree it is in, the host around that one, and so on. */
function withHosts(node: Node): Node[] {
  const root = node.getRootNode();
  return isShadowRoot(root) ? [node, ...withHosts(root.host)] : [node];
}
