import { foldText } from '../detection/fold-text.ts';

/** A text made ready for looking quotes up in it. Places are in UTF-16 code units. */
export interface TextIndex {
  /** As it was given. */
  raw: string;
  /** In lower case, without accents, all white space one space: where a paragraph ends is no difference in words. */
  folded: string;
  /** Where a place in the folded text is in the one that was given. */
  originOf(at: number): number;
  /** The folded place of a place in the text that was given. */
  foldedAt(origin: number): number;
  /** Where a folded word stands in the folded text; [] when it does not, or too often to tell anything. */
  placesOf(word: string): readonly number[];
}

/** A word that stands more often than this on a page does not help to find a sentence. */
const MOST_PLACES = 64;
const BREAKS = /[\n\r\u0085\u2028\u2029]/g;

export function indexText(raw: string): TextIndex {
  const folded = foldText(raw.replace(BREAKS, ' '));
  let places: ReadonlyMap<string, number[]> | null = null;
  return {
    raw,
    folded: folded.text,
    originOf: (at) => folded.originOf(at),
    foldedAt: (origin) => firstAtOrAfter(folded.text.length, (at) => folded.originOf(at) >= origin),
    placesOf(word) {
      places ??= placeWords(folded.text);
      const found = places.get(word) ?? [];
      return found.length > MOST_PLACES ? [] : found;
    },
  };
}

function placeWords(folded: string): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    const known = places.get(word);
    if (!known) places.set(word, [index]);
    // One more than counts says that there are too many.
    else if (known.length <= MOST_PLACES) known.push(index);
  }
  return places;
}

/** The first of 0 … length for which it is so; `length` when it is for none. It has to be so for all that follow. */
function firstAtOrAfter(length: number, isSo: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
