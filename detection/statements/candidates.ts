import type { CuePattern, LanguageIndex } from './language-index.ts';
import type { ReadSentence } from './read-article-text.ts';

/** Finds the patterns that may match. Asked of every sentence, so it counts in arrays of numbers instead of making sets. */
export class Candidates {
  readonly #index: LanguageIndex;
  /** By list, the last sentence in which a phrase of it stands. */
  readonly #seen: Uint32Array;
  /** By list, the last sentence whose candidates include those that are looked for by it. */
  readonly #tried: Uint32Array;
  #sentence = 0;

  constructor(index: LanguageIndex) {
    this.#index = index;
    this.#seen = new Uint32Array(index.lists);
    this.#tried = new Uint32Array(index.lists);
  }

  /** The patterns of which every list stands in the sentence, those whose phrases come first first. */
  of({ discourse: { phrases }, sentence: { phrasesFrom, phrasesTo, borrowed } }: ReadSentence): CuePattern[] {
    this.#sentence += 1;
    for (const { set } of borrowed) this.#see(set.lists);
    for (let at = phrasesFrom; at < phrasesTo; at += 1) this.#see(phrases.set[at]?.lists ?? []);
    const candidates: CuePattern[] = [];
    for (let at = phrasesFrom; at < phrasesTo; at += 1) {
      const starters = phrases.set[at]?.starters ?? [];
      for (let i = 0; i < starters.length; i += 1) this.#tryList(starters[i] ?? 0, candidates);
    }
    for (const { set } of borrowed) for (const list of set.starters) this.#tryList(list, candidates);
    return candidates;
  }

  #see(lists: readonly number[]): void {
    for (let i = 0; i < lists.length; i += 1) this.#seen[lists[i] ?? 0] = this.#sentence;
  }

  #tryList(list: number, candidates: CuePattern[]): void {
    if (this.#tried[list] === this.#sentence) return;
    this.#tried[list] = this.#sentence;
    const patterns = this.#index.patternsOf(list);
    for (let at = 0; at < patterns.length; at += 1) {
      const pattern = patterns[at] as CuePattern; // `at` is below the length
      if (this.#hasAll(pattern.needs)) candidates.push(pattern);
    }
  }

  /** Whether every list stands in the sentence. The one that is missing is asked for first the next time: it is likely the rarest. */
  #hasAll(lists: number[]): boolean {
    for (let i = 0; i < lists.length; i += 1) {
      const list = lists[i] ?? 0;
      if (this.#seen[list] === this.#sentence) continue;
      if (i > 0) {
        lists[i] = lists[0] ?? 0;
        lists[0] = list;
      }
      return false;
    }
    return true;
  }
}
