import type { NamesFile } from '../data/names-file.ts';
import type { Gate } from './create-gate.ts';
import { starterKey } from './match-names.ts';
import {
  formWords,
  fullFormWords,
  type NameForm,
  pairsOfForms,
  partialForms,
  readForms,
  readSurnamePairs,
} from './name-forms.ts';

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
  /** Every first word of all these, and the first two letters of each: what a page's words are compared with. */
  starters: Set<string>;
  starterKeys: Set<number>;
  gate: Gate;
}

/** The index of some names, with the gate made of the same ones: what it does not see is not found either. */
export function compileNameIndex(names: NamesFile, gate: Gate): NameIndex {
  const roles = readRoles(names);
  const listedPairs = readSurnamePairs(names);
  const surnamePairs = [...listedPairs, ...pairsOfForms(names, roles)];
  const index = {
    accepted: new Set(names.names.map((name) => formWords(name).join(' '))),
    forms: groupByFirstWord(readForms(names, roles, listedPairs), (form) => form.words),
    roles,
    surnamePairs: groupByFirstWord(surnamePairs, (words) => words),
    listedPairs: new Set(listedPairs.map((words) => words.join(' '))),
    hashtags: readHashtags(names),
    others: groupByFirstWord(names.notHim.map(formWords), (words) => words),
    terms: groupByFirstWord(readTerms(names), (term) => term.words),
    termWords: new Set([...names.contextTerms, ...names.weakContext].flatMap(formWords)),
    gate,
  };
  const { forms, hashtags, others, terms } = index;
  const starters = new Set(
    [forms, roles, index.surnamePairs, hashtags, others, terms].flatMap((map) => [...map.keys()]),
  );
  return { ...index, starters, starterKeys: new Set(Array.from(starters, (word) => starterKey(word, 0))) };
}

function groupByFirstWord<T>(items: T[], wordsOf: (item: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  const seen = new Set<string>();
  for (const item of items) {
    const words = wordsOf(item);
    const [first] = words;
    if (first === undefined || seen.has(words.join(' '))) continue;
    seen.add(words.join(' '));
    const group = groups.get(first);
    if (group) group.push(item);
    else groups.set(first, [item]);
  }
  for (const group of groups.values()) group.sort((a, b) => wordsOf(b).length - wordsOf(a).length);
  return groups;
}

function readRoles(names: NamesFile): Map<string, NameRole> {
  const given = new Set(names.names.map((name) => formWords(name)[0]));
  const roles = new Map<string, NameRole>();
  for (const { form, kind } of partialForms(names)) {
    const words = formWords(form);
    const [word] = words;
    if (words.length === 1 && word !== undefined) roles.set(word, roleOf(kind, given.has(word)));
  }
  return roles;
}

function roleOf(kind: string, isGiven: boolean): NameRole {
  if (isGiven) return 'given';
  if (kind === 'misspelling' || kind === 'translated') return 'misspelling';
  if (kind === 'middle-name') return 'middle';
  return kind === 'genitive' ? 'genitive' : 'surname';
}

/** Hashtags of the data, and every full form written as one. */
function readHashtags(names: NamesFile): Map<string, Hashtag> {
  const tags = new Map<string, Hashtag>();
  for (const words of fullFormWords(names)) tags.set(words.join(''), { suffices: true, words });
  for (const { form, scope } of names.variants) {
    if (!form.startsWith('#')) continue;
    const words = formWords(form);
    tags.set(words.join(''), { suffices: scope === 'full', words: scope === 'full' ? [] : words });
  }
  return tags;
}

function readTerms(names: NamesFile): ContextTerm[] {
  const distinctive = new Set(names.distinctiveTerms.map((term) => formWords(term).join(' ')));
  const strong = names.contextTerms.map((term) => ({
    words: formWords(term),
    strength: distinctive.has(formWords(term).join(' ')) ? ('distinctive' as const) : ('strong' as const),
  }));
  const weak = names.weakContext.map((term) => ({ words: formWords(term), strength: 'weak' as const }));
  return [...strong, ...weak];
}
