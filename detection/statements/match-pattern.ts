import { DATES_FROM, HIM, HIS, INTRODUCED, NOT, type Part, type Parts, THERE } from '../../data/compiled-cues.ts';
import { gapAfter, gapBefore } from '../read-words.ts';
import type { ReadSentence } from './read-article-text.ts';
import { beginsAt, grammarPlaces } from './read-sentences.ts';
import { type Discourse, isHimOrPerhaps, isIntroduced, type Reference } from './references.ts';
import { subjectOf } from './subject-of.ts';
import { saysDate, type WrittenDate } from './written-dates.ts';

/** Words [first, last) that a pattern found, of which each part stands in its own, and the place where it is said of whom, if it asks. */
export interface PatternMatch {
  first: number;
  last: number;
  spans: [first: number, last: number][];
  him: Reference | null;
  /** Words that the pattern itself names and that would otherwise deny it. */
  negations: number[];
  dates: WrittenDate[];
  /** Those of them of which the pattern names the month alone. */
  months: WrittenDate[];
}

/** The places that a part has taken so far: of each step the element, the first word, and the one behind the last. */
type Taken = number[];

/** A gap of so many words is for an adverb between parts of one verb, not for another clause. */
const CLOSE = 3;
/** Instead of the word behind a match. */
const FAILED = -1;

/** Where a pattern stands in a sentence: its parts in any order, each with its steps in theirs. `null` when it does not. */
export function matchPattern(read: ReadSentence, parts: Parts): PatternMatch | null {
  const taken: Taken = [];
  const spans: PatternMatch['spans'] = [];
  let him: Reference | null = null;
  for (let i = 0; i < parts.length; i += 1) {
    const steps = parts[i] as Part; // `i` is below the length
    const from = taken.length;
    const subject = steps[1] === HIM && steps.length > 2 ? matchSubject(read, steps, taken) : undefined;
    if (subject === null || (subject === undefined && !matchSteps(read, steps, taken))) return null;
    spans.push([taken[from + 1] ?? 0, taken.at(-1) ?? 0]);
    him ??= subject === undefined ? roleOf(read, taken, from) : subject === 'dropped' ? null : subject;
  }
  return { ...extentOf(spans), spans, him, ...ownWords(read, taken) };
}

function extentOf(spans: PatternMatch['spans']): { first: number; last: number } {
  return { first: Math.min(...spans.map(([first]) => first)), last: Math.max(...spans.map(([, last]) => last)) };
}

/** The first place from one on that is his. */
function roleOf({ references }: ReadSentence, taken: Taken, from: number): Reference | null {
  for (let at = from; at < taken.length; at += 3) {
    const isRole = taken[at] === HIM || taken[at] === HIS;
    const reference = isRole ? references.find(({ first }) => first === taken[at + 1]) : undefined;
    if (reference) return reference;
  }
  return null;
}

/** The words and dates that the pattern names itself. */
function ownWords(read: ReadSentence, taken: Taken): Pick<PatternMatch, 'negations' | 'dates' | 'months'> {
  const negations: number[] = [];
  const dates: WrittenDate[] = [];
  const months: WrittenDate[] = [];
  for (let at = 0; at < taken.length; at += 3) {
    const element = taken[at] ?? NOT;
    const first = taken[at + 1] ?? 0;
    const last = taken[at + 2] ?? 0;
    if (element === NOT || element >= 0) for (let word = first; word < last; word += 1) negations.push(word);
    if (element > DATES_FROM) continue;
    const named = read.dates.filter((date) => date.first === first);
    dates.push(...named);
    if (read.discourse.index.dates[DATES_FROM - element]?.length === 'YYYY-MM'.length) months.push(...named);
  }
  return { negations, dates, months };
}

function matchSteps(read: ReadSentence, steps: Part, taken: Taken): boolean {
  const element = steps[1] ?? NOT;
  const found = steps.length > 2 ? places(read, element) : placesAlone(read, element);
  return matchBegun(read, steps, 2, found, element, taken);
}

/** Whether a part stands whose step before number `at` is in one of these places. */
function matchBegun(
  read: ReadSentence,
  steps: Part,
  at: number,
  found: readonly number[],
  element: number,
  taken: Taken,
): boolean {
  for (let i = 0; i < found.length; i += 2) {
    const end = found[i + 1] ?? 0;
    taken.push(element, found[i] ?? 0, end);
    if (matchRest(read, steps, at, end, taken) !== FAILED) return true;
    taken.length -= 3;
  }
  return false;
}

/** Where an element stands that has no words beside it: "he" must then surely be he, and no other man be named of whom the rest could be said. */
function placesAlone(read: ReadSentence, element: number): readonly number[] {
  if (element !== HIM && element !== HIS) return places(read, element);
  if (read.references.some(({ who, kind }) => who === 'other' && kind === 'name')) return [];
  const isSure = (start: number) => read.references.some(({ first, who }) => first === start && who === 'him');
  return keepPlaces(places(read, element), isSure);
}

/** "{him} was freed": the words behind come first, then the search for their subject; `null` when he is not the one. */
function matchSubject(read: ReadSentence, steps: Part, taken: Taken): Reference | 'dropped' | null {
  const element = steps[3] ?? NOT;
  const found = places(read, element);
  const from = taken.length;
  for (let i = 0; i < found.length; i += 2) {
    const start = found[i] ?? 0;
    const end = found[i + 1] ?? 0;
    taken.push(element, start, end);
    const last = matchRest(read, steps, 4, end, taken);
    const him = last === FAILED ? null : subjectOf(read, start, last);
    if (him) return him;
    taken.length = from;
  }
  return null;
}

/** The steps from number `at` on, behind word `from`: the word behind the last. */
function matchRest(read: ReadSentence, steps: Part, at: number, from: number, taken: Taken): number {
  if (at >= steps.length) return from;
  const gap = steps[at] ?? 0;
  const element = steps[at + 1] ?? NOT;
  const found = places(read, element);
  for (let i = 0; i < found.length; i += 2) {
    const start = found[i] ?? 0;
    const end = found[i + 1] ?? 0;
    if (start < from || start > from + gap || (gap <= CLOSE && isParted(read, from, start))) continue;
    taken.push(element, start, end);
    const last = matchRest(read, steps, at + 2, end, taken);
    if (last !== FAILED) return last;
    taken.length -= 3;
  }
  return FAILED;
}

/** Whether a comma or the like stands between the word before `from` and the word `to`. */
function isParted({ discourse: { text } }: ReadSentence, from: number, to: number): boolean {
  if (to === from) return false;
  for (let word = from; word <= to; word += 1) {
    const gap = gapAfter(text, word - 1);
    if (gap !== ' ' && /[,;:()—–]/.test(gap)) return true;
  }
  return false;
}

/** Where an element stands in the sentence: of each place the first word, and the one behind the last. */
function places(read: ReadSentence, element: number): readonly number[] {
  const { sentence, discourse } = read;
  if (element >= 0) return withoutDays(read, discourse.lists.of(element));
  if (element === HIM || element === HIS) return placesOfRole(read, element === HIS);
  if (element === THERE)
    return keepPlaces(grammarPlaces(discourse, sentence, 'there'), (word) => isPrison(discourse, word));
  if (element === NOT) return grammarPlaces(discourse, sentence, 'not');
  if (element === INTRODUCED) return read.references.filter(isIntroduced).flatMap(({ first, last }) => [first, last]);
  const iso = discourse.index.dates[DATES_FROM - element] ?? '';
  return read.dates.filter((date) => saysDate(date, iso)).flatMap(({ first, last }) => [first, last]);
}

function placesOfRole({ discourse, references }: ReadSentence, isOwner: boolean): number[] {
  const found: number[] = [];
  for (let at = 0; at < references.length; at += 1) {
    const reference = references[at] as Reference; // `at` is below the length
    if (!isHimOrPerhaps(reference) || (reference.kind === 'possessive') !== isOwner) continue;
    found.push(reference.first, isOwner ? endOfOwner(discourse, reference.last) : reference.last);
  }
  return found;
}

function keepPlaces(found: readonly number[], holds: (first: number) => boolean): number[] {
  const kept: number[] = [];
  for (let i = 0; i < found.length; i += 2) {
    const first = found[i] ?? 0;
    const last = found[i + 1] ?? 0;
    if (holds(first)) kept.push(first, last);
  }
  return kept;
}

/** The "23" of "July 23" and the "31" of "12:31" are no age and no number of men. */
function withoutDays(read: ReadSentence, found: number[]): readonly number[] {
  const { words } = read.discourse;
  for (let i = 0; i < found.length; i += 2) if ((words[found[i] ?? 0] ?? '') < ':') return dropDays(read, found); // digits come before it
  return found;
}

function dropDays({ discourse: { words, text }, dates }: ReadSentence, found: readonly number[]): number[] {
  const kept: number[] = [];
  for (let i = 0; i < found.length; i += 2) {
    const first = found[i] ?? 0;
    const last = found[i + 1] ?? 0;
    const isNumber = last - first === 1 && /^\d{1,2}$/.test(words[first] ?? '');
    const isTime = isNumber && [gapBefore(text, first), gapAfter(text, first)].includes(':');
    const isDay = isNumber && dates.some((date) => date.first <= first && date.last > first);
    if (!isTime && !isDay) kept.push(first, last);
  }
  return kept;
}

/** Behind the "s" of "Hernández Romero's". */
function endOfOwner({ text, words }: Discourse, last: number): number {
  return words[last] === 's' && gapAfter(text, last - 1).startsWith("'") ? last + 1 : last;
}

/** "There" means the prison where the text has named it last, in words, and no other place since. */
const PLACE_REACH = 80;

function isPrison(discourse: Discourse, word: number): boolean {
  const { words } = discourse;
  // "There was" says that something was.
  if (words[word] === 'there' && /^(?:is|was|are|were|s|has|have|had|will)$/.test(words[word + 1] ?? '')) return false;
  for (let before = word - 1; before >= Math.max(0, word - PLACE_REACH); before -= 1) {
    if (beginsAt(discourse, 'prison-names', before)) return true;
    if (beginsAt(discourse, 'other-places', before)) return false;
  }
  return false;
}
