import type { SpeakerGroup } from './speaker-groups.ts';
import { VERDICTS, type Verdict } from './verdicts.ts';

/** The five looks of a source layer: a tint and a line above, with the letter its legend has. */
export const LAYER_LETTERS = ['a', 'b', 'c', 'd', 'e'] as const;
export type LayerLetter = (typeof LAYER_LETTERS)[number];

/** A source layer: the passages that name one group of speakers, or the statements that rest on one outlet or court. */
export type SourceLayer = `speakers:${SpeakerGroup}` | `source:${string}`;

/** What the reader chose to see in the article. Remembered. */
export interface HighlightSettings {
  /** The one switch for all. */
  on: boolean;
  /** The lines under statements. */
  verdicts: readonly Verdict[];
  /** Which source layer has which letter: five places, `null` for a free one. A layer keeps its letter while it is on. */
  sources: readonly (SourceLayer | null)[];
}

/** Nothing is highlighted unless the reader asks; then all verdicts, and no source. */
export const DEFAULT_HIGHLIGHTS: HighlightSettings = { on: false, verdicts: VERDICTS, sources: [] };

/** The letter of this layer; `null` when it is off. */
export function letterOf({ sources }: HighlightSettings, layer: SourceLayer): LayerLetter | null {
  return LAYER_LETTERS[sources.indexOf(layer)] ?? null;
}

/** The letter the next layer gets; `null` when all five are taken. */
export function freeLetter({ sources }: HighlightSettings): LayerLetter | null {
  return LAYER_LETTERS.find((_, place) => !sources[place]) ?? null;
}

/** The places with this layer switched on or off; unchanged when it should be on and no letter is free. */
export function toggleSource(settings: HighlightSettings, layer: SourceLayer): HighlightSettings['sources'] {
  const old = letterOf(settings, layer);
  const changed = old ?? freeLetter(settings);
  return LAYER_LETTERS.map((letter, place) => {
    if (letter !== changed) return settings.sources[place] ?? null;
    return old === null ? layer : null;
  });
}

/** The verdicts with this one switched on or off, in the order of the legend. */
export function toggleVerdict({ verdicts }: HighlightSettings, verdict: Verdict): Verdict[] {
  return VERDICTS.filter((each) => verdicts.includes(each) !== (each === verdict));
}
