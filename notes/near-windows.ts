import type { SoughtQuote } from './sought-quote.ts';
import type { TextIndex } from './text-index.ts';

/** A part of the folded text. */
export interface Stretch {
  start: number;
  end: number;
}

/** Parts of a text that are searched for one quote: what that costs does not grow with the text. */
export const MOST_WINDOWS = 8;
/** Words of the quote that have to stand about where they would, for a look at the rest. */
const LEAST_WORDS = 2;
/** Characters of what stood next to the quote by which its place is found. */
const NEXT = 24;

/**
 * The parts of a text in which a changed quote may stand: where it stood, where its neighbours stand, and where words of
 * it that are rare in the text stand together. In the text's order, without overlaps.
 */
export function findWindows(index: TextIndex, sought: SoughtQuote): Stretch[] {
  const starts = [...knownStarts(index, sought), ...wordStarts(index, sought)].slice(0, MOST_WINDOWS);
  const reach = sought.needle.length;
  const windows = starts.map((start) => ({
    start: Math.max(0, start - Math.ceil(reach / 2)),
    end: Math.min(index.folded.length, start + reach * 2),
  }));
  return joined(windows.toSorted((one, other) => one.start - other.start));
}

/** Where the quote would begin by its old place and by its neighbours. */
function knownStarts({ folded }: TextIndex, { needle, prefix, suffix, hint }: SoughtQuote): number[] {
  const before = prefix.slice(-NEXT);
  const after = suffix.slice(0, NEXT);
  const prefixAt = before.length < NEXT ? -1 : folded.indexOf(before);
  const suffixAt = after.length < NEXT ? -1 : folded.indexOf(after);
  const starts = hint ? [hint.start] : [];
  if (prefixAt >= 0) starts.push(prefixAt + before.length);
  if (suffixAt >= 0) starts.push(Math.max(0, suffixAt - needle.length));
  return starts;
}

/** Where the quote would begin by its rare words, the beginnings with most words first. */
function wordStarts(index: TextIndex, { needle }: SoughtQuote): number[] {
  const width = Math.ceil(needle.length / 2);
  const votes = new Map<number, Set<string>>();
  for (const { 0: word, index: offset } of needle.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const place of index.placesOf(word)) {
      const bucket = Math.floor((place - offset) / width);
      votes.set(bucket, (votes.get(bucket) ?? new Set()).add(word));
    }
  }
  const buckets = [...votes].filter(([, words]) => words.size >= LEAST_WORDS);
  const best = buckets.toSorted(([, one], [, other]) => other.size - one.size).slice(0, MOST_WINDOWS);
  return best.map(([bucket]) => Math.max(0, bucket * width));
}

function joined(windows: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const window of windows) {
    const last = apart.at(-1);
    if (last && window.start <= last.end) last.end = Math.max(last.end, window.end);
    else apart.push({ ...window });
  }
  return apart;
}
