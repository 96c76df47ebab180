import type { Place } from '../notes/note.ts';

/** A part of a word, in scripts that part words by spaces. */
const WORD_UNIT =
  /[[\p{L}\p{N}\p{M}_]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]/v;
/**
 * Words as browsers delimit them at their widest: they disagree about "U.S." and "l’aube", and a place outside of what any
 * of them takes for a word is good for all.
 */
const WORDS = new RegExp(`${WORD_UNIT.source}+(?:['’.:·,\\u00AD\\u200B]${WORD_UNIT.source}+)*`, 'gv');
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Code units that are looked at on either side; the longest words of any language are shorter. */
const AROUND = 100;

/**
 * The place without white space at its ends, widened to whole words; one of signs alone takes in the words beside it.
 * `null` when there is no word in it nor on its line.
 */
export function wholeWords(text: string, place: Place): Place | null {
  const { start, end } = widen(text, trimPlace(text, place));
  if (LETTER_OR_DIGIT.test(text.slice(start, end))) return { start, end };
  const line = lineAround(text, { start, end });
  const before = /\S*[\p{L}\p{N}]\S*\s*$/u.exec(text.slice(line.start, start).slice(-AROUND));
  const after = /^\s*\S*[\p{L}\p{N}]\S*/u.exec(text.slice(end, line.end).slice(0, AROUND));
  if (!before && !after) return null;
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

/** The place without white space at its ends. */
export function trimPlace(text: string, { start, end }: Place): Place {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

/** Whether this code unit is part of a word. Where words are not parted by spaces, none is: browsers know them by heart. */
export function isWordUnit(unit: string): boolean {
  return WORD_UNIT.test(unit);
}

/** The line on which the place begins, to the end of the one on which it ends. */
export function lineAround(text: string, { start, end }: Place): Place {
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next };
}

function widen(text: string, { start, end }: Place): Place {
  return { start: wordAcross(text, start)?.start ?? start, end: wordAcross(text, end)?.end ?? end };
}

/** The word that goes on over this place; `null` when the place is outside of words. */
function wordAcross(text: string, at: number): Place | null {
  const from = Math.max(0, at - AROUND);
  for (const { index, 0: word } of text.slice(from, at + AROUND).matchAll(WORDS)) {
    const start = from + index;
    if (start < at && at < start + word.length) return { start, end: start + word.length };
  }
  return null;
}
