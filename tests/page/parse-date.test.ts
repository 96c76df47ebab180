import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate, parseDateField } from '../../page/parse-date.ts';
import { FIELD_CASES, PROSE_CASES, SPANISH_FIELD_CASES } from './parse-date-cases.ts';

const TODAY = new Date('2026-11-22T12:00:00Z');

describe('a date field', () => {
  it.each(FIELD_CASES)('%j is %s', (value, expected) => {
    expect(parseDateField(value, TODAY)).toBe(expected);
  });

  it.each(SPANISH_FIELD_CASES)('%j is %s on a Spanish page', (value, expected) => {
    expect(parseDateField(value, TODAY, 'dmy')).toBe(expected);
  });

  it('gives back every day of the calendar, as machines and as people write it', () => {
    const days = fc.date({ min: new Date('1971-01-01'), max: TODAY, noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const long = (locale: string) => date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
        expect(parseDateField(date.toISOString(), TODAY)).toBe(day);
        for (const locale of ['en-US', 'en-GB', 'es', 'pt', 'fr', 'de', 'it']) {
          expect(parseDateField(long(locale), TODAY), long(locale)).toBe(day);
        }
      }),
    );
  });

  it('never throws and never gives an impossible day, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const date = parseDateField(text, TODAY);
        expect(date === null || !Number.isNaN(Date.parse(date))).toBe(true);
      }),
    );
  });
});

describe('a date in prose', () => {
  it.each(PROSE_CASES)('%j has %s', (text, date, words) => {
    const found = findDate(text, TODAY);
    expect(found?.date ?? null).toBe(date);
    if (found) expect(text.slice(found.start, found.end)).toBe(words);
  });
});
