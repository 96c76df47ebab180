import type { CaseFile, Claim } from '../../casefile/types.ts';
import { formWords } from '../name-forms.ts';
import { gapBefore } from '../read-words.ts';
import { says } from './attributions.ts';
import type { ReadSentence } from './read-article-text.ts';
import { beginsAt } from './read-sentences.ts';

/**
 * Whether the sentence attributes a claim to an outlet to which the record attributes it as well: "the Bay Area Reporter
 * says", "he told El País". That an outlet is among the evidence is not enough: "CBS News says he has no record" is not
 * what the record has, which is that his lawyers say so, to CBS News.
 */
export function isSaidBySource(
  read: ReadSentence,
  { evidence, attributedTo }: Claim,
  { sourceById }: CaseFile,
): boolean {
  const named = ` ${formWords(attributedTo?.en ?? '').join(' ')} `;
  return evidence.some(({ source }) => {
    const { publisher = '', originalPublisher = null } = sourceById.get(source) ?? {};
    return [publisher, originalPublisher ?? '']
      .flatMap(outletWords)
      .filter((name) => named.includes(` ${name.join(' ')} `))
      .some((name) => isSaidByOutlet(read, name) || isSaidBySameOutlet(read, name));
  });
}

/** The names of outlets that were asked for, as words: there are few, and they are asked for again and again. */
const known = new Map<string, readonly string[][]>();

/** The names that articles give an outlet, or a program of it ("CBS News, 60 Minutes"), as words: without article and place. [] for no name. */
function outletWords(names: string): readonly string[][] {
  let all = known.get(names);
  if (all === undefined) {
    const written = names.replace(/ \(.*\)$/, '').split(', ');
    all = written.map((name) => withoutArticle(formWords(name))).filter((words) => words.length > 0);
    known.set(names, all);
  }
  return all;
}

/** "Diario La Nación" is "La Nación" to its readers. */
function withoutArticle(words: string[]): string[] {
  return words.length > 1 && /^(?:the|diario|revista)$/.test(words[0] ?? '') ? words.slice(1) : words;
}

function isSaidByOutlet(read: ReadSentence, name: readonly string[]): boolean {
  const { discourse, sentence, references } = read;
  return placesOfOutlet(read, name).some((first) => {
    const last = first + name.length;
    return (
      says(discourse, sentence, first, last, references) || isTold(read, first) || REPORT.test(wordsBehind(read, last))
    );
  });
}

/** Where a sentence writes an outlet's name: its first words. */
function placesOfOutlet({ discourse: { words }, sentence }: ReadSentence, name: readonly string[]): number[] {
  const places: number[] = [];
  const [head] = name;
  for (let word = sentence.first; word + name.length <= sentence.last; word += 1)
    if (words[word] === head && name.every((part, at) => words[word + at] === part)) places.push(word);
  return places;
}

/** "The paper" is one that was named at most so many sentences before. */
const OUTLET_REACH = 4;
/** "He told The Guardian", "dijo a BBC Mundo", "in an interview with The Bulwark": so many words before the name. */
const TOLD_BEFORE = 4;

function isTold({ discourse, sentence }: ReadSentence, first: number): boolean {
  for (let word = first - 1; word >= Math.max(sentence.first, first - TOLD_BEFORE); word -= 1) {
    if (/[,;:]/.test(gapBefore(discourse.text, word + 1))) return false;
    if (
      beginsAt(discourse, 'say', word) ||
      /^(?:interview|entrevista|interviews|entrevistas|read|leido)$/.test(discourse.words[word] ?? '')
    )
      return true;
  }
  return false;
}

/** "Lawfare's reporters", "the NBC report". */
const REPORT =
  /^(?:s )?(?:own )?(?:report|reporting|reporters?|journalists?|account|investigation|review|analysis|count|story|profile|interview)\b/;

function wordsBehind({ discourse: { words } }: ReadSentence, word: number): string {
  return words.slice(word, word + 3).join(' ');
}

/** "The same paper counted …", "according to the report": the outlet that a sentence before names. */
function isSaidBySameOutlet(read: ReadSentence, name: readonly string[]): boolean {
  const { discourse, sentence, references } = read;
  if (!beforeNames(read, name)) return false;
  for (let word = sentence.first + 1; word < sentence.last; word += 1)
    if (MEDIUM.test(discourse.words[word] ?? '') && says(discourse, sentence, word, word + 1, references)) return true;
  return false;
}

/** Whether one of the sentences before writes the outlet's name. */
function beforeNames({ previous }: ReadSentence, name: readonly string[]): boolean {
  let one = previous;
  for (let age = 1; one && age <= OUTLET_REACH; age += 1) {
    if (placesOfOutlet(one, name).length > 0) return true;
    one = one.previous;
  }
  return false;
}

const MEDIUM =
  /^(?:paper|newspaper|outlet|report|reportaje|entrevista|magazine|network|broadcaster|station|daily|website|site|program|diario|periodico|medio|revista|cadena|canal|emisora|portal|programa)$/;
