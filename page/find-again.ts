import type { Span } from './read-article.ts';

/** So much of the text on each side makes a passage known again, in code units. */
const CONTEXT = 32;

/**
 * Where a passage of an earlier text stands in the page's present text: the one place with the same words on both
 * sides, else on one. null when it is gone or could be any of several: a wrong place is worse than none.
 */
export function findAgain(text: string, earlier: string, { start, end }: Span): Span | null {
  const quote = earlier.slice(start, end);
  const before = earlier.slice(Math.max(0, start - CONTEXT), start);
  const after = earlier.slice(end, end + CONTEXT);
  return (
    onlyPlace(text, before, quote, after) ??
    onlyPlace(text, before, quote, '') ??
    onlyPlace(text, '', quote, after) ??
    onlyPlace(text, '', quote, '')
  );
}

function onlyPlace(text: string, before: string, quote: string, after: string): Span | null {
  const needle = before + quote + after;
  const at = text.indexOf(needle);
  if (quote === '' || at < 0 || text.indexOf(needle, at + 1) >= 0) return null;
  return { start: at + before.length, end: at + before.length + quote.length };
}
