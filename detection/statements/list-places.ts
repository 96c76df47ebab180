import type { LanguageIndex } from './language-index.ts';
import type { FoundPhrases, Sentence } from './read-sentences.ts';

/** No phrase. */
const NOWHERE = -1;
const NONE: readonly number[] = [];

/**
 * Where the phrases of lists stand in one sentence. A phrase is in dozens of lists: only its set is noted, and a list looks
 * for its few sets. Everything of the sentence before is forgotten by counting sentences.
 */
export class ListPlaces {
  readonly #phrases: FoundPhrases;
  readonly #setsOf: LanguageIndex['setsOf'];
  /** The sentence's number. */
  #number = 0;
  /** By set: the number of the last sentence in which a phrase of it stands, and the first such phrase there. */
  readonly #seen: Uint32Array;
  readonly #firsts: Int32Array;
  /** By phrase of the sentence: the next one of the same set. */
  #next = new Int32Array(0);
  /** By list: the number of the last sentence of which it was asked, and the answer. */
  readonly #asked: Uint32Array;
  readonly #found: (readonly number[] | undefined)[];

  constructor(phrases: FoundPhrases, { sets, setsOf }: LanguageIndex) {
    this.#phrases = phrases;
    this.#setsOf = setsOf;
    this.#seen = new Uint32Array(sets);
    this.#firsts = new Int32Array(sets);
    this.#asked = new Uint32Array(setsOf.length);
    this.#found = new Array(setsOf.length);
  }

  /** The first phrase of a list that stands in the sentence that was entered, by its number; -1 when there is none. */
  first(list: number): number {
    return this.#phrasesOf(list)[0] ?? NOWHERE;
  }

  /** Where they stand: for each the first word and the one behind the last. */
  of(list: number): number[] {
    const { start, end } = this.#phrases;
    const found = this.#phrasesOf(list);
    const places: number[] = [];
    for (let i = 0; i < found.length; i += 1) {
      const phrase = found[i] ?? 0;
      places.push(start[phrase] ?? 0, end[phrase] ?? 0);
    }
    return places;
  }

  #phrasesOf(list: number): readonly number[] {
    if (this.#asked[list] !== this.#number) {
      this.#asked[list] = this.#number;
      this.#found[list] = this.#look(this.#setsOf[list] ?? NONE);
    }
    return this.#found[list] ?? NONE;
  }

  #look(sets: readonly number[]): readonly number[] {
    const seen = this.#seen;
    const number = this.#number;
    let found: number[] | null = null;
    let isSorted = true;
    let set = 0;
    for (let i = 0; i < sets.length; i += 1) {
      set += sets[i] ?? 0;
      if (seen[set] !== number) continue;
      for (let at = this.#firsts[set] ?? NOWHERE; at !== NOWHERE; at = this.#next[at] ?? NOWHERE) {
        if (found === null) found = [at];
        else {
          isSorted &&= at > (found[found.length - 1] ?? NOWHERE);
          found.push(at);
        }
      }
    }
    if (found === null) return NONE;
    return isSorted ? found : found.sort((one, other) => one - other);
  }

  /** Notes the sets of a sentence, its borrowed phrases behind its own; what is asked then is asked of it. */
  enter(sentence: Sentence): void {
    this.#number += 1;
    const { length } = this.#phrases.set;
    if (this.#next.length < length) this.#next = new Int32Array(length); // all are found before the first sentence is entered
    this.#note(sentence.borrowedFrom, sentence.borrowedTo);
    this.#note(sentence.phrasesFrom, sentence.phrasesTo);
  }

  #note(from: number, to: number): void {
    const { set: sets } = this.#phrases;
    const next = this.#next;
    const firsts = this.#firsts;
    const seen = this.#seen;
    const number = this.#number;
    for (let at = to - 1; at >= from; at -= 1) {
      const set = sets[at] ?? 0;
      next[at] = seen[set] === number ? (firsts[set] ?? NOWHERE) : NOWHERE;
      firsts[set] = at;
      seen[set] = number;
    }
  }
}
