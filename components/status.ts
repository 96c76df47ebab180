import type { Status } from '../casefile/types.ts';
import type { Verdict } from '../casefile/verdicts.ts';
import type { GlyphName } from './Glyph.tsx';

/** The shape, and with `s-` before it the colour, of a status of the record. */
export function statusGlyph(status: Status): Extract<GlyphName, 'known' | 'reported' | 'disputed'> {
  return status === 'confirmed' ? 'known' : status;
}

/** The shape, and with `s-` before it the colour, of a verdict on a statement of the page. */
export function verdictGlyph(verdict: Verdict): GlyphName {
  return verdict === 'matches' ? 'known' : verdict;
}
