import type { Span } from './page-summary.ts';

/** A piece of a sentence; `marked`: words that were recognised. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Characters of a sentence on each side of the recognised words: nobody reads more in a list, and a page may go on for ever. */
const AROUND = 240;
/** Characters of the recognised words themselves. */
const LONGEST = 600;

/** The sentence in pieces, the recognised words apart; cut far from them, with dots where it was. */
export function markWords(quote: string, words: readonly Span[]): Piece[] {
  const first = Math.min(...words.map(({ start }) => start), quote.length);
  const last = Math.max(...words.map(({ end }) => end), 0);
  const from = words.length === 0 || first < AROUND ? 0 : first - AROUND;
  const to = Math.min(quote.length, Math.min(last, first + LONGEST) + AROUND, from + LONGEST + 2 * AROUND);
  const pieces: Piece[] = from > 0 ? [{ text: '…', marked: false }] : [];
  let at = from;
  for (const { start, end } of words.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end > to) continue;
    pieces.push({ text: quote.slice(at, start), marked: false }, { text: quote.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: quote.slice(at, to), marked: false });
  if (to < quote.length) pieces.push({ text: '…', marked: false });
  return pieces.filter(({ text }) => text !== '');
}
