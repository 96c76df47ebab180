/** What a sentence of the record rests on: pages that retell one original are held together and count as one source. */
import { claimsOf } from './claims-of.ts';
import { comparePartialDates } from './partial-date.ts';
import { passageLink } from './passage-link.ts';
import { sourceByline } from './source-label.ts';
import type { CaseFile, Claim, PartialDate, Source } from './types.ts';

/** One independent source: a page, or several that retell one original. */
export interface Citation {
  group: string;
  /** Who wrote the original; `null` when the pages do not agree on it, and for a page that stands alone. */
  original: string | null;
  /** When the original appeared, from a page that carries its text; `null` when none says so. */
  published: PartialDate | null;
  /** At least one, in the order cited. */
  sources: Source[];
}

export interface SourceCount {
  /** Pages, copies and all. */
  pages: number;
  /** What they count as. */
  independent: number;
  /** How many pages share each original that has more than one: `[2]` for "of which 2 retell one original". */
  retelling: number[];
}

/** Each independent source once, in the order first cited; an id that is not in the record has none. */
export function citeSources(caseFile: Pick<CaseFile, 'sourceById'>, ids: readonly string[]): Citation[] {
  const groups = new Map<string, Source[]>();
  for (const source of [...new Set(ids)].flatMap((id) => caseFile.sourceById.get(id) ?? [])) {
    groups.set(source.independenceGroup, [...(groups.get(source.independenceGroup) ?? []), source]);
  }
  return [...groups].map(([group, sources]) => {
    const original = sources.length > 1 ? findOriginal(sources) : null;
    return { group, original, published: original === null ? null : originalDate(sources, original), sources };
  });
}

/** The sources of these claims as citations: what a sentence, a timeline entry or a question rests on. */
export function citeClaims(
  caseFile: Pick<CaseFile, 'sourceById' | 'claimById'>,
  claimIds: readonly string[],
): Citation[] {
  return citeSources(caseFile, claimsOf(caseFile, claimIds).flatMap(sourceIdsOf));
}

/** The ids of all sources of one claim, its positions' included, each once. */
export function sourceIdsOf(claim: Pick<Claim, 'evidence' | 'positions'>): string[] {
  const positions = claim.positions ?? [];
  return [...new Set([...claim.evidence.map(({ source }) => source), ...positions.flatMap(({ sources }) => sources)])];
}

/** A link to the passage of this source that one of these claims rests on; `null` when it has no address. */
export function linkFrom(
  caseFile: Pick<CaseFile, 'claimById'>,
  claimIds: readonly string[],
  source: Source,
): string | null {
  const evidence = claimsOf(caseFile, claimIds).flatMap((claim) => claim.evidence);
  return passageLink(source, evidence.find((passage) => passage.source === source.id) ?? null);
}

/** How many pages, how many originals. */
export function countSources(citations: readonly Citation[]): SourceCount {
  const sizes = citations.map(({ sources }) => sources.length);
  return {
    pages: sizes.reduce((sum, size) => sum + size, 0),
    independent: sizes.length,
    retelling: sizes.filter((size) => size > 1),
  };
}

/** Who to name on one line, at most `most`, and how many independent sources are left over: "CBS News, ImmDef +1". */
export function nameSources(citations: readonly Citation[], most = 2): { names: string[]; more: number } {
  // Five copies are one source, named after whoever wrote it.
  const bylines = citations.flatMap(
    ({ original, sources }) => original ?? sources.slice(0, 1).map((source) => sourceByline(source).name),
  );
  const names = [...new Set(bylines)].slice(0, most);
  return { names, more: bylines.length - names.length };
}

/** The one original these pages agree on; `null` when they name different ones. */
function findOriginal(sources: readonly Source[]): string | null {
  const named = sources.map(({ originalPublisher, publisher }) => originalPublisher ?? publisher);
  // `CNN` and `CNN and Politico` agree on CNN: the shortest name must be part of all the others.
  const shortest = named.toSorted((a, b) => a.length - b.length)[0];
  return shortest !== undefined && named.every((name) => namesOutlet(name, shortest)) ? shortest : null;
}

function namesOutlet(text: string, outlet: string): boolean {
  return ` ${text.replace(/[(),]/g, ' ').replace(/\s+/g, ' ')} `.includes(
    ` ${outlet.replace(/[(),]/g, ' ').replace(/\s+/g, ' ').trim()} `,
  );
}

function originalDate(sources: readonly Source[], original: string): PartialDate | null {
  const carrying = sources.filter((source) => sourceByline(source).name === original);
  return carrying.flatMap(({ published }) => published ?? []).sort(comparePartialDates)[0] ?? null;
}
