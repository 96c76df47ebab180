/** Puts compiled cues into the order in which a page asks for them. Node, build time. */
import {
  type Asked,
  HIM,
  type KeyedPattern,
  type LanguageCues,
  LINE_SHIFT,
  NEXT_SHIFT,
  type Parts,
  PLACING_SHIFT,
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
    lists: setsOfLists,
  };
}

/** Every phrase, with the numbers of the lists that hold it. */
function listsOfPhrases(lists: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [list, phrases] of lists.entries()) {
    for (const phrase of phrases.split('|')) found.set(phrase, [...(found.get(phrase) ?? []), list]);
  }
  return found;
}

/** The patterns of all cues, each under its rarest list; `isSubjectLeftOut`: a language may leave out the word for him. */
export function writePatterns(
  cues: readonly CuePatterns[],
  rarestFirst: (lists: readonly number[]) => number[],
  isSubjectLeftOut: boolean,
): LanguageCues['patterns'] {
  const byList = new Map<number, KeyedPattern[]>();
  const placed = new Map<string, number>();
  const add = (mark: number, { placing, parts }: PlacedPattern) => {
    const lists = listsOf(parts);
    const [key = placing, next = key] = rarestFirst(lists);
    const alike = `${mark} ${placing}`;
    const line = placed.get(alike) ?? 0;
    placed.set(alike, line + 1);
    const roles = rolesOf(parts, isSubjectLeftOut);
    const asked = writeAsked({ roles, next: lists.indexOf(next), placing: lists.indexOf(placing), line });
    byList.set(key, [...(byList.get(key) ?? []), [mark, asked, parts]]);
  };
  for (const [cue, { says, now }] of cues.entries()) {
    for (const pattern of now) add(-1 - cue, pattern);
    for (const pattern of says) add(cue, pattern);
  }
  return Array.from(byList, ([list, patterns]) => [list, ...patterns]);
}

function writeAsked({ roles, next, placing, line }: Asked): number {
  return roles | (next << NEXT_SHIFT) | (placing << PLACING_SHIFT) | (line << LINE_SHIFT);
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
