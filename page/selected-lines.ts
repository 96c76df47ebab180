import type { SelectedLines } from './place-beside.ts';
import type { Article } from './read-article.ts';
import { elementAround } from './scroll-to-range.ts';
import { selectedRange } from './selected-range.ts';

/** The first and the last line of what is selected, as it is laid out now; null when nothing is, or nothing is shown of it. */
export function selectedLines(
  document: Document,
  article: Pick<Article, 'runs'>,
  byTouch: boolean,
): SelectedLines | null {
  const selection = document.getSelection();
  const range = selection && selectedRange(selection, article);
  const boxes = range ? boxesOf(document, range) : [];
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!range || !first || !last) return null;
  return { first, last, end: isRightToLeft(range.endContainer) ? last.left : last.right, byTouch };
}

function boxesOf(document: Document, range: AbstractRange): DOMRect[] {
  const parts = inOneTreeEach(document, range);
  return parts.flatMap((part) => [...part.getClientRects()]).filter(({ width, height }) => width > 0 && height > 0);
}

/** No range reaches from one tree of nodes into another: there it is the rest of one and the beginning of the other. */
function inOneTreeEach(document: Document, range: AbstractRange): Range[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const [startRoot, endRoot] = [startContainer.getRootNode(), endContainer.getRootNode()];
  const from = document.createRange();
  from.selectNodeContents(startRoot);
  from.setStart(startContainer, startOffset);
  if (startRoot === endRoot) from.setEnd(endContainer, endOffset);
  if (startRoot === endRoot) return [from];
  const to = document.createRange();
  to.selectNodeContents(endRoot);
  to.setEnd(endContainer, endOffset);
  return [from, to];
}

function isRightToLeft(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : elementAround({ startContainer: node });
  return element !== null && getComputedStyle(element).direction === 'rtl';
}
