import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCompatible } from '../../../detection/statements/written-dates.ts';
import { read } from './reading.ts';

const NAME = 'Andry Hernández Romero';
const EN = 'January February March April May June July August September October November December'.split(' ');
const ES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** The dates of a sentence as `year-month-day`, with `?` for what it leaves out. */
function datesIn(text: string, language: 'en' | 'es'): string[] {
  const dates = read(`${NAME}: ${text}`, language).sentences.at(-1)?.dates ?? [];
  return dates.map(({ year, month, day }) => `${year ?? '?'}-${month}-${day ?? '?'}`);
}

test.each([
  ['en', 'on March 15, 2025, he left', ['2025-3-15']],
  ['en', 'on 15 March 2025 he left', ['2025-3-15']],
  ['en', 'on the 15th of March he left', ['?-3-15']],
  ['en', 'on March 15th he left', ['?-3-15']],
  ['en', 'on Mar. 15 he left', ['?-3-15']],
  ['en', 'on Sept. 9, 2025 he left', ['2025-9-9']],
  ['en', 'in July 2025 he left', ['2025-7-?']],
  ['en', 'in July he left', ['?-7-?']],
  ['en', 'on 2025-07-18 he left', ['2025-7-18']],
  ['en', 'between March 15 and July 18, 2025 he was there', ['?-3-15', '2025-7-18']],
  ['en', 'he may leave, and they march', []],
  ['en', 'the People’s March went by', []],
  ['en', 'he may 1 leave', ['?-5-1']],
  ['en', 'last Friday he left', []],
  ['en', 'March 2025', ['2025-3-?']],
  ['es', 'el 15 de marzo de 2025 salió', ['2025-3-15']],
  ['es', 'el 15 de marzo del 2025 salió', ['2025-3-15']],
  ['es', 'el pasado 18 de julio salió', ['?-7-18']],
  ['es', 'el 1.º de junio salió', ['?-6-1']],
  ['es', 'en julio de 2025 salió', ['2025-7-?']],
  ['es', 'en setiembre salió', ['?-9-?']],
  ['es', 'miró el mar y salió', []],
] as const)('%s: %s', (language, text, expected) => {
  expect(datesIn(text, language)).toEqual([...expected]);
});

const day = fc.record({
  year: fc.integer({ min: 2000, max: 2099 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

test('every way to write a day is read as that day', () => {
  fc.assert(
    fc.property(day, ({ year, month, day }) => {
      const en = EN[month - 1] ?? '';
      const es = ES[month - 1] ?? '';
      for (const text of [
        `${en} ${day}, ${year}`,
        `${day} ${en} ${year}`,
        `${en === 'May' ? en : `${en.slice(0, 3)}.`} ${day}, ${year}`,
      ])
        expect(datesIn(`on ${text} he left`, 'en')).toEqual([`${year}-${month}-${day}`]);
      expect(datesIn(`el ${day} de ${es} de ${year} salió`, 'es')).toEqual([`${year}-${month}-${day}`]);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['2025-07-18', { year: 2025, month: 7, day: 18 }, true],
  ['2025-07-18', { year: null, month: 7, day: 18 }, true],
  ['2025-07-18', { year: null, month: 7, day: null }, true],
  ['2025-07-18', { year: null, month: 7, day: 19 }, false],
  ['2025-07-18', { year: 2024, month: 7, day: 18 }, false],
  ['2025-07', { year: null, month: 7, day: 19 }, true],
  ['2025', { year: 2025, month: 1, day: 1 }, true],
  ['2025', { year: 2024, month: 1, day: 1 }, false],
] as const)('%s can be %o: %s', (iso, written, expected) => {
  expect(isCompatible({ first: 0, last: 1, ...written }, iso)).toBe(expected);
});
