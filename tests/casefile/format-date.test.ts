import { expect, test } from 'vitest';
import { type DateStyle, formatDate } from '../../casefile/format-date.ts';
import type { Language } from '../../casefile/types.ts';

const CASES: readonly (readonly [string, Language, DateStyle, string])[] = [
  ['2025-07-18', 'en', 'short', '18 Jul 2025'],
  ['2025-07-18', 'es', 'short', '18 jul 2025'],
  ['2025-07-18', 'en', 'long', '18 July 2025'],
  ['2025-07-18', 'es', 'long', '18 de julio de 2025'],
  ['2026-02', 'en', 'short', 'Feb 2026'],
  ['2026-02', 'es', 'short', 'feb 2026'],
  ['2026-02', 'en', 'long', 'February 2026'],
  ['2026-02', 'es', 'long', 'febrero de 2026'],
  ['2025', 'en', 'short', '2025'],
  ['2025', 'es', 'long', '2025'],
  ['2026-09-29', 'en', 'short', '29 Sep 2026'],
  ['2026-09-29', 'en', 'long', '29 September 2026'],
  ['2026-09-29', 'es', 'long', '29 de septiembre de 2026'],
  ['2025-05-01', 'en', 'long', '1 May 2025'],
  ['2025-06-04', 'en', 'short', '4 Jun 2025'],
  ['2026-01-01', 'es', 'short', '1 ene 2026'],
  ['2025-12-31', 'en', 'short', '31 Dec 2025'],
  // Not a date: shown as it is rather than as another day.
  ['2025-02-30', 'en', 'short', '2025-02-30'],
  ['2999-01-01', 'es', 'long', '2999-01-01'],
  ['', 'en', 'short', ''],
];

test.each(CASES)('%s in %s, %s, is %j', (date, language, style, written) => {
  expect(formatDate(date, language, style)).toBe(written);
});

test('lists are the default', () => {
  expect(formatDate('2025-07-18', 'en')).toBe('18 Jul 2025');
});
