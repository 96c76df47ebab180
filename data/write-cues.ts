/** Puts compiled cues into the order in which a page asks for them. Node, build time. */
import type { LanguageCues, Pattern, Step, WrittenPattern } from './compiled-cues.ts';

/** The patterns of a cue, as compiled. */
export interface CuePatterns {
  says: Pattern[];
  now: Pattern[];
}

/** Phrases under their first words, and the sets of lists that phrases share; of lists of phrases separated by `|`. */
export function writePhrases(lists: readonly string[]): Pick<LanguageCues, 'phrases' | 'sets' | 'lists'> {
  const sets = new Numbering();
  const phrases = new Map<string, string[]>();
  for (const [phrase, among] of listsOfPhrases(lists)) {
    const [first = '', ...rest] = phrase.split(' ');
    const known = phrases.get(first) ?? [];
    known.push([...rest, sets.numberOf(among.join(' '))].join(' '));
    phrases.set(first, known);
  }
  phrases.delete('');
  return {
    phrases: groups(phrases),
    sets: sets.keys().join('\n'),
    lists: lists.length,
  };
}

function groups<K>(map: ReadonlyMap<K, readonly string[]>): [K, string][] {
  return Array.from(map, ([key, group]) => [key, group.join('|')]);
}

/** Every phrase, with the numbers of the lists that hold it. */
function listsOfPhrases(lists: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [list, phrases] of lists.entries()) {
    for (const phrase of phrases.split('|')) found.set(phrase, [...(found.get(phrase) ?? []), list]);
  }
  return found;
}

/** Gives each key a number, the same one again. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  numberOf(key: string): number {
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }

  keys(): string[] {
    return [...this.#numbers.keys()];
  }
}

/** The patterns of all cues under the list that each is looked for by. */
export function writePatterns(cues: readonly CuePatterns[]): LanguageCues['patterns'] {
  const byList = new Map<number, string[]>();
  const add = (mark: number, pattern: Pattern) => {
    const [first] = pattern;
    byList.set(first, [...(byList.get(first) ?? []), `${mark} ${writePattern(pattern)}`]);
  };
  for (const [cue, { says, now }] of cues.entries()) {
    for (const pattern of now) add(-1 - cue, pattern);
    for (const pattern of says) add(cue, pattern);
  }
  return groups(byList);
}

export function writePattern([, ...parts]: Pattern): WrittenPattern {
  return parts.map((steps) => steps.map(writeStep).join(' ')).join('&');
}

function writeStep([gap, element]: Step): string {
  return gap === 0 ? String(element) : `${gap}:${element}`;
}
