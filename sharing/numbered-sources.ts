import { type Citation, citeSources, linkFrom, sourceIdsOf } from '../casefile/citations.ts';
import { claimsOf } from '../casefile/claims-of.ts';
import { sourceLink } from '../casefile/passage-link.ts';
import type { CaseFile, Source } from '../casefile/types.ts';

export interface NumberedSource {
  number: number;
  citation: Citation;
  /** To the passage where one alone is cited, else to the page; `null` for a page that may not be linked. */
  linkTo(source: Source): string | null;
}

export interface SourceNumbers {
  /** The numbers of what these claims rest on, ascending. */
  citeClaims(claimIds: readonly string[]): number[];
  /** The numbers of these sources, cited for these claims. */
  cite(claimIds: readonly string[], sourceIds: readonly string[]): number[];
  /** Everything cited so far, in the order of the numbers. */
  list(): NumberedSource[];
}

type Dataset = Pick<CaseFile, 'sourceById' | 'claimById'>;

interface Cited {
  ids: Set<string>;
  /** Where in each page, by its id. */
  passages: Map<string, Set<string>>;
}

/** Gives each independent source a number when it is first cited: pages that retell one original have one number. */
export function numberSources(caseFile: Dataset): SourceNumbers {
  const groups = new Map<string, Cited>();
  const cite = (claimIds: readonly string[], sourceIds: readonly string[]): number[] => {
    const citations = citeSources(caseFile, sourceIds);
    for (const { group, sources } of citations) {
      const cited = groups.get(group) ?? { ids: new Set(), passages: new Map() };
      groups.set(group, cited);
      for (const source of sources) addPassage(cited, source, linkFrom(caseFile, claimIds, source));
    }
    const order = [...groups.keys()];
    return citations.map(({ group }) => order.indexOf(group) + 1).sort((a, b) => a - b);
  };
  return {
    cite,
    citeClaims: (claimIds) => cite(claimIds, claimsOf(caseFile, claimIds).flatMap(sourceIdsOf)),
    list: () =>
      [...groups.values()].flatMap(({ ids, passages }, place) =>
        citeSources(caseFile, [...ids]).map((citation) => ({
          number: place + 1,
          citation,
          linkTo: (source: Source) => theOnly(passages.get(source.id)) ?? sourceLink(source),
        })),
      ),
  };
}

function addPassage({ ids, passages }: Cited, { id }: Source, passage: string | null): void {
  ids.add(id);
  if (passage !== null) passages.set(id, (passages.get(id) ?? new Set()).add(passage));
}

function theOnly(passages: ReadonlySet<string> | undefined): string | null {
  return passages?.size === 1 ? ([...passages][0] ?? null) : null;
}

/** Numbers as runs, `[[1, 6], [9, 9]]` for 1 to 6 and 9: two in a row are no run yet. */
export function runsOf(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([first, last]): [number, number][] =>
    last === first + 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]],
  );
}
