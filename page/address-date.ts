import type { PartialDate } from '../casefile/types.ts';
import { calendarDate, parseDateField } from './parse-date.ts';

/** Addresses of the web are not older than the web; what looks like an earlier day is a number. */
const FIRST_YEAR = 1993;

/** The day in an address (`/2025/04/30/`, `/2025/apr/30/`, `-20250430`, `-nid30042025`); null when it has none. */
export function dayInAddress(path: string, today: Date): PartialDate | null {
  const groups = [
    /(?<!\d)(?<year>\d{4})[/_.-](?<month>\d{1,2})[/_.-](?<day>\d{1,2})(?!\d)/,
    /(?<!\d)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
    /(?:nid|[/_-])(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})(?!\d)/,
  ].map((pattern) => pattern.exec(path)?.groups);
  for (const found of groups) {
    const date = found && calendarDate(found.year, found.month, found.day, today);
    if (date && Number(found.year) >= FIRST_YEAR) return date;
  }
  return dayWithMonthName(path, today);
}

/** The month in an address (`/2025/04/`), which may be all it has; null when it has none. */
export function monthInAddress(path: string, today: Date): PartialDate | null {
  const [, year, month] = /\/(\d{4})[/-](\d{2})\/(?!\d{1,2}\/)/.exec(path) ?? [];
  return year && month && Number(year) >= FIRST_YEAR ? calendarDate(year, month, undefined, today) : null;
}

function dayWithMonthName(path: string, today: Date): PartialDate | null {
  const [, year, month, day] = /\/(\d{4})\/([a-z]{3,10})\/(\d{1,2})\//i.exec(path) ?? [];
  return year ? parseDateField(`${day} ${month} ${year}`, today) : null;
}
