import { findExact } from './exact-places.ts';
import { type CountWork, findNear } from './near-places.ts';
import type { Place, Quote } from './note.ts';
import { seekQuote } from './sought-quote.ts';
import { indexText, type TextIndex } from './text-index.ts';

/**
 * Where a quote stands in a text, in UTF-16 code units. `near`: its words are a little different now. `ambiguous`: it
 * could be any of several places. A wrong place is worse than none.
 */
export type QuoteMatch = ({ found: 'exact' | 'near' } & Place) | { found: 'none'; reason: 'absent' | 'ambiguous' };

/** Finds quotes in one text; `hint` is where the quote stood when that was noted. */
export type QuoteMatcher = (quote: Quote, hint: Place | null) => QuoteMatch;

/** A matcher for one text, which is folded once, on the first quote. `count` hears how much is compared. */
export function quoteMatcher(text: string, count: CountWork = () => {}): QuoteMatcher {
  let index: TextIndex | null = null;
  return (quote, hint) => {
    index ??= indexText(text);
    const sought = seekQuote(index, quote, hint);
    if (sought.needle === '') return { found: 'none', reason: 'absent' };
    const exact = findExact(index, sought);
    if (exact.found === 'one') return { found: 'exact', ...placeInText(index, exact.place) };
    if (exact.found === 'several') return { found: 'none', reason: 'ambiguous' };
    const near = findNear(index, sought, count);
    if (near.found === 'one') return { found: 'near', ...placeInText(index, near.place) };
    return { found: 'none', reason: near.found === 'several' ? 'ambiguous' : 'absent' };
  };
}

/** Where one quote stands in a text; for several quotes on one text take `quoteMatcher`. */
export function matchQuote(text: string, quote: Quote, hint: Place | null): QuoteMatch {
  return quoteMatcher(text)(quote, hint);
}

function placeInText({ originOf }: TextIndex, { start, end }: Place): Place {
  return { start: originOf(start), end: originOf(end) };
}
