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
  return quotations.find((quotation) => quotation.start <= start && quotation.end >= end) ?? null;
}
