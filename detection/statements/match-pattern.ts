import { DATES_FROM, HIM, HIS, NOT, type Pattern, type Step, THERE } from '../../data/compiled-cues.ts';
import { gapAfter } from '../read-words.ts';
import type { ReadSentence } from './read-article-text.ts';
import { beginsAt, grammarPlaces, placesOf } from './read-sentences.ts';
import { type Discourse, isHimOrPerhaps, type Reference } from './references.ts';
import { subjectOf } from './subject-of.ts';
import { saysDate, type WrittenDate } from './written-dates.ts';

/** Words [first, last) that a pattern found, and the place where it is said of whom, if it asks. */
interface PartMatch {
  first: number;
  last: number;
  him: Reference | null;
  /** Words that the pattern itself names and that would otherwise deny it. */
  negations: number[];
  dates: WrittenDate[];
}

/** The same for a whole pattern, of which each part stands in its own words [first, last). */
export interface PatternMatch extends PartMatch {
  spans: [first: number, last: number][];
}

/** A gap of so many words is for an adverb between parts of one verb, not for another clause. */
const CLOSE = 3;

/** Where a pattern stands in a sentence: its parts in any order, each with its steps in theirs. `null` when it does not. */
export function matchPattern(read: ReadSentence, [, ...parts]: Pattern): PatternMatch | null {
  let whole: PartMatch | null = null;
  const spans: PatternMatch['spans'] = [];
  for (const steps of parts) {
    const part = matchSteps(read, steps);
    if (!part) return null;
    spans.push([part.first, part.last]);
    whole = whole ? join(whole, part) : part;
  }
  return whole && { ...whole, spans };
}

function join(one: PartMatch, other: PartMatch): PartMatch {
  return {
    first: Math.min(one.first, other.first),
    last: Math.max(one.last, other.last),
    him: one.him ?? other.him,
    negations: [...one.negations, ...other.negations],
    dates: [...one.dates, ...other.dates],
  };
}

function matchSteps(read: ReadSentence, steps: readonly Step[]): PartMatch | null {
  const [first, second] = steps;
  if (!first) return null;
  if (first[1] === HIM && second) return matchSubject(read, steps);
  for (const [start, end] of second ? places(read, first[1]) : placesAlone(read, first[1])) {
    const rest = matchRest(read, steps, 1, end);
    const match = rest && join(begin(read, first[1], start, end), rest);
    if (match) return match;
  }
  return null;
}

/** Where an element stands that has no words beside it: "he" must then surely be he, and no other man be named of whom the rest could be said. */
function placesAlone(read: ReadSentence, element: number): readonly [number, number][] {
  if (element !== HIM && element !== HIS) return places(read, element);
  if (read.references.some(({ who, kind }) => who === 'other' && kind === 'name')) return [];
  const isSure = (start: number) => read.references.some(({ first, who }) => first === start && who === 'him');
  return places(read, element).filter(([start]) => isSure(start));
}

/** "{him} was freed": the words behind come first, then the search for their subject. */
function matchSubject(read: ReadSentence, steps: readonly Step[]): PartMatch | null {
  const element = steps[1]?.[1] ?? NOT;
  for (const [start, end] of places(read, element)) {
    const rest = matchRest(read, steps, 2, end);
    if (!rest) continue;
    const him = subjectOf(read, start, rest.last);
    if (him) return { ...join(begin(read, element, start, end), rest), him: him === 'dropped' ? null : him };
  }
  return null;
}

/** The steps from number `at` on, behind word `from`. */
function matchRest(read: ReadSentence, steps: readonly Step[], at: number, from: number): PartMatch | null {
  const step = steps[at];
  if (!step) return { first: from, last: from, him: null, negations: [], dates: [] };
  const [gap, element] = step;
  for (const [start, end] of places(read, element)) {
    if (start < from || start > from + gap || (gap <= CLOSE && isParted(read, from, start))) continue;
    const rest = matchRest(read, steps, at + 1, end);
    if (rest) return join(begin(read, element, start, end), rest);
  }
  return null;
}

/** Whether a comma or the like stands between the word before `from` and the word `to`. */
function isParted({ discourse: { text } }: ReadSentence, from: number, to: number): boolean {
  for (let word = from; word < to; word += 1) if (/[,;:()—–]/.test(gapAfter(text, word - 1))) return true;
  return to > from && /[,;:()—–]/.test(gapAfter(text, to - 1));
}

function begin(read: ReadSentence, element: number, first: number, last: number): PartMatch {
  const isRole = element === HIM || element === HIS;
  return {
    first,
    last,
    him: isRole ? (read.references.find((reference) => reference.first === first) ?? null) : null,
    negations: element === NOT || element >= 0 ? range(first, last) : [],
    dates: element <= DATES_FROM ? read.dates.filter((date) => date.first === first) : [],
  };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, at) => first + at);
}

/** Where an element stands in the sentence: words [start, end). */
function places(read: ReadSentence, element: number): readonly [number, number][] {
  const { sentence, discourse, references, dates } = read;
  if (element >= 0) return placesOf(discourse, sentence, element).filter((place) => !isDay(read, place));
  if (element === HIM) return references.filter(isHimself).map(({ first, last }) => [first, last]);
  if (element === HIS) return references.filter(isHis).map(({ first, last }) => [first, endOfOwner(discourse, last)]);
  if (element === THERE)
    return grammarPlaces(discourse, sentence, 'there').filter(([word]) => isPrison(discourse, word));
  if (element === NOT) return grammarPlaces(discourse, sentence, 'not');
  const iso = discourse.index.dates[DATES_FROM - element] ?? '';
  return dates.filter((date) => saysDate(date, iso)).map(({ first, last }) => [first, last]);
}

/** The "23" of "July 23" is no age and no number of men. */
function isDay({ discourse: { words }, dates }: ReadSentence, [first, last]: readonly [number, number]): boolean {
  if (last - first > 1 || !/^\d{1,2}$/.test(words[first] ?? '')) return false;
  return dates.some((date) => date.first <= first && date.last > first);
}

const isHimself = (reference: Reference) => isHimOrPerhaps(reference) && reference.kind !== 'possessive';
const isHis = (reference: Reference) => isHimOrPerhaps(reference) && reference.kind === 'possessive';

/** Behind the "s" of "Hernández Romero's". */
function endOfOwner({ text, words }: Discourse, last: number): number {
  return gapAfter(text, last - 1).startsWith("'") && words[last] === 's' ? last + 1 : last;
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
