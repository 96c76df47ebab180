import { isCapital } from '../read-words.ts';
import type { CueLanguage } from './cue-index.ts';
import type { ReadText, Sentence } from './read-sentences.ts';

/** A date as a text writes it, in words [first, last) of the text; what it leaves out is `null`. */
export interface WrittenDate {
  first: number;
  last: number;
  year: number | null;
  /** `null` for a year by itself. */
  month: number | null;
  day: number | null;
}

const MONTHS: Readonly<Record<CueLanguage, string>> = {
  en: 'january|february|march|april|may|june|july|august|september|october|november|december',
  es: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
};
const NUMBERS: Readonly<Record<CueLanguage, ReadonlyMap<string, number>>> = {
  en: monthNumbers('en', { sept: 9 }),
  es: monthNumbers('es', { setiembre: 9 }),
};
/** Before a month by itself. */
const BEFORE_MONTH =
  /^(?:in|since|of|until|till|last|this|next|early|mid|late|by|from|to|and|through|on|during|before|after|around|between|or|in|that|every|end|beginning)$/;
/** Behind a day of the month. */
const ORDINAL = /^(?:st|nd|rd|th|o)$/;

function monthNumbers(language: CueLanguage, more: Record<string, number>): Map<string, number> {
  const numbers = new Map(Object.entries(more));
  for (const [at, name] of MONTHS[language].split('|').entries()) {
    numbers.set(name, at + 1);
    // "May" is short already, and "mar" and "sep" are the usual abbreviations.
    numbers.set(name.slice(0, 3), at + 1);
  }
  return numbers;
}

/**
 * The dates with a month that a sentence writes, in order: "March 15, 2025", "15 March", "Mar. 15", "the 15th of March",
 * "15 de marzo de 2025", "July 2025", "2025-07-18". Relative dates ("last Friday") are none.
 */
export function findWrittenDates({ text, words, index }: ReadText, sentence: Sentence): WrittenDate[] {
  const dates: WrittenDate[] = [];
  const word = (at: number) => (at >= sentence.first && at < sentence.last ? (words[at] ?? '') : '');
  const months = NUMBERS[index.language];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    // Asked of every word: nearly all are neither a month nor a number, which is less than any letter.
    const written = words[at] ?? '';
    const date =
      written < ':'
        ? (isoDate(word, at) ?? yearAlone(word, at))
        : months.has(written)
          ? monthDate(word, at, index.language)
          : null;
    if (date === null) continue;
    // "They march" and "the People's March" are no dates.
    const isAlone = date.first + 1 === date.last && /^(?:march|may)$/.test(word(date.first));
    const isOtherWord = isAlone && (!isCapital(text, date.first) || !BEFORE_MONTH.test(word(date.first - 1)));
    if (!isOtherWord && date.first >= (dates.at(-1)?.last ?? 0)) dates.push(date);
  }
  return dates;
}

type WordOf = (at: number) => string;

function isoDate(word: WordOf, at: number): WrittenDate | null {
  const [year, month, day] = [word(at), word(at + 1), word(at + 2)];
  if (!isYear(year) || !/^\d\d$/.test(month) || !/^\d\d$/.test(day) || Number(month) > 12) return null;
  return { first: at, last: at + 3, year: Number(year), month: Number(month), day: Number(day) };
}

function monthDate(word: WordOf, at: number, language: CueLanguage): WrittenDate | null {
  const month = NUMBERS[language].get(word(at));
  if (month === undefined) return null;
  const before = dayBefore(word, at, language);
  const after = before === null && language === 'en' ? dayOf(word(at + 1)) : null;
  let last = at + 1;
  if (after !== null) last += ORDINAL.test(word(at + 2)) ? 2 : 1;
  while (/^(?:de|del|of|a?no)$/.test(word(last)) && isYear(word(last + 1))) last += 1;
  const year = isYear(word(last)) ? Number(word(last)) : null;
  if (year !== null) last += 1;
  // "May" is a verb, "mar" a sea: by themselves they are no dates.
  if (before === null && after === null && year === null && word(at).length <= 3) return null;
  return { first: before?.first ?? at, last, year, month, day: before?.day ?? after };
}

/** "In 2023", "en 2023", "since 2018": other numbers of four digits are none. */
function yearAlone(word: WordOf, at: number): WrittenDate | null {
  if (!isYear(word(at)) || !/^(?:in|since|of|year|by|en|desde|de|ano|from)$/.test(word(at - 1))) return null;
  return { first: at, last: at + 1, year: Number(word(at)), month: null, day: null };
}

/** "15 de marzo", "15 March", "the 15th of March". */
function dayBefore(word: WordOf, at: number, language: CueLanguage): { first: number; day: number } | null {
  let place = at - 1;
  if (word(place) === (language === 'en' ? 'of' : 'de')) place -= 1;
  if (ORDINAL.test(word(place))) place -= 1;
  const day = dayOf(word(place));
  return day === null ? null : { first: place, day };
}

function dayOf(word: string): number | null {
  const day = /^(\d{1,2})(?:st|nd|rd|th|o)?$/.exec(word)?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? Number(day) : null;
}

const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word);

/** Whether a written date can be an ISO date, perhaps partial: what either leaves out does not count. */
export function isCompatible({ year, month, day }: WrittenDate, iso: string): boolean {
  const [isoYear, isoMonth, isoDay] = iso.split('-').map(Number);
  if (year !== null && year !== isoYear) return false;
  if (month !== null && isoMonth !== undefined && month !== isoMonth) return false;
  return isoDay === undefined || day === null || day === isoDay;
}

/** Whether a written date says as much as an ISO date: its day, its month; its year only where that is all it has. */
export function saysDate(date: WrittenDate, iso: string): boolean {
  const { length } = iso.split('-');
  const says = length === 1 ? date.year !== null : length === 2 ? date.month !== null : date.day !== null;
  return says && isCompatible(date, iso);
}
