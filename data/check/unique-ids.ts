import type { RawData } from '../read-data.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'unique-ids';

/** An id names one entry of its file for ever: old ids of merged claims and renamed sources are not given out again. */
export const uniqueIds: Rule = {
  name,
  check: (data) => [
    ...twiceIn('sources.json', data.sources),
    ...twiceIn('claims.json', data.claims),
    ...twiceIn('events.json', data.events),
    ...twiceIn('questions.json', data.questions),
    ...twiceIn('quotes.json', data.quotes),
    ...twiceIn('corrections.json', data.corrections),
    ...twiceIn('resources.json', data.resources),
    ...twiceIn('verified-through.json', data.verifiedThrough.threads),
    ...twiceIn('resources-taxonomy.json', data.taxonomy.safetyNotes),
    ...oldIds(
      'sources.json',
      'aka',
      data.sources.map(({ id, aka }) => ({ id, old: aka })),
    ),
    ...oldIds(
      'claims.json',
      'mergedFrom',
      data.claims.map(({ id, mergedFrom }) => ({ id, old: mergedFrom })),
    ),
    ...groupsNamedLikeSources(data.sources),
  ],
};

function twiceIn(file: string, entries: readonly { id: string }[]): Problem[] {
  const problem = problemsIn(file, name);
  const seen = new Set<string>();
  return entries.flatMap(({ id }) => {
    if (seen.has(id)) return [problem(id, 'this id is used twice in the file')];
    seen.add(id);
    return [];
  });
}

function oldIds(file: string, field: string, entries: readonly { id: string; old: readonly string[] }[]): Problem[] {
  const problem = problemsIn(file, name);
  const taken = new Set(entries.map(({ id }) => id));
  return entries.flatMap(({ id, old }) =>
    old.flatMap((former) => {
      if (taken.has(former)) return [problem(id, `${field} lists ${former}, which is in use elsewhere`)];
      taken.add(former);
      return [];
    }),
  );
}

/** A group named like a source that is in another group would be read as that source's. */
function groupsNamedLikeSources(sources: RawData['sources']): Problem[] {
  const problem = problemsIn('sources.json', name);
  const ids = new Set(sources.map(({ id }) => id));
  return sources
    .filter(({ id, independenceGroup }) => independenceGroup !== id && ids.has(independenceGroup))
    .map(({ id, independenceGroup }) =>
      problem(id, `its independenceGroup ${independenceGroup} is another source's id`),
    );
}
