import { firstDay, isValidDate } from './partial-date.ts';
import type { Language, PartialDate } from './types.ts';

/** `short` is for lists, `long` for sentences. */
export type DateStyle = 'short' | 'long';

/**
 * The date as a reader writes it, as precise as the record has it and no more: `18 Jul 2025`, `Feb 2026`, `2025`;
 * long, `18 July 2025` and `18 de julio de 2025`. What is not a date comes back as it is.
 */
export function formatDate(date: PartialDate, language: Language, style: DateStyle = 'short'): string {
  if (!isValidDate(date)) return date;
  const [year, month, day] = date.split('-');
  const parts = [day && String(Number(day)), month && monthName(date, language, style), year];
  // Day, month, year in both languages: the order of the sentences around it.
  return parts.filter(Boolean).join(language === 'es' && style === 'long' ? ' de ' : ' ');
}

function monthName(date: PartialDate, language: Language, style: DateStyle): string {
  // American English has `Sep` beside `Nov`; British English has four letters for September alone.
  const locale = language === 'en' ? 'en-US' : 'es';
  const format = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' });
  const month = format.formatToParts(new Date(`${firstDay(date)}T00:00:00Z`)).find(({ type }) => type === 'month');
  return (month?.value ?? '').replace(/\.$/, '');
}
