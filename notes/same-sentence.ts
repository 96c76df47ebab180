import { compareWords, type Word, type WordChange, type WordComparison } from './compare-words.ts';
import { isConnecting, isOpposite, isTellingWord } from './telling-words.ts';

/**
 * What a changed passage is to a quote. `other`: it says something else, with a number, a date, a name or a "not" that
 * the quote has not. `same`: a slip was mended, a word added or left out. `edited`: a word gave way to another; whether
 * that is the same passage, only its surroundings can tell: "released" and "deported" fill the same place in a sentence.
 */
export type Likeness = 'same' | 'edited' | 'other';

/** How a passage reads beside a quote, word by word. */
export function judgeLikeness(quote: readonly Word[], passage: readonly Word[]): Likeness {
  const comparison = compareWords(quote, passage);
  if (comparison.changes.some(isTellingChange) || comparison.respelled.some(isTellingSpelling)) return 'other';
  return isReworded(comparison) || isCutOff(quote, comparison) ? 'edited' : 'same';
}

function isTellingChange({ from, to }: WordChange): boolean {
  if (from.some((one) => to.some((other) => isOpposite(one.text, other.text)))) return true;
  return [...from, ...to].some(({ text, isName }) => isName || isTellingWord(text));
}

/** "María" and "Mario" are one letter apart: a name or a month is mended by nobody but a reader. */
function isTellingSpelling([one, other]: [Word, Word]): boolean {
  return one.isName || other.isName || isTellingWord(one.text) || isTellingWord(other.text);
}

function isReworded({ changes, respelled }: WordComparison): boolean {
  const isReplaced = changes.some((change) => hasMatter(change.from) && hasMatter(change.to));
  return isReplaced || respelled.some(([one, other]) => isOtherForm(one.text, other.text));
}

/** Whether the quote's beginning or end is not there: what stands there now may say the opposite. */
function isCutOff(quote: readonly Word[], { changes }: WordComparison): boolean {
  const ends = [quote[0], quote.at(-1)];
  return changes.some(({ from }) => hasMatter(from) && from.some((word) => ends.includes(word)));
}

function hasMatter(words: readonly Word[]): boolean {
  return words.some(({ text }) => !isConnecting(text));
}

/** "detenido", "detenida", "detenidos": the same word of somebody else. */
function isOtherForm(one: string, other: string): boolean {
  const stem = (word: string) => word.replace(/[oae]?s?$/, '');
  return stem(one) === stem(other);
}
