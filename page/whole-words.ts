import type { Span } from './read-article.ts';

const segmenters = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Longer words are addresses, which nobody means whole. In code units. */
const LONGEST_WORD = 64;
const LETTER = /[\p{L}\p{N}]/u;
/** White space and what cannot be seen, at either end of a passage. */
const BEFORE_WORDS = /^[\s\u00AD\u200B\u2060]+/;
const BEHIND_WORDS = /[\s\u00AD\u200B\u2060]+$/;

/**
 * A stretch of text without the white space at its ends, grown to the whole of the words in which it begins and ends;
 * `null` when it has no letter and no digit. In writing without spaces a word is what the browser's dictionary says.
 */
export function wholeWords(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  if (!LETTER.test(words)) return null;
  const first = start + (BEFORE_WORDS.exec(words)?.[0].length ?? 0);
  const last = end - (BEHIND_WORDS.exec(words)?.[0].length ?? 0) - 1;
  return { start: wordAround(text, first).start, end: wordAround(text, last).end };
}

/** The word, sign or character that a code unit belongs to; alone where it is part of a very long one. */
function wordAround(text: string, at: number): Span {
  const from = Math.max(0, at - LONGEST_WORD);
  const around = text.slice(from, at + LONGEST_WORD);
  const found = segmenters.segment(around).containing(at - from);
  const start = from + (found?.index ?? at - from);
  const end = start + (found?.segment.length ?? 1);
  const isCut = (start === from && from > 0) || (end === from + around.length && end < text.length);
  return isCut ? characterAt(text, at) : { start, end };
}

function characterAt(text: string, at: number): Span {
  const isSecondHalf = /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
  const start = isSecondHalf ? at - 1 : at;
  return { start, end: start + String.fromCodePoint(text.codePointAt(start) ?? 0).length };
}
