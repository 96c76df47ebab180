import type { NameWordsFile } from '../data/name-words-file.ts';

/** Words of one kind, folded. Cut out of their list only when first asked for: few pages with a name ask for all. */
export class WordList {
  readonly #written: string;
  #words: ReadonlySet<string> | null = null;

  constructor(written: string) {
    this.#written = written;
  }

  has(word: string): boolean {
    this.#words ??= new Set(this.#written.split(' '));
    return this.#words.has(word);
  }
}

/** What a capitalised word beside a name most likely is: the lists of `data/name-words.json`. */
export type NameWords = Readonly<Record<keyof NameWordsFile, WordList>>;

export function readNameWords(file: NameWordsFile): NameWords {
  return {
    givenNames: new WordList(file.givenNames),
    surnames: new WordList(file.surnames),
    particleSurnames: new WordList(file.particleSurnames),
    courtesies: new WordList(file.courtesies),
    othersTitles: new WordList(file.othersTitles),
    plainWords: new WordList(file.plainWords),
    ambiguousWords: new WordList(file.ambiguousWords),
    thingsBefore: new WordList(file.thingsBefore),
    thingsAfter: new WordList(file.thingsAfter),
    sportWords: new WordList(file.sportWords),
  };
}
