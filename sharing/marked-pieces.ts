/** A piece of a sentence; `marked`: words that were recognised. */
export interface MarkedPiece {
  text: string;
  marked: boolean;
}

/** The whole sentence in pieces, the recognised words apart; all of it is one marked piece when no words are given. */
export function markedPieces(quote: string, words: readonly { start: number; end: number }[]): MarkedPiece[] {
  const inside = words.filter(({ start, end }) => start >= 0 && start < end && end <= quote.length);
  if (inside.length === 0) return [{ text: quote, marked: true }];
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const { start, end } of inside.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push({ text: quote.slice(at, start), marked: false }, { text: quote.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: quote.slice(at), marked: false });
  return pieces.filter(({ text }) => text !== '');
}
