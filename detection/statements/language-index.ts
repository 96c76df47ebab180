import type { CompiledSpeaker, LanguageCues, PatternColumns } from '../../data/compiled-cues.ts';
import type { CueLanguage } from './cue-index.ts';
import { GRAMMAR, type Grammar } from './grammar.ts';

/** A phrase by its words behind the first, with what its set is asked for all the time. */
export interface Phrase {
  rest: readonly string[];
  set: number;
  /** The bits of those of its lists that are the grammar's. */
  grammar: number;
  /** Whose form it is. */
  speakers: readonly CompiledSpeaker[];
}

/** The phrases that begin with one word: where there are many, under each second word those that may stand there, and the others. */
interface Phrases {
  others: Phrase[];
  bySecond: Map<string, Phrase[]> | null;
}

/** So few phrases are tried one by one. */
const FEW = 4;
const NONE: readonly never[] = [];

/** The cues of one language, for looking up by word. A page needs few of the phrases: what is written of them is read when it is asked for. */
export class LanguageIndex {
  readonly language: CueLanguage;
  readonly dates: readonly string[];
  readonly cues: LanguageCues['cues'];
  /** How many sets there are. */
  readonly sets: number;
  /** For each list the sets of its phrases, each by how far it is behind the one before. */
  readonly setsOf: LanguageCues['lists'];
  /** For each set the bits of those of its lists that are the grammar's. */
  readonly grammarOf: Int32Array;
  readonly patterns: PatternColumns;
  /** The lists by which patterns are looked for, and of each the number of the first of them; then that behind the last. */
  readonly keys: readonly number[];
  readonly patternsFrom: readonly number[];
  /** For each set the numbers of those of its lists by which patterns are looked for, among these. */
  readonly keysOf: readonly (readonly number[] | undefined)[];
  /** By set: whose forms it holds. */
  readonly #speakersOf: ReadonlyMap<number, readonly CompiledSpeaker[]>;
  /** By first word; as written until it is asked for. */
  readonly #phrases: Map<string, string | Phrases>;

  constructor(written: LanguageCues, order: readonly CompiledSpeaker[], language: CueLanguage) {
    this.language = language;
    this.dates = written.dates;
    this.cues = written.cues;
    this.sets = written.sets;
    this.setsOf = written.lists;
    this.grammarOf = grammarOfSets(written);
    this.#speakersOf = speakersOfSets(written, order);
    this.patterns = written.patterns;
    this.keys = numbersOf(written.patterns.keys);
    this.patternsFrom = sumsOf(written.patterns.counts);
    this.keysOf = keysOfSets(written, this.keys);
    this.#phrases = new Map<string, string | Phrases>(written.phrases);
  }

  /** The phrases that may begin with these two words: their first is right. */
  phrasesAt(first: string, second: string): readonly Phrase[] {
    const known = this.#phrases.get(first);
    if (known === undefined) return NONE;
    const { others, bySecond } = typeof known === 'string' ? this.#openPhrases(first, known) : known;
    return bySecond?.get(second) ?? others;
  }

  #openPhrases(first: string, written: string): Phrases {
    const all = written.split('|').map((phrase) => this.#readPhrase(phrase));
    const phrases = all.length <= FEW ? { others: all, bySecond: null } : groupBySecond(all);
    this.#phrases.set(first, phrases);
    return phrases;
  }

  #readPhrase(written: string): Phrase {
    const space = written.lastIndexOf(' ');
    const rest = space < 0 ? NONE : written.slice(0, space).split(' ');
    const set = Number(written.slice(space + 1));
    return { rest, set, grammar: this.grammarOf[set] ?? 0, speakers: this.#speakersOf.get(set) ?? NONE };
  }
}

/** A phrase without a second word may stand before any. */
function groupBySecond(all: readonly Phrase[]): Phrases {
  const others: Phrase[] = [];
  const bySecond = new Map<string, Phrase[]>();
  for (const phrase of all) {
    const [second] = phrase.rest;
    const known = second === undefined ? undefined : bySecond.get(second);
    if (known) known.push(phrase);
    else if (second !== undefined) bySecond.set(second, [...others, phrase]);
    else {
      for (const phrases of bySecond.values()) phrases.push(phrase);
      others.push(phrase);
    }
  }
  return { others, bySecond };
}

/** Before each number the sum of those before it; at the end that of all. */
function sumsOf(numbers: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    sum += numbers[at] ?? 0;
    sums[at + 1] = sum;
  }
  return sums;
}

/** Ascending numbers, of each of which it is written how far it is behind the one before. */
function numbersOf(steps: readonly number[] = NONE): number[] {
  return sumsOf(steps).slice(1);
}

/** A list that no code asks for has no bit. */
function grammarOfSets({ grammar, sets, lists }: LanguageCues): Int32Array {
  const bits = new Int32Array(sets);
  for (const [name, list] of Object.entries(grammar)) {
    const bit = GRAMMAR[name as Grammar] ?? 0;
    let set = 0;
    for (const step of lists[list] ?? NONE) {
      set += step;
      bits[set] = (bits[set] ?? 0) | bit;
    }
  }
  return bits;
}

/** Speakers in the order of their lists; of two with one list it is the second's. */
function speakersOfSets(written: LanguageCues, order: readonly CompiledSpeaker[]): Map<number, CompiledSpeaker[]> {
  const byList = new Map(written.speakers.map((list, at) => [list, order[at]]));
  const found = new Map<number, CompiledSpeaker[]>();
  for (const list of [...byList.keys()].sort((one, other) => one - other)) {
    const speaker = byList.get(list);
    if (!speaker) continue;
    for (const set of numbersOf(written.lists[list])) {
      const known = found.get(set);
      if (known) known.push(speaker);
      else found.set(set, [speaker]);
    }
  }
  return found;
}

/** By index: a thousand lists, before anything is compiled. */
function keysOfSets({ lists, sets }: LanguageCues, lookedFor: readonly number[]): (number[] | undefined)[] {
  const keys: (number[] | undefined)[] = new Array(sets);
  for (let at = 0; at < lookedFor.length; at += 1) {
    const among = lists[lookedFor[at] ?? 0] ?? NONE;
    let set = 0;
    for (let i = 0; i < among.length; i += 1) {
      set += among[i] ?? 0;
      const known = keys[set];
      if (known) known.push(at);
      else keys[set] = [at];
    }
  }
  return keys;
}
