/** Characters on each side of a quotation: enough to tell two equal sentences apart, and no more of the page. */
const AROUND = 32;

interface Place {
  start: number;
  end: number;
}

/** The two ways in which the Web Annotation model names a passage: by its words, and by where it stands. */
export interface TextSelectors {
  quote: { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string };
  position: { type: 'TextPositionSelector'; start: number; end: number };
}

/**
 * A function from a place in this text, in UTF-16 code units, to its selectors. The model counts positions in Unicode
 * code points, so that an emoji before the passage counts one, not two.
 */
export function selectorsFor(text: string): (place: Place) => TextSelectors {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
  const codePoints = (offset: number) => offset - pairs.filter((pair) => pair + 1 < offset).length;
  return ({ start, end }) => ({
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - AROUND), start).replace(/^[\udc00-\udfff]/, ''),
      suffix: text.slice(end, end + AROUND).replace(/[\ud800-\udbff]$/, ''),
    },
    position: { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
  });
}
