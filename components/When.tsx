import { type DateStyle, formatDate } from '../casefile/format-date.ts';
import type { PartialDate } from '../casefile/types.ts';
import { useReading } from './reading.ts';

/** A date as the record has it: a partial one stays partial. */
export function When({ date, style = 'short' }: { date: PartialDate; style?: DateStyle }) {
  const { language } = useReading();
  return <time dateTime={date}>{formatDate(date, language, style)}</time>;
}
