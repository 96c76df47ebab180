import type { NamesFile } from '../data/names-file.ts';
import {
  formWords,
  fullFormWords,
  type NameForm,
  pairsOfForms,
  partialForms,
  readForms,
  readSurnamePairs,
} from './name-forms.ts';
import type { ContextTerm, Hashtag, NameRole } from './names.ts';

/** All that follows from some names alone, as JSON: the build writes it, so that no page waits for it. See `NameIndex`. */
export interface WrittenNames {
  accepted: string[];
  forms: ByFirstWord<NameForm>;
  roles: [string, NameRole][];
  surnamePairs: ByFirstWord<string[]>;
  listedPairs: string[];
  hashtags: [string, Hashtag][];
  others: ByFirstWord<string[]>;
  terms: ByFirstWord<ContextTerm>;
  termWords: string[];
  nameStarters: string;
  termStarters: string;
}

/** Under each first word what begins with it, longest first. */
type ByFirstWord<T> = [string, T[]][];

export function writeNames(names: NamesFile): WrittenNames {
  const roles = readRoles(names);
  const listedPairs = readSurnamePairs(names);
  const written = {
    accepted: names.names.map((name) => formWords(name).join(' ')),
    forms: groupByFirstWord(readForms(names, roles, listedPairs), (form) => form.words),
    roles: [...roles],
    surnamePairs: groupByFirstWord([...listedPairs, ...pairsOfForms(names, roles)], (words) => words),
    listedPairs: listedPairs.map((words) => words.join(' ')),
    hashtags: [...readHashtags(names)],
    others: groupByFirstWord(names.notHim.map(formWords), (words) => words),
    terms: groupByFirstWord(readTerms(names), (term) => term.words),
    termWords: [...new Set([...names.contextTerms, ...names.weakContext].flatMap(formWords))],
  };
  const { forms, surnamePairs, hashtags, others, terms } = written;
  const named = [...forms, ...roles, ...surnamePairs, ...hashtags, ...others];
  return { ...written, nameStarters: anyOf(firstWords(named)), termStarters: anyOf(firstWords(terms)) };
}

function firstWords(groups: readonly (readonly [string, unknown])[]): Set<string> {
  return new Set(groups.map(([first]) => first));
}

/** A pattern of any of some folded words, none of them a part of a longer one; nothing when there is none. */
function anyOf(words: Set<string>): string {
  // In their order words that begin alike stand together, and share that beginning in the compiled pattern.
  const sorted = [...words].sort();
  return sorted.length > 0 ? `(?<![a-z0-9])(${sorted.join('|')})(?![a-z0-9])` : '(?!)()';
}

function groupByFirstWord<T>(items: T[], wordsOf: (item: T) => string[]): ByFirstWord<T> {
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
  return [...groups];
}

function readRoles(names: NamesFile): Map<string, NameRole> {
  const given = new Set(names.names.map((name) => formWords(name)[0]));
  const roles = new Map<string, NameRole>();
  for (const { form, kind } of partialForms(names)) {
    const words = formWords(form);
    const [word] = words;
    if (words.length === 1 && word !== undefined) roles.set(word, roleOf(kind, given.has(word)));
  }
  // What is misspelled in a full form is by itself as well.
  for (const { form, kind, scope } of names.variants) {
    const [word = ''] = formWords(form);
    if (scope === 'full' && isMisspelled(kind) && !roles.has(word)) roles.set(word, 'misspelling');
  }
  return roles;
}

function roleOf(kind: string, isGiven: boolean): NameRole {
  if (isGiven) return 'given';
  if (isMisspelled(kind)) return 'misspelling';
  if (kind === 'middle-name') return 'middle';
  return kind === 'genitive' ? 'genitive' : 'surname';
}

function isMisspelled(kind: string): boolean {
  return kind === 'misspelling' || kind === 'translated';
}

/** Hashtags of the data, every full form written as one, and slogans with his given name ("free Andry"), which do not suffice. */
function readHashtags(names: NamesFile): Map<string, Hashtag> {
  const tags = new Map<string, Hashtag>();
  const given = new Set(names.names.map((name) => formWords(name)[0] ?? ''));
  for (const words of names.contextTerms.map(formWords)) {
    const named = words.filter((word) => given.has(word));
    if (named.length > 0) tags.set(words.join(''), { suffices: false, words: named });
  }
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
