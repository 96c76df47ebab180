/**
 * Dates that may stop at the year or the month. A date of which only the month is known is a span of days: it is after
 * another date only when its first day is. So an entry of `2025-07` is not after an article of 10 July 2025 (it may have
 * happened on the 3rd), and an entry of the article's own day is not after it either (the article may tell it).
 */
import type { PartialDate } from './types.ts';

/** A page that says 0001 or 2999 has filled in a form, not dated an article. Centuries leave room for any real one. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Whether this is `2025`, `2025-07` or `2025-07-18`, a day the calendar has, in a year from 1900 to 2100. */
export function isValidDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The first day the date can mean: `2025-07` gives `2025-07-01`. Asked of valid dates only. */
export function firstDay(date: PartialDate): PartialDate {
  return `${date}-01-01`.slice(0, 'yyyy-mm-dd'.length);
}

/** The last day the date can mean: `2025-02` gives `2025-02-28`. Asked of valid dates only. */
export function lastDay(date: PartialDate): PartialDate {
  const month = date.length === 'yyyy'.length ? `${date}-12` : date;
  if (month.length === 'yyyy-mm-dd'.length) return month;
  return `${month}-${daysIn(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}

/** Negative, zero or positive, for sorting oldest first: by first day, and of two with one first day the vaguer first. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  // ISO dates with years of four digits sort as text, and a date sorts before every longer one that begins with it.
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Whether `date` is certainly after `other`: every day it can mean is later than every day the other can mean. */
export function isAfter(date: PartialDate, other: PartialDate): boolean {
  return isValidDate(date) && isValidDate(other) && firstDay(date) > lastDay(other);
}

/** Whether it cannot be told which came first, because one of two overlapping dates is partial. */
export function isUncertainOrder(a: PartialDate, b: PartialDate): boolean {
  const bothAreDays = a.length === 'yyyy-mm-dd'.length && a.length === b.length;
  return !bothAreDays && !isAfter(a, b) && !isAfter(b, a);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
