import type { PartialDate } from '../../casefile/types.ts';

/** The day of a moment where the reader is, as `2026-11-23`. */
export function localDay(moment: string): PartialDate {
  const date = new Date(moment);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
