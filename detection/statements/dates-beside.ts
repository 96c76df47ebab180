import type { Claim } from '../../casefile/types.ts';
import { gapAfter, gapBefore } from '../read-words.ts';
import type { PatternMatch } from './match-pattern.ts';
import type { ReadSentence } from './read-article-text.ts';
import { beginsAt } from './read-sentences.ts';
import { isCompatible, type WrittenDate } from './written-dates.ts';

/** A date so near the words, in words, is theirs. */
const DATE_BEHIND = 6;
const DATE_BEFORE = 8;

/** Whether the dates beside the words can be the claim's: words beside another day tell of something else, or wrongly. */
export function fitsDates(read: ReadSentence, { date }: Pick<Claim, 'date'>, match: PatternMatch): boolean {
  const { dates } = read;
  if (date === null) return true;
  // "{date:2025-07}" is no other day of July than the claim's.
  if (match.dates.length > 0) return !match.months.some((one) => isOtherDay(one, date));
  const near = dates.filter((one) => belongs(read, one, match.first, match.last) && !isOfAnother(read, one, match));
  return near.length === 0 || near.some((one) => isCompatible(one, date));
}

/** Whether a date is a day of the month that the claim has, and not its day. */
function isOtherDay({ day, ...month }: WrittenDate, date: string): boolean {
  return isCompatible({ ...month, day: null }, date) && !isCompatible({ ...month, day }, date);
}

/** "On Wednesday, July 23" is one date. */
const WEEKDAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/;

/** Whether a date stands in the clause of the words, or opens the sentence. */
function belongs(
  { discourse: { text, words }, sentence }: ReadSentence,
  date: WrittenDate,
  first: number,
  last: number,
): boolean {
  if (date.last < first - DATE_BEFORE || date.first > last + DATE_BEHIND) return false;
  if (date.first <= sentence.first + 2 || (date.first >= first && date.last <= last)) return true;
  const [from, to] = date.first < first ? [date.last, first] : [last, date.first];
  for (let word = from; word <= to; word += 1)
    if (/[,;:()—–]/.test(gapBefore(text, word)) && !WEEKDAY.test(words[word - 1] ?? '')) return false;
  return true;
}

/** Deeds and papers of the case that have dates of their own: "the flights of March 15", "those who were sent there in March", "su fallo de diciembre". */
const DATED_BEFORE =
  /^(?:flights?|flown|sent|deported|removed|expelled|shipped|ruling|order|decision|opinion|report|hearing|letter|proclamation|pulled|shelved|withdrawn|yanked|vuelos?|enviad[oa]s?|expulsad[oa]s?|deportad[oa]s?|trasladad[oa]s?|llevad[oa]s?|fallo|orden|decision|sentencia|informe|audiencia|carta|proclama|retirad[oa]s?)$/;
/** "The June order", "its December ruling". */
const DATED_BEHIND = /^(?:flights?|ruling|order|decision|opinion|finding|report|hearing|letter|deal|deportations?)$/;
/** So many words may stand between a deed and its date. */
const DEED_REACH = 5;
const SAID_REACH = 2;

/** Whether a date is that of something else in the sentence, which the words found do not name; or of the article. */
function isOfAnother(read: ReadSentence, date: WrittenDate, match: PatternMatch): boolean {
  const { discourse, sentence } = read;
  const { text, words } = discourse;
  const found = new Set(match.negations);
  if (isDateline(read, date, match)) return true;
  if (DATED_BEHIND.test(words[date.last] ?? '') && gapBefore(text, date.last) === ' ' && !found.has(date.last))
    return true;
  for (let word = date.first - 1; word >= Math.max(sentence.first, date.first - DEED_REACH); word -= 1) {
    if (found.has(word) || /[,;:()—–]/.test(gapAfter(text, word))) return false;
    if (DATED_BEFORE.test(words[word] ?? '')) return true;
    // "He said in August that his flight …"
    if (date.first - word <= SAID_REACH && beginsAt(discourse, 'say', word)) return true;
  }
  return false;
}

/** "SAN DIEGO, May 30 — An immigration judge …": when it was written. */
function isDateline(
  { discourse: { text }, sentence }: ReadSentence,
  date: WrittenDate,
  { first }: PatternMatch,
): boolean {
  if (date.last > first || date.last > sentence.first + 9) return false;
  return /^(?:\)?\.?,?\s*[—–-]|\s+\()/.test(gapAfter(text, date.last - 1));
}
