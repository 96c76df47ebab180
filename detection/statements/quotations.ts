import type { WordedText } from '../read-words.ts';

/** Somebody's words in quotation marks: [start, end) in the source, marks not included. */
export interface Quotation {
  start: number;
  end: number;
}

/** A quotation is at most so long, in characters: a mark that is never closed opens nothing. */
const LONGEST = 3_000;
/** Shorter ones are names, terms and scare quotes, in characters. */
const SHORTEST = 12;
const PAIRS = /“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|"[^"\n]*"/g;

/** The quotations of a text, in order. */
export function findQuotations({ source }: Pick<WordedText, 'source'>): Quotation[] {
  const quotations: Quotation[] = [];
  for (const match of source.matchAll(PAIRS)) {
    const length = match[0].length - 2;
    if (length < SHORTEST || length > LONGEST) continue;
    quotations.push({ start: match.index + 1, end: match.index + 1 + length });
  }
  return quotations;
}

/** The quotation that holds a place wholly; `null` when none does. */
export function quotationAround(quotations: readonly Quotation[], start: number, end: number): Quotation | null {
  const quotation = firstEndingFrom(quotations, end);
  return quotation && quotation.start <= start ? quotation : null;
}

/** The first quotation that a place touches; `null` when none does. */
export function quotationTouching(quotations: readonly Quotation[], start: number, end: number): Quotation | null {
  const quotation = firstEndingFrom(quotations, start + 1);
  return quotation && quotation.start < end ? quotation : null;
}

/** The first quotation that ends at a place or behind it. They are in order, and none stands in another. */
function firstEndingFrom(quotations: readonly Quotation[], at: number): Quotation | null {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return quotations[low] ?? null;
}
