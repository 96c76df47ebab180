import { type CompiledCue, type KeyedPattern, type Parts, PLACING_LISTS } from '../../data/compiled-cues.ts';
import type { LanguageIndex } from './language-index.ts';
import type { ReadSentence } from './read-article-text.ts';

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
  /** By list, the last sentence whose candidates include those that are looked for by it. */
  readonly #tried: Uint32Array;
  #sentence = 0;

  constructor(index: LanguageIndex) {
    this.#index = index;
    this.#tried = new Uint32Array(index.setsOf.length);
  }

  /** The patterns of which every list stands in the sentence, those whose phrases come first first. */
  of(read: ReadSentence): Candidate[] {
    const { phrasesFrom, phrasesTo, borrowedFrom, borrowedTo } = read.sentence;
    const candidates: Candidate[] = [];
    this.#sentence += 1;
    this.#collect(read, phrasesFrom, phrasesTo, candidates);
    this.#collect(read, borrowedFrom, borrowedTo, candidates);
    return candidates.length > 1 ? candidates.sort((one, other) => one.rank - other.rank) : candidates;
  }

  /** Those that are looked for by phrases [from, to). */
  #collect(read: ReadSentence, from: number, to: number, candidates: Candidate[]): void {
    const { set: sets } = read.discourse.phrases;
    const { keysOf } = this.#index;
    for (let at = from; at < to; at += 1) {
      const keys = keysOf[sets[at] ?? 0] ?? NONE;
      for (let i = 0; i < keys.length; i += 1) {
        const list = keys[i] ?? 0;
        if (this.#tried[list] === this.#sentence) continue;
        this.#tried[list] = this.#sentence;
        this.#tryList(read, list, candidates);
      }
    }
  }

  #tryList(read: ReadSentence, list: number, candidates: Candidate[]): void {
    const patterns = this.#index.patternsOf.get(list) ?? NONE;
    for (let at = 0; at < patterns.length; at += 1) {
      const pattern = patterns[at] as KeyedPattern; // `at` is below the length
      if (hasAll(read, pattern[2])) candidates.push(this.#candidate(read, pattern));
    }
  }

  #candidate({ discourse, sentence }: ReadSentence, [mark, place, parts]: KeyedPattern): Candidate {
    const { cues, setsOf } = this.#index;
    const isNow = mark < 0;
    const number = isNow ? -1 - mark : mark;
    const list = listAt(parts, place % PLACING_LISTS);
    // First where its words stand, then the list, the cue, what is said of now, and the lines of the cue.
    const inList = (number * 2 + (isNow ? 0 : 1)) * MOST_LINES + Math.floor(place / PLACING_LISTS);
    const inPlace = list * 2 * cues.length * MOST_LINES + inList;
    const rank = discourse.lists.first(sentence, list) * setsOf.length * 2 * cues.length * MOST_LINES + inPlace;
    return { cue: cues[number] as CompiledCue, isNow, parts, rank };
  }
}

/** A cue has at most so many patterns that one list places: more would still be found, only tried in another order. */
const MOST_LINES = 256;

/** The list of that number among the elements of a pattern. */
function listAt(parts: Parts, number: number): number {
  let lists = -1;
  for (const steps of parts)
    for (let at = 1; at < steps.length; at += 2) {
      const element = steps[at] ?? -1;
      if (element >= 0) lists += 1;
      if (lists === number) return element;
    }
  throw new Error(`expected list ${number} in a pattern of ${lists + 1}`);
}

/** Whether every list of a pattern stands in the sentence. */
function hasAll({ discourse, sentence }: ReadSentence, parts: Parts): boolean {
  for (let i = 0; i < parts.length; i += 1) {
    const steps = parts[i] ?? NONE;
    for (let at = 1; at < steps.length; at += 2) {
      const element = steps[at] ?? 0;
      if (element >= 0 && discourse.lists.first(sentence, element) < 0) return false;
    }
  }
  return true;
}
