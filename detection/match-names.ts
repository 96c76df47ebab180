import type { NameForm } from './name-forms.ts';
import type { ContextTerm, Hashtag, NameIndex } from './names.ts';
import { gapAfter, gapBefore, isCapital, type WordedText, wordAt } from './read-words.ts';

/** Words `first` to `last` of the text. */
export interface WordSpan {
  first: number;
  last: number;
}

/** Whether two words stand together as parts of one name: a space, a hyphen, one line break, or the point of an initial. */
export function joinsName(text: WordedText, word: number): boolean {
  const gap = gapAfter(text, word);
  if (gap === ' ' || gap === '\n') return true;
  if (gap === '-') return isHyphen(text, word);
  return (gap === '. ' || gap === '.' || gap === '.\n') && wordAt(text, word).length === 1;
}

/** Whether the gap after a word is a hyphen; an em dash folds to the same and is none. */
export function isHyphen(text: WordedText, word: number): boolean {
  return gapAfter(text, word) === '-' && text.source.charAt(text.originOf(text.ends[word] ?? 0)) !== '—';
}

function matchesWords(text: WordedText, first: number, words: string[], commaAfter = -1): boolean {
  return words.every((word, i) => {
    if (wordAt(text, first + i) !== word) return false;
    if (i === words.length - 1) return true;
    return (i === commaAfter && gapAfter(text, first + i) === ', ') || joinsName(text, first + i);
  });
}

/** The longest form that names him in full here; null when none does. */
export function matchFullForm(
  text: WordedText,
  first: number,
  index: NameIndex,
): { form: NameForm; span: WordSpan } | null {
  for (const form of index.forms.get(wordAt(text, first)) ?? []) {
    if (matchesWords(text, first, form.words, form.commaAfter)) {
      return { form, span: { first, last: first + form.words.length - 1 } };
    }
  }
  return null;
}

/** The longest of some names, written as lists of words by their first; null when none is here. */
export function matchNames(text: WordedText, first: number, names: Map<string, string[][]>): WordSpan | null {
  for (const words of names.get(wordAt(text, first)) ?? []) {
    if (matchesWords(text, first, words)) return { first, last: first + words.length - 1 };
  }
  return null;
}

/** The hashtag of a name that a word is written as; null when it is none. */
export function matchHashtag(text: WordedText, word: number, index: NameIndex): Hashtag | null {
  return (gapBefore(text, word).endsWith('#') && index.hashtags.get(wordAt(text, word))) || null;
}

/** A context term in the text, by its place in the folded text. */
export interface TermHit {
  start: number;
  end: number;
  strength: ContextTerm['strength'];
  term: string;
}

/** Quotes and commas may stand between the words of a term, a block boundary may not. */
const INSIDE_TERM = /^(?!.*\n\n)[^\p{L}\p{N}]{1,4}$/su;

/** The context term that begins at a word; null when none does. */
function matchTerm(text: WordedText, first: number, index: NameIndex): TermHit | null {
  for (const { words, strength } of index.terms.get(wordAt(text, first)) ?? []) {
    if (!matchesTerm(text, first, words)) continue;
    const end = text.ends[first + words.length - 1] ?? 0;
    return { start: text.starts[first] ?? 0, end, strength, term: words.join(' ') };
  }
  return null;
}

/** Every context term of the text, of those that begin at one of `words`; in order. */
export function findTerms(text: WordedText, words: number[], index: NameIndex): TermHit[] {
  return words.map((word) => matchTerm(text, word, index)).filter((hit) => hit !== null);
}

function matchesTerm(text: WordedText, first: number, words: string[]): boolean {
  return words.every(
    (word, i) => wordAt(text, first + i) === word && (i === 0 || INSIDE_TERM.test(gapBefore(text, first + i))),
  );
}

/**
 * The words at which a name or a term may begin; [] when there is none. Asked of every word of the page: they are
 * found natively, and a word's number is looked up only for these.
 */
export function findStarters({ folded, starts, ends }: WordedText, { starters }: NameIndex): number[] {
  const found: number[] = [];
  const pieces = folded.split(starters); // text, starter, text, starter, …, text
  let at = 0;
  for (let i = 1; i < pieces.length; i += 2) {
    at += pieces[i - 1]?.length ?? 0;
    const end = at + (pieces[i]?.length ?? 0);
    const word = wordFrom(starts, at);
    // "øandry" is one word, though the pattern knows no letters beyond ASCII.
    if (starts[word] === at && ends[word] === end) found.push(word);
    at = end;
  }
  return found;
}

/** The number of the first word that begins at `at` or after it. */
function wordFrom(starts: number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether every word of a span begins with a capital. */
export function isCapitalised(text: WordedText, { first, last }: WordSpan): boolean {
  for (let word = first; word <= last; word += 1) if (!isCapital(text, word)) return false;
  return true;
}
