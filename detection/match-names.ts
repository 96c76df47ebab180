import { letterPattern } from './letter-pattern.ts';
import type { NameForm } from './name-forms.ts';
import type { ContextTerm, Hashtag, NameIndex } from './names.ts';
import {
  beginsColumn,
  gapAfter,
  gapBefore,
  isCapital,
  type Part,
  type WordedText,
  wordAt,
  wordFrom,
} from './read-words.ts';

/** Words `first` to `last` of the text. */
export interface WordSpan {
  first: number;
  last: number;
}

/** Whether two words stand together as parts of one name: a space, a hyphen, one line break, both, or the point of an initial. */
export function joinsName(text: WordedText, word: number): boolean {
  const gap = gapAfter(text, word);
  if (gap === ' ') return !beginsColumn(text, word + 1);
  if (gap === '\n') return true;
  if (gap === '-' || gap === '-\n') return isHyphen(text, word);
  return (gap === '. ' || gap === '.' || gap === '.\n') && wordAt(text, word).length === 1;
}

/** Whether the gap after a word is a hyphen; an em dash folds to the same and is none. */
export function isHyphen(text: WordedText, word: number): boolean {
  return /^-\n?$/.test(gapAfter(text, word)) && text.source.charAt(text.originOf(text.ends[word] ?? 0)) !== '—';
}

/** Whether an en dash stands after a word: it joins the names of several. */
export function isEnDash(text: WordedText, word: number): boolean {
  return gapAfter(text, word) === '-' && text.source.charAt(text.originOf(text.ends[word] ?? 0)) === '–';
}

/** Whether some words stand here; the first is known to. Dozens are tried on each name, so they fail fast. */
function matchesWords(text: WordedText, first: number, words: string[], commaAfter = -1): boolean {
  const { length } = words;
  for (let i = 1; i < length; i += 1) if (text.words[first + i] !== words[i]) return false;
  for (let i = 0; i < length - 1; i += 1) {
    if (!(i === commaAfter && gapAfter(text, first + i) === ', ') && !joinsName(text, first + i)) return false;
  }
  return true;
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
  const tag = index.hashtags.get(wordAt(text, word));
  return tag && gapBefore(text, word).endsWith('#') ? tag : null;
}

/** A context term in the text, by its place in the folded text. */
export interface TermHit {
  start: number;
  end: number;
  strength: ContextTerm['strength'];
  term: string;
}

/** Quotes and commas may stand between the words of a term, a block boundary may not. */
const INSIDE_TERM = letterPattern(String.raw`^(?!.*\n\n)[^LN]{1,4}$`, 's');

/** The context term that begins at a word; null when none does. */
export function matchTerm(text: WordedText, first: number, index: NameIndex): TermHit | null {
  for (const { words, strength } of index.terms.get(wordAt(text, first)) ?? []) {
    if (!matchesTerm(text, first, words)) continue;
    const end = text.ends[first + words.length - 1] ?? 0;
    return { start: text.starts[first] ?? 0, end, strength, term: words.join(' ') };
  }
  return null;
}

/** Every context term of the text, in order. */
export function findTerms(text: WordedText, index: NameIndex): TermHit[] {
  const starters = wordsAt(text, findStarters(text.folded, index.termStarters));
  return starters.map((word) => matchTerm(text, word, index)).filter((hit) => hit !== null);
}

function matchesTerm(text: WordedText, first: number, words: string[]): boolean {
  return words.every(
    (word, i) => wordAt(text, first + i) === word && (i === 0 || isInsideTerm(gapBefore(text, first + i))),
  );
}

function isInsideTerm(gap: string): boolean {
  return gap === ' ' || INSIDE_TERM.test(gap);
}

/** Where the words of an index's pattern stand. Asked of every word of the page: they are found natively. */
export function findStarters(folded: string, pattern: RegExp): Part[] {
  const found: Part[] = [];
  const pieces = folded.split(pattern); // text, starter, text, starter, …, text
  let at = 0;
  for (let i = 1; i < pieces.length; i += 2) {
    const start = at + (pieces[i - 1]?.length ?? 0);
    at = start + (pieces[i]?.length ?? 0);
    found.push({ start, end: at });
  }
  return found;
}

/** The numbers of those that are words: "øandry" is one word, though the pattern knows no letters beyond ASCII. */
export function wordsAt({ starts, ends }: WordedText, starters: readonly Part[]): number[] {
  return starters.flatMap(({ start, end }) => {
    const word = wordFrom(starts, start);
    return starts[word] === start && ends[word] === end ? word : [];
  });
}

/** Whether every word of a span begins with a capital. */
export function isCapitalised(text: WordedText, { first, last }: WordSpan): boolean {
  for (let word = first; word <= last; word += 1) if (!isCapital(text, word)) return false;
  return true;
}
