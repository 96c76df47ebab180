import type { Place } from './note.ts';
import type { SoughtQuote } from './sought-quote.ts';
import { compareSurroundings, isBorneOut, type Surroundings } from './surroundings.ts';
import type { TextIndex } from './text-index.ts';

/** Where the words of a quote stand, in the folded text. `unsure`: they do, but it may be another passage. */
export type ExactSearch = { found: 'one'; place: Place } | { found: 'none' | 'unsure' | 'several' };

/**
 * From so many folded characters on, the same words are the same passage, whatever stands around them. What is shorter
 * ("Caracas", "he was freed") has to have something of its surroundings, where they are known.
 */
export const LONG_QUOTE = 40;
/** Shorter than this, a quote says so little that both sides have to bear it out. */
const SHORT_QUOTE = 16;
/** Characters of a side that do not agree by chance: two short words. */
const LEAST_AGREEING = 8;
/** One place has to agree in so many characters more than another: less may be a space or an article. */
const CLEARLY_MORE = 4;
/** Places of one quote that are looked at at all, and those compared in detail. */
const MOST_PLACES = 5_000;
const MOST_COMPARED = 32;

interface Candidate {
  place: Place;
  around: Surroundings;
  /** How far it is from where the quote stood; `null` when nobody knows. */
  away: number | null;
  /** Whether the letters are the same without folding: "US" is not "us". */
  isLiteral: boolean;
}

/** The place that has the quote's words, told from others by what stands around it, then by where it stood. */
export function findExact(index: TextIndex, sought: SoughtQuote): ExactSearch {
  const places = placesOf(index, sought);
  if (places.length === 0) return { found: 'none' };
  if (places.length > MOST_PLACES) return { found: 'several' };
  const candidates = literalFirst(places.map((place) => candidateOf(index, sought, place)));
  const plain = clearlyBest(candidates);
  if (plain && isSupported(sought, plain.around)) return { found: 'one', place: plain.place };
  const compared = compareInDetail(index, sought, candidates);
  const best = clearlyBest(compared);
  if (!best) return chooseByPlace(sought, compared);
  return isSupported(sought, best.around) ? { found: 'one', place: best.place } : { found: 'unsure' };
}

function placesOf(index: TextIndex, sought: SoughtQuote): Place[] {
  const { needle } = sought;
  const places: Place[] = [];
  for (let start = index.folded.indexOf(needle); start >= 0; start = index.folded.indexOf(needle, start + 1)) {
    const place = { start, end: start + needle.length };
    if (isWhole(index, sought, place)) places.push(place);
    if (places.length > MOST_PLACES) break;
  }
  return places;
}

/** Whether the place begins and ends as the quote does: with words, and without a paragraph's end in between. */
function isWhole({ raw, folded, originOf }: TextIndex, sought: SoughtQuote, { start, end }: Place): boolean {
  if (!sought.opensInWord && isInsideWord(folded, start)) return false;
  if (!sought.endsInWord && isInsideWord(folded, end)) return false;
  if (sought.isBroken || sought.needle.length >= LONG_QUOTE) return true;
  return !/\n\s*\n/.test(raw.slice(originOf(start), originOf(end)));
}

function isInsideWord(folded: string, at: number): boolean {
  const before = folded.codePointAt(isLowSurrogate(folded, at - 1) ? at - 2 : at - 1);
  const after = folded.codePointAt(at);
  return [before, after].every((point) => point !== undefined && /[\p{L}\p{N}]/u.test(String.fromCodePoint(point)));
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

function candidateOf(index: TextIndex, sought: SoughtQuote, place: Place, tolerant = false): Candidate {
  const literal = index.raw.slice(index.originOf(place.start), index.originOf(place.end));
  return {
    place,
    around: compareSurroundings(index.folded, place, sought, tolerant),
    away: sought.hint && Math.abs(sought.hint.start - place.start),
    isLiteral: sought.quote.exact.includes(literal),
  };
}

/** The places with the very letters of the quote; all, when there is none. */
function literalFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const literal = candidates.filter(({ isLiteral }) => isLiteral);
  return literal.length > 0 ? literal : candidates;
}

/** The one that agrees clearly more than all others; `null` when there is none. */
function clearlyBest(candidates: readonly Candidate[]): Candidate | null {
  const [best, second] = candidates.toSorted((one, other) => other.around.agreeing - one.around.agreeing);
  if (!best) return null;
  return !second || best.around.agreeing >= second.around.agreeing + CLEARLY_MORE ? best : null;
}

function compareInDetail(index: TextIndex, sought: SoughtQuote, candidates: readonly Candidate[]): Candidate[] {
  const nearest = candidates.toSorted(
    (one, other) => other.around.agreeing - one.around.agreeing || (one.away ?? 0) - (other.away ?? 0),
  );
  return nearest.slice(0, MOST_COMPARED).map(({ place }) => candidateOf(index, sought, place, true));
}

/** Among places that agree alike, only the old one will do for a short quote; for a long one the nearest, or the first. */
function chooseByPlace(sought: SoughtQuote, candidates: readonly Candidate[]): ExactSearch {
  const most = Math.max(...candidates.map(({ around }) => around.agreeing));
  const alike = candidates.filter(({ around }) => around.agreeing > most - CLEARLY_MORE);
  const [nearest] = alike.toSorted((one, other) => (one.away ?? 0) - (other.away ?? 0));
  if (!nearest) return { found: 'none' };
  const isChosen = sought.needle.length >= LONG_QUOTE || (nearest.away === 0 && isSupported(sought, nearest.around));
  return isChosen ? { found: 'one', place: nearest.place } : { found: 'several' };
}

/** Whether what stands around a place lets it be the quote's; where nothing is known, nothing speaks against it. */
function isSupported({ needle }: SoughtQuote, { before, after }: Surroundings): boolean {
  const sides = [before, after].filter(({ known }) => known > 0);
  if (needle.length >= LONG_QUOTE || sides.length === 0) return true;
  if (needle.length >= SHORT_QUOTE) return sides.some((side) => isBorneOut(side, LEAST_AGREEING));
  return (
    sides.some((side) => isBorneOut(side, LEAST_AGREEING)) && sides.every((side) => isBorneOut(side, CLEARLY_MORE))
  );
}
