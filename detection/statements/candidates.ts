import {
  ALL_ROLES,
  type CompiledCue,
  HIM,
  HIS,
  INTRODUCED,
  MOST_LISTS,
  NOT,
  type Part,
  type Parts,
  ROLE_BITS,
  THERE,
} from '../../data/compiled-cues.ts';
import { GRAMMAR } from './grammar.ts';
import type { LanguageIndex } from './language-index.ts';
import type { ListPlaces } from './list-places.ts';
import type { ReadSentence } from './read-article-text.ts';
import { isHimOrPerhaps, isIntroduced } from './references.ts';

/** A pattern that may match, with the cue it belongs to and what it says of the tense. */
export interface Candidate {
  cue: CompiledCue;
  isNow: boolean;
  parts: Parts;
  /** Its place in the order in which the patterns of the sentence are tried. */
  rank: number;
}

const NONE: readonly never[] = [];

/** Finds the patterns that may match. Asked of every sentence, so it counts in arrays of numbers instead of making sets. */
export class Candidates {
  readonly #index: LanguageIndex;
  readonly #lists: ListPlaces;
  /** By pattern: whether its cue can be said by this article at all. */
  readonly #isOpen: boolean[];
  /** By key, the last sentence whose candidates include those that are looked for by it. */
  readonly #tried: Uint32Array;
  #sentence = 0;

  constructor(index: LanguageIndex, lists: ListPlaces, isOpen: (cue: CompiledCue) => boolean) {
    this.#index = index;
    this.#lists = lists;
    const open = index.cues.map(isOpen);
    this.#isOpen = index.patterns.cues.map((mark) => open[mark < 0 ? -1 - mark : mark] ?? false);
    this.#tried = new Uint32Array(index.patterns.keys.length);
  }

  /** The patterns of which every list stands in the sentence, and every role, those whose phrases come first first. */
  of(read: ReadSentence): Candidate[] {
    const { phrasesFrom, phrasesTo, borrowedFrom, borrowedTo } = read.sentence;
    const { set } = read.discourse.phrases;
    const found: number[] = [];
    const missing = ALL_ROLES - rolesIn(read);
    this.#sentence += 1;
    this.#lists.enter(read.sentence);
    this.#collect(set, phrasesFrom, phrasesTo, missing, found);
    this.#collect(set, borrowedFrom, borrowedTo, missing, found);
    const candidates = found.map((pattern) => this.#candidate(pattern));
    return candidates.sort((one, other) => one.rank - other.rank);
  }

  /** Those that are looked for by phrases [from, to) and need no role that is missing. */
  #collect(sets: readonly number[], from: number, to: number, missing: number, found: number[]): void {
    const { keysOf, patterns } = this.#index;
    const { keyRoles } = patterns;
    const tried = this.#tried;
    const sentence = this.#sentence;
    for (let at = from; at < to; at += 1) {
      const keys = keysOf[sets[at] ?? 0];
      if (keys === undefined) continue;
      for (let i = 0; i < keys.length; i += 1) {
        const key = keys[i] ?? 0;
        if (((keyRoles[key] ?? 0) & missing) !== 0 || tried[key] === sentence) continue;
        tried[key] = sentence;
        this.#tryKey(key, missing, found);
      }
    }
  }

  #tryKey(key: number, missing: number, found: number[]): void {
    const { patterns, patternsFrom, keys } = this.#index;
    const { roles, parts } = patterns;
    const isOpen = this.#isOpen;
    const lists = this.#lists;
    const list = keys[key] ?? 0;
    const end = patternsFrom[key + 1] ?? 0;
    for (let at = patternsFrom[key] ?? 0; at < end; at += 1)
      if (((roles[at] ?? 0) & missing) === 0 && isOpen[at] && hasOthers(lists, parts[at] ?? NONE, list)) found.push(at);
  }

  #candidate(pattern: number): Candidate {
    const { cues, patterns, setsOf } = this.#index;
    const mark = patterns.cues[pattern] ?? 0;
    const place = patterns.places[pattern] ?? 0;
    const parts = patterns.parts[pattern] ?? [];
    const isNow = mark < 0;
    const cue = isNow ? -1 - mark : mark;
    const list = listAt(parts, place % MOST_LISTS);
    // First where its words stand, then the list, the cue, what is said of now, and the lines of the cue.
    const inCue = (isNow ? 0 : MOST_LINES) + Math.floor(place / MOST_LISTS);
    const inList = cue * 2 * MOST_LINES + inCue;
    const inPlace = list * cues.length * 2 * MOST_LINES + inList;
    const rank = this.#lists.first(list) * setsOf.length * cues.length * 2 * MOST_LINES + inPlace;
    return { cue: cues[cue] as CompiledCue, isNow, parts, rank }; // every mark is a cue's
  }
}

/** A cue has at most so many patterns that one list places: more would still be found, only tried in another order. */
const MOST_LINES = 256;

/** The bits of the roles that stand in a sentence. */
function rolesIn({ references, sentence: { grammar } }: ReadSentence): number {
  let roles = 0;
  for (let at = 0; at < references.length; at += 1) {
    const reference = references[at];
    if (reference && isIntroduced(reference)) roles |= ROLE_BITS[INTRODUCED] ?? 0;
    if (reference && isHimOrPerhaps(reference)) roles |= ROLE_BITS[reference.kind === 'possessive' ? HIS : HIM] ?? 0;
  }
  if ((grammar & GRAMMAR.not) !== 0) roles |= ROLE_BITS[NOT] ?? 0;
  if ((grammar & GRAMMAR.there) !== 0) roles |= ROLE_BITS[THERE] ?? 0;
  return roles;
}

/** The list of that number among the elements of a pattern. */
function listAt(parts: Parts, number: number): number {
  let lists = -1;
  for (let i = 0; i < parts.length; i += 1) {
    const steps = parts[i] ?? NONE;
    for (let at = 1; at < steps.length; at += 2) {
      const element = steps[at] ?? -1;
      if (element >= 0) lists += 1;
      if (lists === number) return element;
    }
  }
  throw new Error(`expected list ${number} in a pattern of ${lists + 1}`);
}

/** Whether every list of a pattern stands in the sentence besides one that does. */
function hasOthers(lists: ListPlaces, parts: readonly Part[], known: number): boolean {
  for (let i = 0; i < parts.length; i += 1) {
    const steps = parts[i] ?? NONE;
    for (let at = 1; at < steps.length; at += 2) {
      const element = steps[at] ?? 0;
      if (element >= 0 && element !== known && lists.first(element) < 0) return false;
    }
  }
  return true;
}
