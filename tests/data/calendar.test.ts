import { describe, expect, it } from 'vitest';
import { inOrder, isRealDate, precisionOf } from '../../data/check/calendar.ts';

describe('a date of the calendar', () => {
  it.each(['2025', '2025-07', '2025-07-18', '2024-02-29', '2000-02-29', '1993-05-21', '2025-12-31'])(
    'is %s',
    (date) => {
      expect(isRealDate(date)).toBe(true);
    },
  );

  it.each([
    '',
    '25',
    '2025-7-18',
    '2025-07-18T00:00',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-00',
    '2025-01-00',
    '0000',
    '2999',
  ])('is not “%s”', (date) => {
    expect(isRealDate(date)).toBe(false);
  });
});

describe('two partial dates', () => {
  it.each([
    ['2025-07-18', '2025-07-18', true],
    ['2025-07-18', '2025-07', true],
    ['2025', '2025-01-01', true],
    ['2025-07-19', '2025-07-18', false],
    ['2025-08', '2025-07', false],
    ['2026', '2025-12-31', false],
  ])('%s and %s can be in order: %s', (earlier, later, can) => {
    expect(inOrder(earlier, later)).toBe(can);
  });

  it.each([
    ['2025', 'year'],
    ['2025-07', 'month'],
    ['2025-07-18', 'day'],
  ])('%s has the precision of a %s', (date, precision) => {
    expect(precisionOf(date)).toBe(precision);
  });
});
