import type { RawData } from '../read-data.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'references';

/** Every id that an entry points to exists, under its present name, and is named once. */
export const references: Rule = {
  name,
  check(data) {
    const source = finder(
      'source',
      data.sources.map(({ id, aka }) => ({ id, old: aka })),
    );
    const claim = finder(
      'claim',
      data.claims.map(({ id, mergedFrom }) => ({ id, old: mergedFrom })),
    );
    return pointersOf(data).flatMap((pointer) => {
      const find = pointer.to === 'source' ? source : claim;
      return [...wrong(pointer, find), ...tooFew(pointer), ...repeated(pointer)];
    });
  },
};

interface Pointer {
  file: string;
  entry: string;
  field: string;
  to: 'source' | 'claim';
  ids: readonly string[];
  /** How many the entry cannot do without. */
  least: number;
}

function pointersOf(data: RawData): Pointer[] {
  return [
    ...claimPointers(data.claims),
    ...listPointers(data),
    ...narrativePointers(data.narrative),
    ...changePointers(data.changes),
  ];
}

function claimPointers(claims: RawData['claims']): Pointer[] {
  return claims.flatMap(({ id, evidence, positions, supersededBy }) => {
    const from = { file: 'claims.json', entry: id } as const;
    return [
      {
        ...from,
        field: 'evidence',
        to: 'source' as const,
        ids: [...new Set(evidence.map(({ source }) => source))],
        least: 1,
      },
      {
        ...from,
        field: 'supersededBy',
        to: 'claim' as const,
        ids: supersededBy === null ? [] : [supersededBy],
        least: 0,
      },
      ...(positions ?? []).map(({ party, sources }) => ({
        ...from,
        field: `the position of “${party.en}”`,
        to: 'source' as const,
        ids: sources,
        least: 1,
      })),
    ];
  });
}

function listPointers(data: RawData): Pointer[] {
  const claims = (file: string, entries: readonly { id: string; claims: string[] }[], least: number): Pointer[] =>
    entries.map((entry) => ({ file, entry: entry.id, field: 'claims', to: 'claim', ids: entry.claims, least }));
  const sources = (file: string, entries: readonly { id: string; sources: string[] }[]): Pointer[] =>
    entries.map((entry) => ({ file, entry: entry.id, field: 'sources', to: 'source', ids: entry.sources, least: 1 }));
  return [
    ...claims('events.json', data.events, 1),
    ...claims('questions.json', data.questions, 1),
    ...claims('corrections.json', data.corrections, 0),
    ...sources('questions.json', data.questions),
    ...sources('corrections.json', data.corrections),
    ...sources(
      'quotes.json',
      data.quotes.map(({ id, source }) => ({ id, sources: [source] })),
    ),
  ];
}

function narrativePointers({ asOf, ...sections }: RawData['narrative']): Pointer[] {
  return Object.entries(sections).flatMap(([section, { sentences }]) =>
    sentences.map(({ claims }, index) => ({
      file: 'narrative.json',
      entry: `${section} ${index + 1}`,
      field: 'claims',
      to: 'claim',
      ids: claims,
      least: 1,
    })),
  );
}

function changePointers(changes: RawData['changes']): Pointer[] {
  return changes.map(({ claims }, index) => ({
    file: 'changes.json',
    entry: `entry ${index + 1}`,
    field: 'claims',
    to: 'claim',
    ids: claims,
    least: 0,
  }));
}

/** Says what is wrong with an id, or `null` when it names an entry. */
type Find = (id: string) => string | null;

function finder(kind: string, entries: readonly { id: string; old: readonly string[] }[]): Find {
  const ids = new Set(entries.map(({ id }) => id));
  const present = new Map(entries.flatMap(({ id, old }) => old.map((former) => [former, id] as const)));
  return (id) => {
    if (ids.has(id)) return null;
    const now = present.get(id);
    return now === undefined ? `${kind} ${id} does not exist` : `${kind} ${id} is an old name: use ${now}`;
  };
}

function wrong({ file, entry, field, ids }: Pointer, find: Find): Problem[] {
  const problem = problemsIn(file, name);
  return ids.flatMap((id) => {
    const what = find(id);
    return what === null ? [] : [problem(entry, `${field}: ${what}`)];
  });
}

function tooFew({ file, entry, field, to, ids, least }: Pointer): Problem[] {
  if (ids.length >= least) return [];
  return [problemsIn(file, name)(entry, `${field} names no ${to}: it must rest on at least ${least}`)];
}

function repeated({ file, entry, field, ids }: Pointer): Problem[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return twice.map((id) => problemsIn(file, name)(entry, `${field} names ${id} twice`));
}
