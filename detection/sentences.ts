import { letterPattern } from './letter-pattern.ts';

/** A sentence reaches no further than this from a name, in characters: a text without points is no single sentence. */
const LONGEST_SENTENCE = 600;

/** Behind these a point ends no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr sr sra srta dra prof st sen rep gov lt col gen sgt capt rev hon jr inc ltd co corp no vs art num lic ing arq dept jan feb mar apr jun jul aug sept sep oct nov dec ee uu av bzw mme mlle'.split(
    ' ',
  ),
);

/** Block boundaries, line breaks, and end marks with their closing quotes. */
const END = /[.!?…]["')\]]{0,4}\s|\n/g;
const LAST_WORD = letterPattern('[LN]+$');

/** Whether the mark at `at` in folded text ends a sentence: no initial, no abbreviation, unless its line ends there too. */
function endsSentence(folded: string, at: number, mark: string): boolean {
  if (folded.charAt(at) !== '.' || mark.endsWith('\n')) return true;
  const before = folded.slice(Math.max(0, at - 20), at);
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  if (ABBREVIATIONS.has(word)) return false;
  return !/^\D$/.test(word) || before.endsWith(`'${word}`); // "he isn't." ends as others do
}

/** Where each sentence of folded text begins, the first at 0; empty lines are none. */
export function findSentences(folded: string): number[] {
  const starts = [0];
  for (const match of folded.matchAll(END)) {
    const next = match.index + match[0].length;
    if (!endsSentence(folded, match.index, match[0])) continue;
    // A line break right behind the last mark belongs to it.
    if (match[0] === '\n' && starts.at(-1) === match.index) starts[starts.length - 1] = next;
    else starts.push(next);
  }
  return starts;
}

/** The number of the sentence that holds `at`. */
function sentenceAt(starts: number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The sentence at `at`, with as many neighbours on each side: [start, end) in folded text. */
export function sentencesAround(starts: number[], at: number, neighbours: number): [number, number] {
  const sentence = sentenceAt(starts, at);
  const reach = LONGEST_SENTENCE * (neighbours + 1);
  const start = starts[Math.max(0, sentence - neighbours)] ?? 0;
  const end = starts[sentence + neighbours + 1] ?? Number.POSITIVE_INFINITY;
  return [Math.max(start, at - reach), Math.min(end, at + reach)];
}
