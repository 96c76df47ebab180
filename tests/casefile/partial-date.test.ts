import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparePartialDates,
  firstDay,
  isAfter,
  isUncertainOrder,
  isValidDate,
  lastDay,
} from '../../casefile/partial-date.ts';
import { ORDERS, type Order, SPANS, VALIDITY } from './partial-date-cases.ts';

test.each(VALIDITY)('%j is a date: %j', (text, valid) => {
  expect(isValidDate(text)).toBe(valid);
});

test.each(SPANS)('%s means the days from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test.each(ORDERS)('an entry of %s, an article of %s: %s', (entry, article, order) => {
  const found: Order = isAfter(entry, article)
    ? 'after'
    : isAfter(article, entry)
      ? 'before'
      : isUncertainOrder(entry, article)
        ? 'uncertain'
        : 'same day';
  expect(found).toBe(order);
});

test.each(['0000-01-01', '2999-01-01', '', 'soon'])('nothing is after %j, and it is after nothing', (impossible) => {
  expect(isAfter('2025-07-18', impossible)).toBe(false);
  expect(isAfter(impossible, '2025-07-18')).toBe(false);
});

describe('for every date', () => {
  const day = fc
    .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

  test('what the calendar has is valid, at every precision', () => {
    fc.assert(fc.property(partial, isValidDate));
  });

  test('a valid day survives the calendar, an invalid one does not', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(numbers, ([year, month, date]) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        const parsed = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
        expect(isValidDate(text)).toBe(exists);
      }),
    );
  });

  test('the span holds the date, and begins and ends on days', () => {
    fc.assert(
      fc.property(partial, (date) => {
        const [first, last] = [firstDay(date), lastDay(date)];
        expect(first.startsWith(date) && last.startsWith(date)).toBe(true);
        expect(isValidDate(first) && isValidDate(last) && first <= last).toBe(true);
      }),
    );
  });

  test('the day after the last day is no longer in it', () => {
    fc.assert(
      fc.property(partial, (date) => {
        const next = new Date(`${lastDay(date)}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(next.toISOString().startsWith(date)).toBe(false);
      }),
    );
  });

  test('after is never said both ways, and never of two dates that overlap', () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        expect(isAfter(a, b) && isAfter(b, a)).toBe(false);
        const overlap = firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
        expect(isAfter(a, b) || isAfter(b, a)).toBe(!overlap);
      }),
    );
  });

  test('what is after is sorted after', () => {
    fc.assert(fc.property(partial, partial, (a, b) => !isAfter(a, b) || comparePartialDates(a, b) > 0));
  });

  test('the order is total: by first day, then the vaguer first', () => {
    fc.assert(
      fc.property(partial, partial, partial, (a, b, c) => {
        expect(Math.sign(comparePartialDates(a, b)) + Math.sign(comparePartialDates(b, a))).toBe(0);
        if (comparePartialDates(a, b) <= 0 && comparePartialDates(b, c) <= 0) {
          expect(comparePartialDates(a, c)).toBeLessThanOrEqual(0);
        }
        if (firstDay(a) !== firstDay(b)) expect(comparePartialDates(a, b) < 0).toBe(firstDay(a) < firstDay(b));
        else expect(Math.sign(comparePartialDates(a, b))).toBe(Math.sign(a.length - b.length));
      }),
    );
  });

  test('no text makes validity throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isValidDate(text) === 'boolean'));
  });
});
