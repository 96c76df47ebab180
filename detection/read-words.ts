import { foldText } from './fold-text.ts';
import { BEYOND_ASCII } from './letter-pattern.ts';
import { findSentences } from './sentences.ts';

/** A text folded, with the way back. */
export interface FoldedSource {
  source: string;
  folded: string;
  /** Where a code unit of `folded` begins in `source`; for its end the source's. */
  originOf(at: number): number;
  /** Where each sentence begins in `folded`. */
  readonly sentences: number[];
}

/** A text with its words found: everything the rules ask is answered from here, by a word's number. */
export interface WordedText extends FoldedSource {
  /** Where each word begins and ends in `folded`. */
  starts: number[];
  ends: number[];
  /** The words, folded. */
  words: readonly string[];
}

/** What a character is to words: Latin letters and digits make one, other letters another, the rest none. */
type Script = 0 | 1 | 2;
const LATIN = /[\p{Script=Latin}\p{N}]/u;
const LETTER = /\p{L}/u;
const scripts = new Map<number, Script>();

function scriptOf(codePoint: number): Script {
  if (codePoint < 0x80) return scriptOfAscii(codePoint);
  let script = scripts.get(codePoint);
  if (script === undefined) {
    const character = String.fromCodePoint(codePoint);
    script = LATIN.test(character) ? 1 : LETTER.test(character) ? 2 : 0;
    scripts.set(codePoint, script);
  }
  return script;
}

/** Folded letters and digits, without an expression: nearly all text is of these. */
function scriptOfAscii(unit: number): Script {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) ? 1 : 0;
}

/** What stands between words: a single character, so that its length need not be asked. */
const GAP = new RegExp(`[^a-z0-9${BEYOND_ASCII}]`);
const NEXT_BEYOND_ASCII = new RegExp(`[${BEYOND_ASCII}]`, 'g');

/** What was read last: a page's mentions and its statements are read of one text. */
let latestFolded: FoldedSource | null = null;
let latest: WordedText | null = null;

export function readFolded(source: string): FoldedSource {
  if (latestFolded?.source === source) return latestFolded;
  const fold = foldText(source);
  let sentences: number[] | null = null;
  latestFolded = {
    source,
    folded: fold.text,
    originOf: (at) => fold.originOf(at),
    get sentences() {
      sentences ??= findSentences(fold.text);
      return sentences;
    },
  };
  return latestFolded;
}

/**
 * The text with its words; none when it has no letter. A word is a run of letters of one script: Chinese or Arabic
 * text beside a Latin name does not hide it. A loop and no expression, which overflows its stack on a word of millions.
 */
export function readWords(source: string): WordedText {
  if (latest?.source === source) return latest;
  const text = readFolded(source);
  latest = withWords(text, [{ start: 0, end: text.folded.length }]);
  return latest;
}

/** So far beyond a block its neighbours are read as well, in folded characters: rules ask for a word or two beside it. */
const MARGIN = 200;

/**
 * The same text with the words of the blocks that hold one of `places` in the folded text, and those beside the blocks. Words
 * are numbered as if there were no others: it saves a long page that names him in a few blocks most of the work.
 */
export function readWordsNear(text: FoldedSource, places: readonly Part[]): WordedText {
  const { folded } = text;
  const parts: Part[] = [];
  let blockEnd = 0;
  for (const place of places) {
    if (place.start < blockEnd) continue;
    const start = Math.max(0, folded.lastIndexOf('\n\n', place.start) - MARGIN);
    blockEnd = folded.indexOf('\n\n', place.start);
    if (blockEnd < 0) blockEnd = folded.length;
    const last = parts.at(-1);
    if (last && start <= last.end) last.end = blockEnd + MARGIN;
    else parts.push({ start, end: blockEnd + MARGIN });
  }
  return withWords(text, parts);
}

/** `[start, end)` of the folded text. */
export interface Part {
  start: number;
  end: number;
}

function withWords(text: FoldedSource, parts: readonly Part[]): WordedText {
  const found: Words = { starts: [], ends: [], words: [] };
  for (const part of parts) addWords(text.folded, part, found);
  // Not spread: its sentences wait until they are asked for.
  const same: FoldedSource = Object.create(text);
  return Object.assign(same, found);
}

interface Words {
  starts: number[];
  ends: number[];
  words: string[];
}

/** Cut natively, since a page's first text runs cold; only what has letters beyond ASCII is looked at letter by letter. */
function addWords(folded: string, { start, end }: Part, { starts, ends, words }: Words): void {
  const part = folded.slice(start, end);
  let beyond = beyondAscii(part, 0);
  const pieces = part.split(GAP);
  let count = words.length;
  let at = 0;
  // By index, without `of` and `push`: thousands of turns before anything is compiled.
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i] as string; // `i` is below the length
    const next = at + piece.length;
    if (beyond < next) {
      count = cutScripts(piece, start + at, { starts, ends, words }, count);
      beyond = beyondAscii(part, next);
    } else if (next > at) {
      starts[count] = start + at;
      ends[count] = start + next;
      words[count] = piece;
      count += 1;
    }
    at = next + 1;
  }
}

/** Where the first letter beyond ASCII stands from a place on; the text's length when there is none. */
function beyondAscii(text: string, from: number): number {
  NEXT_BEYOND_ASCII.lastIndex = from;
  return NEXT_BEYOND_ASCII.exec(text)?.index ?? text.length;
}

/** Puts the words of a piece that begins at `at` behind the first `count` words: one for each run of a script. Returns the new count. */
function cutScripts(piece: string, at: number, { starts, ends, words }: Words, count: number): number {
  let next = count;
  let from = 0;
  let before: Script = 0;
  for (let i = 0; i <= piece.length; ) {
    const codePoint = piece.codePointAt(i) ?? 0;
    const script = scriptOf(codePoint);
    if (script !== before && before !== 0) {
      starts[next] = at + from;
      ends[next] = at + i;
      words[next] = piece.slice(from, i);
      next += 1;
    }
    if (script !== before) from = i;
    before = script;
    i += codePoint > 0xffff && script !== 0 ? 2 : 1;
  }
  return next;
}

/** The folded word; '' before the first and after the last. */
export function wordAt(text: WordedText, word: number): string {
  return text.words[word] ?? '';
}

/** The number of the first word that begins at `at` or after it. */
export function wordFrom(starts: number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands between a word and the next one, folded; at the end, what is left. */
export function gapAfter(text: WordedText, word: number): string {
  return text.folded.slice(text.ends[word] ?? 0, text.starts[word + 1] ?? text.folded.length);
}

/** What stands between the word before and this one, folded. */
export function gapBefore(text: WordedText, word: number): string {
  return text.folded.slice(word > 0 ? (text.ends[word - 1] ?? 0) : 0, text.starts[word] ?? text.folded.length);
}

const COLUMN = / {4}|\t\t/;

/** Whether what stands before a word parts it from another column: in text without markup many spaces, which nobody types in a name. */
export function beginsColumn(text: WordedText, word: number): boolean {
  const from = text.originOf(word > 0 ? (text.ends[word - 1] ?? 0) : 0);
  const to = text.originOf(text.starts[word] ?? text.folded.length);
  return to - from > 1 && COLUMN.test(text.source.slice(from, to));
}

/** The word as the source writes it, marks and soft hyphens included. */
export function sourceWord(text: WordedText, word: number): string {
  return text.source.slice(text.originOf(text.starts[word] ?? 0), text.originOf(text.ends[word] ?? 0));
}

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const ASCII = /^[\0-\x7F]*$/;

export function isCapital(text: WordedText, word: number): boolean {
  const first = text.source.codePointAt(text.originOf(text.starts[word] ?? 0)) ?? 0;
  if (first < 0x80) return first >= 0x41 && first <= 0x5a;
  return UPPER.test(String.fromCodePoint(first));
}

/** Whether a word has capitals only, as in a headline or an acronym; a single letter has not enough to tell. */
export function isAllCapitals(text: WordedText, word: number): boolean {
  const written = sourceWord(text, word);
  if (written.length < 2) return false;
  if (ASCII.test(written)) return /[A-Z]/.test(written) && !/[a-z]/.test(written);
  return UPPER.test(written) && !LOWER.test(written);
}
