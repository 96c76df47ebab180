import { partOf } from './what-counts.ts';

/** Inline elements nested more deeply are not read by anybody; a page can also make a circle of names on a form. */
const MOST_LEVELS = 1_000;

/** The element of a paragraph around a node, or the node itself when it is one; in a shadow tree at most its root. */
export function blockAround(node: Node): Node {
  let around = node;
  for (let level = 0; level < MOST_LEVELS && around.parentNode && !isBlock(around); level++) around = around.parentNode;
  return around;
}

function isBlock(node: Node): boolean {
  return node.nodeType === 1 && partOf(node as Element, true).gap === 'block';
}
