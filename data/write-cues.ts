/** Puts compiled cues into the order in which a page asks for them. Node, build time. */
import { type KeyedPattern, type LanguageCues, type Parts, PLACING_LISTS } from './compiled-cues.ts';

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

/** The patterns of all cues, each under the list of its own that is the rarest. */
export function writePatterns(
  cues: readonly CuePatterns[],
  rarest: (lists: readonly number[]) => number,
): LanguageCues['patterns'] {
  const byList = new Map<number, KeyedPattern[]>();
  const placed = new Map<string, number>();
  const add = (mark: number, { placing, parts }: PlacedPattern) => {
    const lists = listsOf(parts);
    const key = rarest(lists);
    const alike = `${mark} ${placing}`;
    const number = placed.get(alike) ?? 0;
    placed.set(alike, number + 1);
    const place = lists.indexOf(placing) + PLACING_LISTS * number;
    byList.set(key, [...(byList.get(key) ?? []), [mark, place, parts]]);
  };
  for (const [cue, { says, now }] of cues.entries()) {
    for (const pattern of now) add(-1 - cue, pattern);
    for (const pattern of says) add(cue, pattern);
  }
  return Array.from(byList, ([list, patterns]) => [list, ...patterns]);
}

/** The lists among the elements of a pattern, in their order. */
export function listsOf(parts: Parts): number[] {
  return parts.flatMap((steps) => steps.filter((element, at) => at % 2 === 1 && element >= 0));
}
