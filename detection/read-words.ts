import { foldText } from './fold-text.ts';
import { findSentences } from './sentences.ts';

/** A text with its words found: everything the rules ask is answered from here, by a word's number. */
export interface WordedText {
  source: string;
  folded: string;
  /** Where each code unit of `folded` begins in `source`, and the source's end. For single places `originOf` is cheaper. */
  readonly offsets: Uint32Array;
  originOf(at: number): number;
  /** Where each word begins and ends in `folded`. */
  starts: number[];
  ends: number[];
  /** The words, folded. */
  words: readonly string[];
  /** Where each sentence begins in `folded`. */
  readonly sentences: number[];
}

/** What a character is to words: Latin letters and digits make one, other letters another, the rest none. */
type Script = 0 | 1 | 2;
const LATIN = /[\p{Script=Latin}\p{N}]/u;
const LETTER = /\p{L}/u;
const scripts = new Map<number, Script>();

function scriptOf(codePoint: number): Script {
  let script = scripts.get(codePoint);
  if (script === undefined) {
    const character = String.fromCodePoint(codePoint);
    script = LATIN.test(character) ? 1 : LETTER.test(character) ? 2 : 0;
    scripts.set(codePoint, script);
  }
  return script;
}

/** The same for a folded ASCII character, without a look-up: nearly all text is of these. */
function scriptOfAscii(unit: number): Script {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) ? 1 : 0;
}

/** Characters beyond ASCII that may be letters or digits; signs, quotes and dashes are not among them. */
const BEYOND_ASCII = /[ªµº\u00C0-\u1FFF\u2070-\u2189\u2C00-\u2FFF\u3005-\uFFFF]/;
/** What stands between words of ASCII letters and digits: a single character, so that its length need not be asked. */
const GAP = /[^a-z0-9]/;

/** What was read last: a page's mentions and its statements are read of one text. */
let latest: WordedText | null = null;

/**
 * The text with its words; none when it has no letter. A word is a run of letters of one script: Chinese or Arabic
 * text beside a Latin name does not hide it. A loop and no expression, which overflows its stack on a word of millions.
 */
export function readWords(source: string): WordedText {
  if (latest?.source === source) return latest;
  const fold = foldText(source);
  const folded = fold.text;
  let sentences: number[] | null = null;
  latest = {
    source,
    folded,
    originOf: (at) => fold.originOf(at),
    get offsets() {
      return fold.offsets;
    },
    ...(BEYOND_ASCII.test(folded) ? findWords(folded) : findAsciiWords(folded)),
    get sentences() {
      sentences ??= findSentences(folded);
      return sentences;
    },
  };
  return latest;
}

type Words = Pick<WordedText, 'starts' | 'ends' | 'words'>;

/** The same as `findWords` for a folded text whose letters are all ASCII; cut natively, since a page's first text runs cold. */
function findAsciiWords(folded: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const pieces = folded.split(GAP);
  let count = 0;
  let at = 0;
  // By index, without `of` and `push`: thousands of turns before anything is compiled.
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i] as string; // `i` is below the length
    const { length } = piece;
    if (length > 0) {
      starts[count] = at;
      ends[count] = at + length;
      words[count] = piece;
      count += 1;
    }
    at += length + 1;
  }
  return { starts, ends, words };
}

function findWords(folded: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  let before: Script = 0;
  for (let at = 0; at < folded.length; ) {
    const unit = folded.charCodeAt(at);
    const wide = unit >= 0xd800 && unit <= 0xdbff;
    const script = unit < 0x80 ? scriptOfAscii(unit) : scriptOf(wide ? (folded.codePointAt(at) ?? unit) : unit);
    if (script !== before && before !== 0) ends.push(at);
    if (script !== before && script !== 0) starts.push(at);
    before = script;
    at += wide && script !== 0 ? 2 : 1;
  }
  if (before !== 0) ends.push(folded.length);
  return { starts, ends, words: starts.map((start, word) => folded.slice(start, ends[word])) };
}

/** The folded word; '' before the first and after the last. */
export function wordAt(text: WordedText, word: number): string {
  return text.words[word] ?? '';
}

/** What stands between a word and the next one, folded; at the end, what is left. */
export function gapAfter(text: WordedText, word: number): string {
  return text.folded.slice(text.ends[word] ?? 0, text.starts[word + 1] ?? text.folded.length);
}

/** What stands between the word before and this one, folded. */
export function gapBefore(text: WordedText, word: number): string {
  return text.folded.slice(word > 0 ? (text.ends[word - 1] ?? 0) : 0, text.starts[word] ?? text.folded.length);
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
