import {
  DEFAULT_HIGHLIGHTS,
  type HighlightSettings,
  LAYER_LETTERS,
  type SourceLayer,
} from '../casefile/highlight-settings.ts';
import { SPEAKER_GROUPS } from '../casefile/speaker-groups.ts';
import { VERDICTS, type Verdict } from '../casefile/verdicts.ts';

/** Longer names of sources are not remembered: the record's longest has half of it. In UTF-16 code units. */
export const LONGEST_SOURCE = 200;

/** The choice that storage holds; each part that is not what it should be is its default. Never throws. */
export function parseHighlights(stored: unknown): HighlightSettings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_HIGHLIGHTS;
  const { on, verdicts, sources } = stored as Record<keyof HighlightSettings, unknown>;
  return {
    on: typeof on === 'boolean' ? on : DEFAULT_HIGHLIGHTS.on,
    verdicts: Array.isArray(verdicts) ? parseVerdicts(verdicts) : DEFAULT_HIGHLIGHTS.verdicts,
    sources: Array.isArray(sources) ? parseSources(sources) : DEFAULT_HIGHLIGHTS.sources,
  };
}

/** Those that there are, each once, in the order of the legend. */
function parseVerdicts(stored: readonly unknown[]): Verdict[] {
  return VERDICTS.filter((verdict) => stored.includes(verdict));
}

/** A layer keeps its place, since the place is its look; what is no layer, or stands there twice, leaves a free one. */
function parseSources(stored: readonly unknown[]): (SourceLayer | null)[] {
  const places = stored.slice(0, LAYER_LETTERS.length);
  return places.map((layer, place) => (isSourceLayer(layer) && places.indexOf(layer) === place ? layer : null));
}

function isSourceLayer(value: unknown): value is SourceLayer {
  if (typeof value !== 'string') return false;
  if (value.startsWith('source:')) return value.length > 'source:'.length && value.length <= LONGEST_SOURCE;
  return SPEAKER_GROUPS.some((group) => value === `speakers:${group}`);
}
