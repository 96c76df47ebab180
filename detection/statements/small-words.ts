import { isCapital, type WordedText } from '../read-words.ts';

/** So short a word may begin a name by chance. */
const SHORTEST = 4;

/** The words that a text writes in small letters somewhere; looked through when first asked. */
export class SmallWords {
  readonly #text: WordedText;
  #words: ReadonlySet<string> | null = null;

  constructor(text: WordedText) {
    this.#text = text;
  }

  /** Whether a folded word stands in small letters somewhere: its capital elsewhere makes no name of it. */
  has(word: string): boolean {
    this.#words ??= new Set(this.#text.words.filter((_, at) => !isCapital(this.#text, at)));
    return word.length >= SHORTEST && this.#words.has(word);
  }
}
