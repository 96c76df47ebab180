import { foldText } from '../detection/fold-text.ts';
import type { Place, Quote } from './note.ts';
import type { TextIndex } from './text-index.ts';

/** A quote made ready for being looked for in one text. */
export interface SoughtQuote {
  quote: Quote;
  /** The quote folded like the text; '' when nothing of it counts. */
  needle: string;
  /** What stands around it, folded; '' when it is not known. */
  prefix: string;
  suffix: string;
  /** Whether the quote begins, or ends, inside a word. */
  opensInWord: boolean;
  endsInWord: boolean;
  /** Whether it has a line break in it. */
  isBroken: boolean;
  /** Where it stood, as a place in the folded text; `null` when that is not known, or outside the text. */
  hint: Place | null;
}

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

export function seekQuote(index: TextIndex, quote: Quote, hint: Place | null): SoughtQuote {
  const { exact, prefix, suffix } = quote;
  return {
    quote,
    needle: foldFlat(exact),
    prefix: foldFlat(prefix),
    suffix: foldFlat(suffix),
    opensInWord: WORD_END.test(prefix) && WORD_START.test(exact),
    endsInWord: WORD_END.test(exact) && WORD_START.test(suffix),
    isBroken: /\S\s*[\n\r]\s*\S/.test(exact),
    hint: hint && hint.end <= index.raw.length ? placeIn(index, hint) : null,
  };
}

/** The text folded, all of its white space single spaces, none at the ends. */
function foldFlat(text: string): string {
  return foldText(text.replace(/\s+/g, ' ')).text.trim();
}

function placeIn(index: TextIndex, { start, end }: Place): Place {
  return { start: index.foldedAt(start), end: index.foldedAt(end) };
}
