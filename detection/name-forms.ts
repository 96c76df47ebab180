import type { NamesFile } from '../data/names-file.ts';
import type { NameRole } from './names.ts';

export interface NameForm {
  words: string[];
  /** How many of the words are surnames. */
  surnames: number;
  /** In "Hernández Romero, Andry" the word after which a comma may stand; else -1. */
  commaAfter: number;
}

/** Letters and digits; by their places, since `\p{L}` takes longer to compile than all the forms take to fold. */
const WORDS = /[a-z0-9ªµº\u00C0-\u1FFF\u2C00-\u2FFF\u3005-\uFFFF]+/g;
const ACCENTS = /[\u0300-\u036F]/g;
const OTHER_MARKS = /[\u0370-\u1FFF\u2C00-\uFFFF]/;

const wordsOfForms = new Map<string, string[]>();

/** The folded words of a form; an elided article ("d’") is no part of it. Kept: every list of the index asks again. */
export function formWords(form: string): string[] {
  let words = wordsOfForms.get(form);
  if (!words) {
    words = splitForm(form);
    wordsOfForms.set(form, words);
  }
  return words;
}

function splitForm(form: string): string[] {
  const words = foldForm(form).match(WORDS) ?? [];
  return words.length > 1 && words[0]?.length === 1 && /^\p{L}['’]/u.test(form) ? words.slice(1) : words;
}

/** Lower case without accents. */
function foldForm(form: string): string {
  const plain = form.normalize('NFKD').toLowerCase().replace(ACCENTS, '');
  return OTHER_MARKS.test(plain) ? plain.replace(/\p{M}/gu, '') : plain;
}

/** The forms that name him in full as words, those of `names` first; hashtags are apart. */
export function fullFormWords(names: NamesFile): string[][] {
  const variants = names.variants.filter((variant) => variant.scope === 'full' && !variant.form.startsWith('#'));
  const written = [...names.names, ...variants.map((variant) => variant.form)];
  return [...written, ...names.names.map(withoutAccented)].map(formWords);
}

/** A name as a broken encoding leaves it: "Andry Hern\uFFFDndez". */
function withoutAccented(name: string): string {
  return name.normalize('NFC').replace(/[^\0-\x7F]/g, '');
}

/** The forms that never suffice alone, hashtags apart. */
export function partialForms(names: NamesFile): NamesFile['variants'] {
  return names.variants.filter((variant) => variant.scope === 'partial' && !variant.form.startsWith('#'));
}

/** The partial forms of several words: both surnames. */
export function readSurnamePairs(names: NamesFile): string[][] {
  return partialForms(names)
    .map((variant) => formWords(variant.form))
    .filter((words) => words.length > 1);
}

/** The two surnames that full forms end in. */
export function pairsOfForms(names: NamesFile, roles: Map<string, NameRole>): string[][] {
  return fullFormWords(names)
    .map((words) => words.slice(-2))
    .filter((words) => words.length === 2 && words.every((word) => isSurname(roles.get(word))));
}

function isSurname(role: NameRole | undefined): boolean {
  return role === 'surname' || role === 'genitive';
}

/** Every way of writing him in full: the forms of the data, and those that follow from them. */
export function readForms(names: NamesFile, roles: Map<string, NameRole>, surnamePairs: string[][]): NameForm[] {
  const middle = [...roles.keys()].filter((word) => roles.get(word) === 'middle');
  const listed = fullFormWords(names).filter((words) => words.length > 1);
  const written = [...listed, ...listed.flatMap((words) => withMiddleNames(words, middle))];
  const accepted = new Set(names.names.map((name) => formWords(name)[0]));
  const spelledRight = written.filter((words) => accepted.has(words[0]));
  const plain = [...written, ...spelledRight.flatMap(withInitials)].map((words) => ({
    words,
    surnames: countSurnames(words, roles),
    commaAfter: -1,
  }));
  return [...plain, ...spelledRight.flatMap((words) => inverted(words, surnamePairs))];
}

/** A form of which no surname is known has one less than its words, two at most. */
function countSurnames(words: string[], roles: Map<string, NameRole>): number {
  const known = words.slice(1).filter((word) => roles.get(word) === 'surname' || roles.get(word) === 'genitive').length;
  return known > 0 ? known : Math.min(2, words.length - 1);
}

/** "Andry Romero" with the middle name that other forms have. */
function withMiddleNames([first = '', ...rest]: string[], middle: string[]): string[][] {
  return rest.some((word) => middle.includes(word)) ? [] : middle.map((word) => [first, word, ...rest]);
}

/** "Andry J. Hernández Romero", "Andry H. Romero": any word between the first and the last as its initial. */
function withInitials(words: string[]): string[][] {
  let forms: string[][] = [[words[0] ?? '']];
  for (const word of words.slice(1, -1)) {
    forms = forms.flatMap((form) => [
      [...form, word],
      [...form, word.charAt(0)],
    ]);
  }
  return forms.map((form) => [...form, words.at(-1) ?? '']).filter((form) => form.join() !== words.join());
}

/** "Hernández Romero, Andry José": both surnames, and the given names after them. */
function inverted(words: string[], surnamePairs: string[][]): NameForm[] {
  return surnamePairs
    .filter((pair) => words.length > pair.length && words.slice(-pair.length).join() === pair.join())
    .map((pair) => ({
      words: [...pair, ...words.slice(0, -pair.length)],
      surnames: pair.length,
      commaAfter: pair.length - 1,
    }));
}
