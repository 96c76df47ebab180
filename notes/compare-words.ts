import { editDistance } from './edit-distance.ts';
import { isOpposite } from './telling-words.ts';

/** A word of a folded text. Marks between words are no difference between sentences. */
export interface Word {
  /** Without what changes with the style only: "18" for "18th", "us" for "u.s.", "hernandez" for "hernandez's". */
  text: string;
  start: number;
  end: number;
  /** Whether it is written like a name: with a capital that the beginning of a sentence does not explain. */
  isName: boolean;
}

/** A stretch in which two texts differ; either side may be empty. */
export interface WordChange {
  from: Word[];
  to: Word[];
}

export interface WordComparison {
  changes: WordChange[];
  /** Pairs of words that are one word written a little differently. */
  respelled: [Word, Word][];
  /** The first and the last words that both have; `null` when they have none in common. */
  first: [Word, Word] | null;
  last: [Word, Word] | null;
}

const WORD = /(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{N}]+(?:'\p{L}+)*/gu;
/** Steps of the comparison: words of one text times words of the other. A quote has at most some 400, its window 600. */
const SAME = 0;
const ALIKE = 0.75;
const MISSING = 1;

/** The words of a folded text; `rawAt` says how the letter at a folded place is written. */
export function wordsOf(folded: string, rawAt: (at: number) => string, from = 0, to = folded.length): Word[] {
  return Array.from(folded.slice(from, to).matchAll(WORD), ({ 0: found, index }) => {
    const start = from + index;
    const isCapital = /\p{Lu}/u.test(rawAt(start));
    return {
      text: plainForm(found),
      start,
      end: start + found.length,
      isName: isCapital && !(beginsSentence(folded, start) && COMMON_BEGINNINGS.has(found)),
    };
  });
}

/** Capitals at the beginning of a sentence say nothing when the word is one of these; else it may be a name. */
const COMMON_BEGINNINGS = new Set(
  (
    'a an the he she it they we i you his her its their our my this that these those there here in on at by for from of to ' +
    'and but or so if when while after before since as what who where why how then now also however meanwhile according ' +
    'officials lawyers authorities ' +
    'el la los las lo un una unos unas ella ellos ellas su sus este esta estos estas ese esa eso en de del a al por para ' +
    'con y e o pero si cuando mientras tras despues antes desde como que quien donde segun tambien luego ademas ' +
    'funcionarios abogados autoridades'
  ).split(' '),
);

function beginsSentence(folded: string, start: number): boolean {
  return /(?:^|[.!?:;…"'(¿¡-])\s*["'(¿¡-]*$/.test(folded.slice(Math.max(0, start - 6), start));
}

function plainForm(word: string): string {
  return word
    .replaceAll('.', '')
    .replace(/'s$/, '')
    .replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');
}

/** Lays the words of one text beside those of another, as few as possible of them missing. */
export function compareWords(from: readonly Word[], to: readonly Word[]): WordComparison {
  const costs = costTable(from, to);
  const comparison: WordComparison = { changes: [], respelled: [], first: null, last: null };
  let change: WordChange = { from: [], to: [] };
  const endChange = () => {
    if (change.from.length + change.to.length > 0) comparison.changes.push(change);
    change = { from: [], to: [] };
  };
  for (let [row, column] = [0, 0]; row < from.length || column < to.length; ) {
    const [one, other] = [from[row], to[column]];
    const cost = costs[row]?.[column] ?? 0;
    const pairing = one && other ? pairCost(one.text, other.text) : Number.POSITIVE_INFINITY;
    if (one && other && cost === pairing + (costs[row + 1]?.[column + 1] ?? 0)) {
      endChange();
      if (pairing !== SAME) comparison.respelled.push([one, other]);
      comparison.first ??= [one, other];
      comparison.last = [one, other];
      row += 1;
      column += 1;
    } else if (one && cost === MISSING + (costs[row + 1]?.[column] ?? 0)) {
      change.from.push(one);
      row += 1;
    } else if (other) {
      change.to.push(other);
      column += 1;
    }
  }
  endChange();
  return comparison;
}

/** The least cost of what is left from each pair of words on. */
function costTable(from: readonly Word[], to: readonly Word[]): Float32Array[] {
  const table = Array.from({ length: from.length + 1 }, () => new Float32Array(to.length + 1));
  for (let row = from.length; row >= 0; row -= 1) {
    for (let column = to.length; column >= 0; column -= 1) {
      const [one, other] = [from[row], to[column]];
      const drop = one ? MISSING + (table[row + 1]?.[column] ?? 0) : Number.POSITIVE_INFINITY;
      const add = other ? MISSING + (table[row]?.[column + 1] ?? 0) : Number.POSITIVE_INFINITY;
      const pair = one && other ? pairCost(one.text, other.text) + (table[row + 1]?.[column + 1] ?? 0) : drop;
      const line = table[row];
      if (line) line[column] = one || other ? Math.min(drop, add, pair) : 0;
    }
  }
  return table;
}

/** What it costs to take one word for another: nothing, a little, or more than leaving both out. */
function pairCost(one: string, other: string): number {
  if (one === other) return SAME;
  return isRespelled(one, other) ? ALIKE : Number.POSITIVE_INFINITY;
}

/** Whether two words are one with a slip or an ending: one letter, two in long words, never the first. */
function isRespelled(one: string, other: string): boolean {
  const length = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < 4 || one.charAt(0) !== other.charAt(0)) return false;
  if (/\p{N}/u.test(one + other) || isOpposite(one, other)) return false;
  const most = length >= 8 ? 2 : 1;
  return editDistance(one, other, most) <= most;
}
