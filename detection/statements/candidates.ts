import {
  ALL_ROLES,
  type CompiledCue,
  HIM,
  HIS,
  type KeyedPattern,
  LINE_SHIFT,
  LIST_BITS,
  NEXT_SHIFT,
  NOT,
  type Parts,
  PLACING_SHIFT,
  ROLE_BITS,
  THERE,
} from '../../data/compiled-cues.ts';
import { GRAMMAR } from './grammar.ts';
import type { LanguageIndex } from './language-index.ts';
import type { ReadSentence } from './read-article-text.ts';
import { isHimOrPerhaps } from './references.ts';

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
  /** Whether a cue can be said by this article at all. */
  readonly #isOpen: (cue: CompiledCue) => boolean;
  /** By cue: the same, once it was asked. */
  readonly #open: (boolean | undefined)[] = [];
  /** By list, the last sentence whose candidates include those that are looked for by it. */
  readonly #tried: Uint32Array;
  #sentence = 0;

  constructor(index: LanguageIndex, isOpen: (cue: CompiledCue) => boolean) {
    this.#index = index;
    this.#isOpen = isOpen;
    this.#tried = new Uint32Array(index.setsOf.length);
  }

  /** The patterns of which every list stands in the sentence, and every role, those whose phrases come first first. */
  of(read: ReadSentence): Candidate[] {
    const { phrasesFrom, phrasesTo, borrowedFrom, borrowedTo } = read.sentence;
    const candidates: Candidate[] = [];
    const missing = ALL_ROLES - rolesIn(read);
    this.#sentence += 1;
    this.#collect(read, phrasesFrom, phrasesTo, missing, candidates);
    this.#collect(read, borrowedFrom, borrowedTo, missing, candidates);
    return candidates.length > 1 ? candidates.sort((one, other) => one.rank - other.rank) : candidates;
  }

  /** Those that are looked for by phrases [from, to) and need no role that is missing. */
  #collect(read: ReadSentence, from: number, to: number, missing: number, candidates: Candidate[]): void {
    const { set: sets } = read.discourse.phrases;
    const { keysOf } = this.#index;
    for (let at = from; at < to; at += 1) {
      const keys = keysOf[sets[at] ?? 0] ?? NONE;
      for (let i = 0; i < keys.length; i += 1) {
        const list = keys[i] ?? 0;
        if (this.#tried[list] === this.#sentence) continue;
        this.#tried[list] = this.#sentence;
        this.#tryList(read, list, missing, candidates);
      }
    }
  }

  #tryList(read: ReadSentence, list: number, missing: number, candidates: Candidate[]): void {
    const patterns = this.#index.patternsOf.get(list) ?? NONE;
    for (let at = 0; at < patterns.length; at += 1) {
      const pattern = patterns[at] as KeyedPattern; // `at` is below the length
      const asked = pattern[1];
      if ((asked & missing) !== 0 || !this.#canBeSaid(pattern[0])) continue;
      if (has(read, listAt(pattern[2], (asked >> NEXT_SHIFT) & LIST_BITS)) && hasAll(read, pattern[2]))
        candidates.push(this.#candidate(read, pattern));
    }
  }

  #canBeSaid(mark: number): boolean {
    const cue = mark < 0 ? -1 - mark : mark;
    this.#open[cue] ??= this.#isOpen(this.#index.cues[cue] as CompiledCue); // every mark is a cue's
    return this.#open[cue];
  }

  #candidate({ discourse, sentence }: ReadSentence, [mark, asked, parts]: KeyedPattern): Candidate {
    const { cues, setsOf } = this.#index;
    const isNow = mark < 0;
    const cue = isNow ? -1 - mark : mark;
    const list = listAt(parts, (asked >> PLACING_SHIFT) & LIST_BITS);
    // First where its words stand, then the list, the cue, what is said of now, and the lines of the cue.
    const inCue = (isNow ? 0 : MOST_LINES) + (asked >> LINE_SHIFT);
    const inList = cue * 2 * MOST_LINES + inCue;
    const inPlace = list * cues.length * 2 * MOST_LINES + inList;
    const rank = discourse.lists.first(sentence, list) * setsOf.length * cues.length * 2 * MOST_LINES + inPlace;
    return { cue: cues[cue] as CompiledCue, isNow, parts, rank };
  }
}

/** A cue has at most so many patterns that one list places: more would still be found, only tried in another order. */
const MOST_LINES = 256;

/** The bits of the roles that stand in a sentence. */
function rolesIn({ references, sentence: { grammar } }: ReadSentence): number {
  let roles = 0;
  for (let at = 0; at < references.length; at += 1) {
    const reference = references[at];
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

function has({ discourse, sentence }: ReadSentence, list: number): boolean {
  return discourse.lists.first(sentence, list) >= 0;
}

/** Whether every list of a pattern stands in the sentence. */
function hasAll(read: ReadSentence, parts: Parts): boolean {
  for (let i = 0; i < parts.length; i += 1) {
    const steps = parts[i] ?? NONE;
    for (let at = 1; at < steps.length; at += 2) {
      const element = steps[at] ?? 0;
      if (element >= 0 && !has(read, element)) return false;
    }
  }
  return true;
}
