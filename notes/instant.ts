import { isValidDate } from '../casefile/partial-date.ts';

/** As xsd:dateTime has it; the model asks for a zone, and without one it is read as UTC, since nobody's own is known. */
const DATE_TIME = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/i;

/** The moment as `2026-11-23T01:02:03Z`; `null` when it is none, or in a year before 1900 or after 2100. */
export function readInstant(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 50) return null;
  const [, day, time, zone] = DATE_TIME.exec(value.trim()) ?? [];
  if (day === undefined || !isValidDate(day)) return null;
  const moment = Date.parse(`${day}T${time}${(zone ?? 'Z').toUpperCase()}`);
  if (Number.isNaN(moment)) return null;
  const instant = instantOf(moment);
  return isValidDate(instant.slice(0, 'yyyy-mm-dd'.length)) ? instant : null;
}

/** Milliseconds since 1970 as `2026-11-23T01:02:03Z`. */
export function instantOf(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, '2026-11-23T01:02:03'.length)}Z`;
}
