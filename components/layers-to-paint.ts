import {
  type HighlightSettings,
  LAYER_LETTERS,
  type LayerLetter,
  type SourceLayer,
} from '../casefile/highlight-settings.ts';
import type { CaseFile } from '../casefile/types.ts';
import type { Verdict } from '../casefile/verdicts.ts';
import type { OnePassage } from './asked-for.ts';
import { sourceNames } from './layer-counts.ts';
import type { PageAttribution, PageStatement, PageSummary, Span } from './page-summary.ts';

type Sources = Pick<CaseFile, 'sourceById'>;
type Page = Pick<PageSummary, 'statements' | 'attributions'>;

/** A passage of the article that has an entry in the sidebar, which `passageOfId` tells. */
interface Passage extends Span {
  id: string;
}

export interface LayerToPaint {
  style: Verdict | `layer-${LayerLetter}`;
  passages: Passage[];
}

/** What the reader wants to see marked in the article; `[]` while the switch is off. The title is never marked. */
export function layersToPaint(
  caseFile: Sources,
  page: Page,
  { on, verdicts, sources }: HighlightSettings,
): LayerToPaint[] {
  if (!on) return [];
  const lines = verdicts.map((verdict) => ({
    style: verdict,
    passages: statementPassages(page, (statement) => statement.verdict === verdict),
  }));
  const tints = LAYER_LETTERS.flatMap((letter, place): LayerToPaint[] => {
    const layer = sources[place];
    return layer ? [{ style: `layer-${letter}`, passages: passagesOfSource(caseFile, page, layer) }] : [];
  });
  return [...lines, ...tints];
}

/** Whose entry the passage has; `null` for an id that is not ours. */
export function passageOfId(id: string): OnePassage | null {
  const [, kind, index] = /^(statement|attribution)-(\d+)$/.exec(id) ?? [];
  if (kind === undefined) return null;
  return kind === 'statement' ? { statement: Number(index) } : { attribution: Number(index) };
}

/** The words of a statement that are lined in the article: from the first that was recognised to the last. */
export function wordsInArticle({ place, words }: Pick<PageStatement, 'place' | 'words'>): Span {
  if (words.length === 0) return place;
  return {
    start: place.start + Math.min(...words.map(({ start }) => start)),
    end: place.start + Math.max(...words.map(({ end }) => end)),
  };
}

function passagesOfSource(caseFile: Sources, page: Page, layer: SourceLayer): Passage[] {
  const name = layer.slice(layer.indexOf(':') + 1);
  return layer.startsWith('speakers:')
    ? attributionPassages(page, ({ speaker }) => speaker.group === name)
    : statementPassages(page, (statement) => sourceNames(caseFile, statement).includes(name));
}

function statementPassages({ statements }: Page, fits: (statement: PageStatement) => boolean): Passage[] {
  return statements
    .filter((statement) => !statement.inTitle && fits(statement))
    .map((statement) => ({ id: `statement-${statement.index}`, ...wordsInArticle(statement) }));
}

function attributionPassages({ attributions }: Page, fits: (attribution: PageAttribution) => boolean): Passage[] {
  return attributions.flatMap((attribution, index) =>
    !attribution.inTitle && fits(attribution) ? [{ id: `attribution-${index}`, ...attribution.place }] : [],
  );
}
