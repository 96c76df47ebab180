/**
 * A function from a place in this text, in UTF-16 code units, to the number of characters (code points) before it, as the
 * Web Annotation model counts: an emoji is one, not two.
 */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
  return (offset) => offset - pairsBefore(pairs, offset);
}

/** How many of the pairs, in order, end at or before the offset. */
function pairsBefore(pairs: readonly number[], offset: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? 0) + 2 <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
