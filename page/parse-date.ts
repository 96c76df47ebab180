/**
 * Dates as outlets write them, for machines and for people. A date is the calendar day that is written there: an offset
 * or a `Z` behind it is not converted, for the day that the outlet printed is the day its article speaks from.
 */
import type { PartialDate } from '../casefile/types.ts';

/** How `3/4/2025` is meant: `dmy` day first, `null` unknown, so that such a date is not used. */
export type NumericOrder = 'dmy' | 'mdy' | null;

/** A date in a text, with the place where it stands. */
export interface FoundDate {
  date: PartialDate;
  start: number;
  end: number;
}

/** The same as for the dates of the record; what is older is a mistake or a subject, not a publication. */
const FIRST_YEAR = 1900;

/** The zero of computers' clocks (and the evening before, west of Greenwich): an empty field, not a day. */
const CLOCK_ZERO = new Set(['1970-01-01', '1969-12-31']);

/** Names and short forms, without accents: English, Spanish, Portuguese, French, Italian, German. */
const MONTH_NAMES: readonly string[] = [
  'january jan enero ene janeiro janvier janv gennaio gen januar janner',
  'february feb febrero fevereiro fev fevrier fevr febbraio februar',
  'march mar marzo março marco mars marz mrz',
  'april apr abril abr avril avr aprile',
  'may mayo maio mai maggio mag',
  'june jun junio junho juin giugno giu juni',
  'july jul julio julho juillet juil luglio lug juli',
  'august aug agosto ago août aout',
  'september sep sept septiembre setiembre set setembro septembre settembre',
  'october oct octubre outubro out octobre ottobre ott oktober okt',
  'november nov noviembre novembro novembre',
  'december dec diciembre dic dezembro dez decembre dicembre dezember',
];

const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const MONTH = String.raw`(?<month>\p{L}{3,12})\.?`;
const DAY = String.raw`(?<![\p{L}\d.,:/-])(?<day>\d{1,2})(?:st|nd|rd|th|º|°|er|ro)?\.?`;
const YEAR = String.raw`(?<year>\d{4})(?![\d\p{L}])`;
const CLOCK = String.raw`(?:\d{1,2}:\d{2}(?::\d{2})?\s*(?:[A-Z]{2,5}|[+-]\d{4})?\s+)`;

/** 30 de abril de 2025 · 30 April 2025 · 30-abr-2025 · 21.dez.2018 · 1º de mayo del 2025 · the 30th of April, 2025 */
const DAY_FIRST = String.raw`${DAY}[\s\-/.]{0,2}(?:(?:de|of)\s+)?${MONTH}(?:,\s*|[\s\-/.]{1,2})(?:(?:de|del)\s+)?${YEAR}`;
/** April 30, 2025 · Apr. 30th 2025 · abril 30, 2025 · Fri Mar 13 21:30:09 EST 2015 */
const MONTH_FIRST = String.raw`(?<![\p{L}\d])${MONTH}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)${CLOCK}?${YEAR}`;
/** 2025-04-30 · 2025/4/30 · 2025.04.30 */
const YEAR_FIRST = String.raw`(?<![\p{L}\d.,:/-])(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)`;
/** 30/04/2025 · 30.4.2025 · 4-30-2025 */
const NUMBERS = String.raw`(?<![\p{L}\d.,:/-])(?<a>\d{1,2})(?<mark>[-/.])(?<b>\d{1,2})\k<mark>${YEAR}`;

/** The likeliest first. What a text must have to be searched is asked at a tenth of the cost, and few texts have it. */
const PATTERNS: readonly { written: string; needs: RegExp }[] = [
  { written: YEAR_FIRST, needs: /\d{4}[-/.]\d/ },
  { written: DAY_FIRST, needs: /\d[^\dA-Za-z]{0,4}[A-Za-z]/ },
  { written: MONTH_FIRST, needs: /[A-Za-z]\.?\s+\d/ },
  { written: NUMBERS, needs: /\d[-/.]\d{1,2}[-/.]\d{4}/ },
];
/** Every date that is looked for has its year. */
const HAS_YEAR = /\d{4}/;

/**
 * The day that a metadata field or attribute names, `YYYY-MM-DD` (`YYYY-MM` or `YYYY` when it has no more); null when it
 * names none, an impossible one, or one later than tomorrow.
 */
export function parseDateField(value: string, today: Date, order: NumericOrder = null): PartialDate | null {
  const text = value.trim().slice(0, 100);
  const whole = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (whole) return calendarDate(whole[1], whole[2], undefined, today);
  const day = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  const date = day && calendarDate(day[1], day[2], day[3], today);
  if (date) return date;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?(?:\D.*)?)?$/.exec(text);
  if (compact) return calendarDate(compact[1], compact[2], compact[3], today);
  if (/^\d{10}$|^\d{13}$/.test(text)) return clockDate(Number(text), today);
  return findDate(text, today, order)?.date ?? null;
}

/** The first date in a text meant for people; null when there is none that is possible. */
export function findDate(text: string, today: Date, order: NumericOrder = null): FoundDate | null {
  if (!mayHaveDate(text)) return null;
  for (const { written, needs } of PATTERNS) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(new RegExp(written, 'giu'))) {
      const date = dateOf(match.groups ?? {}, today, order);
      if (date) return { date, start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

/** Whether a text has a year at all: asked before everything else, it spares most texts the search. */
export function mayHaveDate(text: string): boolean {
  return HAS_YEAR.test(text);
}

/** The date if such a day exists and can be the day of a publication; null otherwise. A missing month or day is left out. */
export function calendarDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  today: Date,
): PartialDate | null {
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (!(y >= FIRST_YEAR && y <= 9999) || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  const written = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  if (date > dayAfter(today) || CLOCK_ZERO.has(written)) return null;
  return written.slice(0, day ? 10 : month ? 7 : 4);
}

function dateOf(groups: Record<string, string | undefined>, today: Date, order: NumericOrder): PartialDate | null {
  if (groups.a && groups.b) return numericDate(groups.a, groups.b, groups.mark ?? '', groups.year, today, order);
  const month = /^\d/.test(groups.month ?? '') ? groups.month : monthNumber(groups.month ?? '');
  return month ? calendarDate(groups.year, month, groups.day, today) : null;
}

function numericDate(
  a: string,
  b: string,
  mark: string,
  year: string | undefined,
  today: Date,
  order: NumericOrder,
): PartialDate | null {
  // Dots are written day first everywhere; otherwise a number above 12 tells, and equal numbers do not matter.
  const dayFirst = mark === '.' || Number(a) > 12 || a === b || (order === 'dmy' && Number(b) <= 12);
  const monthFirst = Number(b) > 12 || order === 'mdy';
  if (dayFirst) return calendarDate(year, b, a, today);
  return monthFirst ? calendarDate(year, a, b, today) : null;
}

function monthNumber(name: string): string | undefined {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTHS.get(plain)?.toString();
}

function clockDate(value: number, today: Date): PartialDate | null {
  const date = new Date(value < 1e11 ? value * 1000 : value);
  const [year, month, day] = isoDay(date).split('-');
  return calendarDate(year, month, day, today);
}

/** Midnight that ends tomorrow: an outlet in Auckland is a day ahead of a reader in Honolulu. */
function dayAfter(today: Date): Date {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + 1));
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
