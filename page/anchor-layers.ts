import { carryOver } from './carry-over.ts';
import type { HighlightLayer, HighlightPassage } from './highlight-layers.ts';
import { locateText } from './locate-text.ts';
import type { Article } from './read-article.ts';

/**
 * Why a passage is not marked. `no-place`: it stands in the page's title only. `changed`: its paragraph is gone or says
 * something else now. `ambiguous`: the same paragraph stands on the page more or less often than before. `unsteady`: the
 * page changes too often.
 */
export type Lost = 'no-place' | 'changed' | 'ambiguous' | 'unsteady';

/** Layers with the places that their passages have in the page's present text. */
export interface AnchoredLayers {
  layers: HighlightLayer[];
  /** By the ids of the passages that have none. */
  lost: Map<string, Lost>;
}

/** Finds the passages of an article, as it was read once, in the page as it has been read now. */
export function anchorLayers(layers: readonly HighlightLayer[], earlier: Article, present: Article): AnchoredLayers {
  const carry = carryOver(earlier.text, present.text);
  const lost = new Map<string, Lost>();
  const anchor = (passage: HighlightPassage): HighlightPassage[] => {
    const place = placeOf(passage);
    if (typeof place !== 'string') return [place];
    lost.set(passage.id, place);
    return [];
  };
  const placeOf = (passage: HighlightPassage): HighlightPassage | Lost => {
    if (passage.start < earlier.titleEnd) return 'no-place';
    const carried = carry(passage);
    if (!carried.ok) return carried.reason;
    const { start, end } = carried.span;
    return locateText(present, start, end) === null ? 'no-place' : { ...passage, start, end };
  };
  return { layers: layers.map((layer) => ({ ...layer, passages: layer.passages.flatMap(anchor) })), lost };
}
