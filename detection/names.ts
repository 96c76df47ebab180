import type { NameWordsFile } from '../data/name-words-file.ts';
import type { NamesFile } from '../data/names-file.ts';
import type { Gate } from './create-gate.ts';
import type { NameForm } from './name-forms.ts';
import { type NameWords, readNameWords } from './name-words.ts';
import { type WrittenNames, writeNames } from './written-names.ts';

/** What a word can be by itself: `misspelling` is of the given name, `middle` alone says nothing. */
export type NameRole = 'given' | 'middle' | 'surname' | 'genitive' | 'misspelling';

export interface Hashtag {
  suffices: boolean;
  words: string[];
}

/** `distinctive`: no namesake shares it. */
export type TermStrength = 'distinctive' | 'strong' | 'weak';
export interface ContextTerm {
  words: string[];
  strength: TermStrength;
}

/** Names ready for looking up by word; built once, from data alone. */
export interface NameIndex {
  /** The folded words of `names`: what is not a variant. */
  accepted: Set<string>;
  /** Forms that name him in full, by first word, longest first. */
  forms: Map<string, NameForm[]>;
  roles: Map<string, NameRole>;
  /** Surname pairs such as "Hernández Romero", by first word: those of the partial forms and those that full forms end in. */
  surnamePairs: Map<string, string[][]>;
  /** The pairs of the partial forms, their words joined by a space: the others need the full form on the page. */
  listedPairs: Set<string>;
  /** Folded, without `#`: whether the hashtag suffices alone, and the words of the form it is made of, if any. */
  hashtags: Map<string, Hashtag>;
  /** Names of others, by first word, longest first. */
  others: Map<string, string[][]>;
  terms: Map<string, ContextTerm[]>;
  /** Every word of a context term: such a word beside a name is not a part of it. */
  termWords: Set<string>;
  /** Every first word of a name, and of a term: what a page's text is searched for. */
  nameStarters: RegExp;
  termStarters: RegExp;
  /** What words that are none of these most likely are beside a name. */
  words: NameWords;
  gate: Gate;
}

/** The index of some names, with the gate made of the same ones: what it does not see is not found either. */
export function compileNameIndex(names: NamesFile, gate: Gate, words: NameWordsFile): NameIndex {
  return openNameIndex(writeNames(names), gate, words);
}

/** The same of names that were written before: in the extension the build has done the work. */
export function openNameIndex(written: WrittenNames, gate: Gate, words: NameWordsFile): NameIndex {
  return {
    accepted: new Set(written.accepted),
    forms: new Map(written.forms),
    roles: new Map(written.roles),
    surnamePairs: new Map(written.surnamePairs),
    listedPairs: new Set(written.listedPairs),
    hashtags: new Map(written.hashtags),
    others: new Map(written.others),
    terms: new Map(written.terms),
    termWords: new Set(written.termWords),
    nameStarters: new RegExp(written.nameStarters),
    termStarters: new RegExp(written.termStarters),
    words: readNameWords(words),
    gate,
  };
}
