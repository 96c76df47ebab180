/** Puts compiled cues into the order in which a page asks for them. Node, build time. */
import {
  ALL_ROLES,
  HIM,
  type LanguageCues,
  MOST_LISTS,
  type Parts,
  type PatternColumns,
  ROLE_BITS,
} from './compiled-cues.ts';

/** A pattern as compiled: the list that tells where in a sentence it stands, and its parts. */
export interface PlacedPattern {
  placing: number;
  parts: Parts;
}

/** The patterns of a cue, as compiled. */
export interface CuePatterns {
  says: PlacedPattern[];
  now: PlacedPattern[];
}

/** Phrases under their first words, and of each list the sets of phrases that share their lists; of lists of phrases separated by `|`. */
export function writePhrases(lists: readonly string[]): Pick<LanguageCues, 'phrases' | 'sets' | 'lists'> {
  const sets = new Map<string, number>();
  const setsOfLists: number[][] = lists.map(() => []);
  const phrases = new Map<string, string[]>();
  for (const [phrase, among] of listsOfPhrases(lists)) {
    if (phrase === '') continue;
    const key = among.join(' ');
    const set = sets.get(key) ?? sets.size;
    if (!sets.has(key)) for (const list of among) setsOfLists[list]?.push(set);
    sets.set(key, set);
    const [first = '', ...rest] = phrase.split(' ');
    phrases.set(first, [...(phrases.get(first) ?? []), [...rest, set].join(' ')]);
  }
  return {
    phrases: Array.from(phrases, ([first, group]) => [first, group.join('|')]),
    sets: sets.size,
    lists: setsOfLists.map(stepsOf),
  };
}

/** Ascending numbers, each by how far it is behind the one before. */
function stepsOf(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** Every phrase, with the numbers of the lists that hold it. */
function listsOfPhrases(lists: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [list, phrases] of lists.entries()) {
    for (const phrase of phrases.split('|')) found.set(phrase, [...(found.get(phrase) ?? []), list]);
  }
  return found;
}

/** One row of the columns. */
interface Row {
  cue: number;
  roles: number;
  place: number;
  parts: Parts;
}

/** The patterns of all cues, each under its rarest list; `isSubjectLeftOut`: a language may leave out the word for him. */
export function writePatterns(
  cues: readonly CuePatterns[],
  rarest: (lists: readonly number[]) => number,
  isSubjectLeftOut: boolean,
): PatternColumns {
  const byList = new Map<number, Row[]>();
  const placed = new Map<string, number>();
  const add = (cue: number, { placing, parts }: PlacedPattern) => {
    const lists = listsOf(parts);
    const key = rarest(lists);
    if (lists.length > MOST_LISTS) throw new Error(`a pattern of cue ${cue} has more than ${MOST_LISTS} lists`);
    const line = placed.get(`${cue} ${placing}`) ?? 0;
    placed.set(`${cue} ${placing}`, line + 1);
    const place = lists.indexOf(placing) + MOST_LISTS * line;
    const row = { cue, roles: rolesOf(parts, isSubjectLeftOut), place, parts };
    byList.set(key, [...(byList.get(key) ?? []), row]);
  };
  for (const [cue, { says, now }] of cues.entries()) {
    for (const pattern of now) add(-1 - cue, pattern);
    for (const pattern of says) add(cue, pattern);
  }
  return columnsOf(byList);
}

function columnsOf(byList: ReadonlyMap<number, readonly Row[]>): PatternColumns {
  const groups = [...byList].sort(([one], [other]) => one - other);
  const rows = groups.flatMap(([, group]) => group);
  return {
    keys: stepsOf(groups.map(([list]) => list)),
    counts: groups.map(([, { length }]) => length),
    keyRoles: groups.map(([, group]) => group.reduce((roles, row) => roles & row.roles, ALL_ROLES)),
    cues: rows.map(({ cue }) => cue),
    roles: rows.map(({ roles }) => roles),
    places: rows.map(({ place }) => place),
    parts: rows.map(({ parts }) => parts),
  };
}

/** The bits of the roles that a pattern needs: what is said of him needs no word for him where the language leaves the subject out. */
function rolesOf(parts: Parts, isSubjectLeftOut: boolean): number {
  let roles = 0;
  for (const steps of parts)
    for (const [at, element] of steps.entries()) {
      const isLeftOut = isSubjectLeftOut && at === 1 && element === HIM && steps.length > 2;
      if (at % 2 === 1 && !isLeftOut) roles |= ROLE_BITS[element] ?? 0;
    }
  return roles;
}

/** The lists among the elements of a pattern, in their order. */
export function listsOf(parts: Parts): number[] {
  return parts.flatMap((steps) => steps.filter((element, at) => at % 2 === 1 && element >= 0));
}
