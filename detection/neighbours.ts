import { letterPattern } from './letter-pattern.ts';
import type { NameWords } from './name-words.ts';
import type { NameIndex } from './names.ts';
import {
  beginsColumn,
  gapAfter,
  gapBefore,
  isAllCapitals,
  isCapital,
  readWords,
  sourceWord,
  type WordedText,
  wordAt,
} from './read-words.ts';

/**
 * What a word beside a name most likely is. `unknown` is a capital of which nothing is known: in running text a part of a name,
 * in a headline perhaps not.
 */
export type Neighbour =
  | 'nothing'
  | 'plain'
  | 'courtesy'
  | 'title'
  | 'given'
  | 'surname'
  | 'initial'
  | 'ambiguous'
  | 'unknown';

/** Everything the rules ask about the words beside a name. */
export interface Neighbours {
  text: WordedText;
  index: NameIndex;
  /** Words that the text writes in lower case somewhere: no names. Filled when first asked for: few pages ask. */
  lowerCase: Set<string> | null;
  /** Whether the text writes his names in small letters, so that bare ones may be written so too. */
  writesSmall: boolean;
}

/** The word before a name and what it is; `nothing` when punctuation or a block boundary comes between. */
export function before(around: Neighbours, word: number): Neighbour {
  if (word === 0 || beginsColumn(around.text, word)) return 'nothing';
  const gap = gapBefore(around.text, word);
  const previous = word - 1;
  if (gap === ' ' || gap === '-' || gap === '\n') return kindOf(around, previous, 'before');
  if (/^\.[ \n]?$/.test(gap)) return abbreviated(around, previous);
  return 'nothing';
}

/** A word with a point before a name: an initial or the abbreviation of a title; else the end of a sentence. */
function abbreviated(around: Neighbours, word: number): Neighbour {
  const { text, index } = around;
  const { courtesies, othersTitles } = index.words;
  const written = wordAt(text, word);
  if (courtesies.has(written) && written.length < 4) return 'courtesy';
  if (written === 'm' && isFrench(text, word)) return 'courtesy';
  // "Gov. Hernández", "la dra. Hernández"; but "she told the judge. Hernández …".
  if (othersTitles.has(written) && written.length < (isCapital(text, word) ? 6 : 4)) return 'title';
  return written.length === 1 && isCapital(text, word) ? 'initial' : 'nothing';
}

/** The word after a name and what it is. */
export function after(around: Neighbours, word: number): Neighbour {
  const gap = gapAfter(around.text, word);
  if (beginsColumn(around.text, word + 1)) return 'nothing';
  if (word + 1 >= around.text.starts.length || (gap !== ' ' && gap !== '-')) return 'nothing';
  return kindOf(around, word + 1, 'after');
}

/** What a word is by itself, as the neighbour of a name. */
export function kindOf(around: Neighbours, word: number, side: 'before' | 'after'): Neighbour {
  const { text, index } = around;
  const { ambiguousWords, courtesies, givenNames, othersTitles } = index.words;
  const written = wordAt(text, word);
  if (side === 'before' && othersTitles.has(written)) return 'title';
  if (side === 'before' && courtesies.has(written) && !(ambiguousWords.has(written) && isCapital(text, word)))
    return 'courtesy';
  if (/\d/.test(written)) return 'plain';
  if (written.length === 1) return isInitial(text, word) ? 'initial' : 'plain';
  if (!isCapital(text, word))
    return side === 'before' && givenNames.has(written) && isLowerCaseText(text, word) ? 'given' : 'plain';
  return kindOfCapital(around, word, side);
}

/** In a text without capitals a given name is one all the same ("laura hernandez romero"). */
function isLowerCaseText(text: WordedText, word: number): boolean {
  return !isCapital(text, word + 1);
}

function isInitial(text: WordedText, word: number): boolean {
  return isCapital(text, word) && gapAfter(text, word).startsWith('.');
}

function kindOfCapital(around: Neighbours, word: number, side: 'before' | 'after'): Neighbour {
  const { text, index } = around;
  const written = wordAt(text, word);
  if (index.words.ambiguousWords.has(written)) return 'ambiguous';
  const name = nameKind(index.words, written, side);
  if (name) return name;
  if (index.words.plainWords.has(written) || index.termWords.has(written)) return 'plain';
  if (isAcronym(text, word) || (side === 'before' && isPlace(text, word))) return 'plain';
  return lowerCaseWords(around).has(written) ? 'plain' : 'unknown';
}

/** Words that are given names and surnames alike count as what their place makes likely. */
function nameKind({ givenNames, surnames }: NameWords, written: string, side: 'before' | 'after'): Neighbour | null {
  const given = givenNames.has(written);
  const surname = surnames.has(written);
  if (given && surname) return side === 'before' ? 'given' : 'surname';
  if (given) return 'given';
  return surname ? 'surname' : null;
}

const PLACE_ARTICLES = new Set(['La', 'El', 'Los', 'Las']);

/** "de La Grita": an article with a capital inside a sentence makes a place, unless a name goes on with it. */
function isPlace(text: WordedText, word: number): boolean {
  const article = word - 1;
  if (article < 1 || gapBefore(text, word) !== ' ' || gapBefore(text, article) !== ' ') return false;
  if (!PLACE_ARTICLES.has(sourceWord(text, article)) || isCapital(text, article - 1)) return false;
  return wordAt(text, article - 1) !== 'de' || !isCapital(text, article - 2);
}

/** "ICE", "CECOT": capitals among words that have small letters too. */
function isAcronym(text: WordedText, word: number): boolean {
  return isAllCapitals(text, word) && !(isAllCapitals(text, word - 1) || isAllCapitals(text, word + 1));
}

function lowerCaseWords(around: Neighbours): Set<string> {
  around.lowerCase ??= readLowerCase(readWords(around.text.source));
  return around.lowerCase;
}

function readLowerCase(text: WordedText): Set<string> {
  const words = new Set<string>();
  for (let word = 0; word < text.starts.length; word += 1) {
    const unit = text.source.charCodeAt(text.originOf(text.starts[word] ?? 0));
    if ((unit >= 0x61 && unit <= 0x7a) || (unit > 0x7f && !isCapital(text, word))) words.add(wordAt(text, word));
  }
  return words;
}

/** How far to look around a word for what kind of line it stands in, in words. */
const LINE_WORDS = 14;
/** From so many words beside his names, and so many capitals in a hundred of them, a line is a headline in which capitals say nothing. */
const HEADLINE_WORDS = 3;
const HEADLINE_PERCENT = 62;
const LINE_END = /[.\n]/;

/** Whether the words around are capitalised as in an English headline, or all capitals; his names themselves do not count. */
export function isHeadline({ text, index }: Neighbours, word: number): boolean {
  const line = lineAround(text, word).filter((at) => text.ends[at] !== undefined && !index.roles.has(wordAt(text, at)));
  const words = line.filter((at) => wordAt(text, at).length > 1);
  const capitals = words.filter((at) => isCapital(text, at)).length;
  return words.length >= HEADLINE_WORDS && capitals * 100 >= words.length * HEADLINE_PERCENT;
}

/** The words of the same line, as far as they are looked at. */
function lineAround(text: WordedText, word: number): number[] {
  let first = word;
  while (first > 0 && word - first < LINE_WORDS && !LINE_END.test(gapBefore(text, first))) first -= 1;
  let last = word;
  while (last - word < LINE_WORDS && last + 1 < text.starts.length && !LINE_END.test(gapAfter(text, last))) last += 1;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Before a noun they say that the capital after them is a role, as in German "der Visagist". */
const DETERMINERS = new Set('the a an el un der den dem des ein einen einem eines le l il lo o um'.split(' '));

/** Whether a determiner makes the capital at `word` a role: "the Stylist", "der Visagist". */
export function hasDeterminer(text: WordedText, word: number): boolean {
  return word > 0 && gapBefore(text, word) === ' ' && DETERMINERS.has(wordAt(text, word - 1));
}

/** Whether a sentence or a block begins at a word. */
export function beginsSentence(text: WordedText, word: number): boolean {
  return word === 0 || /[.!?:;"\n]/.test(gapBefore(text, word).replace(/^\. $/, abbreviationGap(text, word)));
}

function abbreviationGap(text: WordedText, word: number): string {
  return sourceWord(text, word - 1).length === 1 ? ' ' : '. ';
}

/** So many characters on each side show what language a text is in. */
const LANGUAGE_REACH = 300;
const GERMAN_WORDS = anyWord('der die und das ist nicht wurde nach von im ein eine den dem');

const FRENCH_WORDS = anyWord('le la les des est une dans pour avec qui pas ses');

/** Whether the text around a word is French, in which "M." is no initial. */
function isFrench(text: WordedText, word: number): boolean {
  return countNear(text, word, FRENCH_WORDS) >= 2;
}

function countNear(text: WordedText, word: number, words: RegExp): number {
  const at = text.starts[word] ?? 0;
  return text.folded.slice(Math.max(0, at - LANGUAGE_REACH), at + LANGUAGE_REACH).match(words)?.length ?? 0;
}

/** Every place of one of some words. */
function anyWord(words: string): RegExp {
  return letterPattern(`(?<![L])(?:${words.replaceAll(' ', '|')})(?![L])`, 'g');
}

const ENGLISH_OR_SPANISH_WORDS = anyWord('the and of was for his el los las y fue su');

/** Whether the text around a word is in a language of the context terms: in others their absence says nothing. */
export function isEnglishOrSpanish(text: WordedText, word: number): boolean {
  return countNear(text, word, ENGLISH_OR_SPANISH_WORDS) >= 2;
}

/** Whether the text around a word is German, in which every noun has a capital and names a genitive without an apostrophe. */
export function isGerman(text: WordedText, word: number): boolean {
  return countNear(text, word, GERMAN_WORDS) >= 2;
}
