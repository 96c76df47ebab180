/** The side of the window where the page's lines end: what stands there covers no line's beginning. */
export function lineEndEdge(document: Document): 'left' | 'right' {
  const { direction } = getComputedStyle(document.body ?? document.documentElement);
  return direction === 'rtl' ? 'left' : 'right';
}
