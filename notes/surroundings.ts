import { editDistance } from './edit-distance.ts';
import type { Place } from './note.ts';
import type { SoughtQuote } from './sought-quote.ts';

/** How much of what stood around a quote stands around a place too, in characters that are no spaces. */
export interface Surroundings {
  before: Side;
  after: Side;
  /** Of both sides. */
  agreeing: number;
}

interface Side {
  agreeing: number;
  /** All that is known; 0 when nothing is. */
  known: number;
}

/** Two sides that share less than this share of their letters have nothing to do with each other. */
const LEAST_ALIKE = 0.6;
/** Sides shorter than this are alike by chance. */
const SHORTEST_ALIKE = 16;

/**
 * Compares what stands around a place with what stood around the quote, from the quote outwards, up to the first
 * difference. `tolerant` takes small edits on a whole side into account, which costs more.
 */
export function compareSurroundings(
  folded: string,
  { start, end }: Place,
  { prefix, suffix }: SoughtQuote,
  tolerant: boolean,
): Surroundings {
  const before = { agreeing: agreeingBefore(folded, start, prefix), known: letters(prefix) };
  const after = { agreeing: agreeingAfter(folded, end, suffix), known: letters(suffix) };
  if (tolerant) {
    before.agreeing = Math.max(
      before.agreeing,
      alike(
        prefix,
        folded
          .slice(0, start)
          .slice(-prefix.length - 1)
          .trim(),
      ),
    );
    after.agreeing = Math.max(after.agreeing, alike(suffix, folded.slice(end, end + suffix.length + 1).trim()));
  }
  return { before, after, agreeing: before.agreeing + after.agreeing };
}

/** Whether a side agrees as far as it is known, or so far that this is no chance. */
export function isBorneOut({ agreeing, known }: Side, least: number): boolean {
  return known > 0 && agreeing >= Math.min(least, known);
}

function agreeingBefore(text: string, at: number, prefix: string): number {
  let agreeing = 0;
  for (let [here, there] = [at - 1, prefix.length - 1]; ; [here, there] = [here - 1, there - 1]) {
    while (text.charAt(here) === ' ') here -= 1;
    while (prefix.charAt(there) === ' ') there -= 1;
    if (here < 0 || there < 0 || text.charAt(here) !== prefix.charAt(there)) return agreeing;
    agreeing += 1;
  }
}

function agreeingAfter(text: string, at: number, suffix: string): number {
  let agreeing = 0;
  for (let [here, there] = [at, 0]; ; [here, there] = [here + 1, there + 1]) {
    while (text.charAt(here) === ' ') here += 1;
    while (suffix.charAt(there) === ' ') there += 1;
    if (here >= text.length || there >= suffix.length || text.charAt(here) !== suffix.charAt(there)) return agreeing;
    agreeing += 1;
  }
}

/** Characters of a side that has been edited a little; 0 when the two have nothing to do with each other. */
function alike(known: string, here: string): number {
  if (known.length < SHORTEST_ALIKE) return 0;
  const most = Math.floor(known.length * (1 - LEAST_ALIKE));
  const distance = editDistance(known, here, most);
  return distance > most ? 0 : letters(known) - distance;
}

function letters(text: string): number {
  return text.replaceAll(' ', '').length;
}
