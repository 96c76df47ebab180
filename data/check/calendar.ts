/** Partial ISO dates as the record uses them: a year, a month or a day. */

/** The years that the sidebar can show. An older one in the record would be a slip of the pen. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Whether the calendar has such a day, month or year: not 2025-02-30, not the year 0 or 2999. */
export function isRealDate(date: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (year == null || year < FIRST_YEAR || year > LAST_YEAR) return false;
  if (month == null) return true;
  if (month < 1 || month > 12) return false;
  return day == null || (day >= 1 && day <= daysIn(year, month));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The earliest day that a partial date can mean. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The latest day that a partial date can mean; a 31st is good enough to compare with. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  return date.length === 7 ? `${date}-31` : `${date}-12-31`;
}

/** Whether `earlier` can have come before `later` or on the same day. */
export function inOrder(earlier: string, later: string): boolean {
  return firstDay(earlier) <= lastDay(later);
}

/** `day` for 2025-07-18, `month` for 2025-07, `year` for 2025. */
export function precisionOf(date: string): 'year' | 'month' | 'day' {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}
