import type { Status } from '../casefile/types.ts';
import type { GlyphName } from './Glyph.tsx';

/** The shape, and with `s-` before it the colour, of a status of the record. */
export function statusGlyph(status: Status): Extract<GlyphName, 'known' | 'reported' | 'disputed'> {
  return status === 'confirmed' ? 'known' : status;
}
