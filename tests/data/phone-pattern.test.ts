import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedDigits, phonePattern } from '../../data/check/phone-pattern.ts';

const LETTERS: Record<string, string> = {
  2: 'ABC',
  3: 'DEF',
  4: 'GHI',
  5: 'JKL',
  6: 'MNO',
  7: 'PQRS',
  8: 'TUV',
  9: 'WXYZ',
};
const SEPARATORS = [
  '',
  ' ',
  '-',
  '.',
  '/',
  ') ',
  ' - ',
  '\u00a0',
  '\u2011',
  '\u2013',
  '&nbsp;',
  '&#8209;',
  '&#x2011;',
  '%20',
  '%C2%A0',
  '\\u2011',
  '\\xa0',
];

const digits = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }))
  .map(([first, rest]) => [first, ...rest].join(''));

/** Somebody's way to write a number: a key or one of its letters, and something or nothing between. */
const spelling = (number: string) =>
  fc.tuple(
    ...[...number].map((digit) =>
      fc.tuple(fc.constantFrom(digit, ...(LETTERS[digit] ?? '')), fc.constantFrom(...SEPARATORS)),
    ),
  );

describe('the pattern of a phone number', () => {
  it('finds it however it is written', () => {
    fc.assert(
      fc.property(
        digits.chain((number) => fc.tuple(fc.constant(number), spelling(number))),
        fc.constantFrom('', '1-', '+1 ', '+1', 'tel:+1', '1 ('),
        fc.boolean(),
        ([number, signs], prefix, lower) => {
          const written = signs.map(([sign, separator], index) => (index < 9 ? sign + separator : sign)).join('');
          const text = `Call ${prefix}${lower ? written.toLowerCase() : written}, please.`;
          // An escape is written in lower case: \xa0, not \XA0.
          expect(phonePattern(number).test(text), text).toBe(true);
        },
      ),
    );
  });

  it('does not find it in another number', () => {
    fc.assert(
      fc.property(digits, digits, (number, other) => {
        fc.pre(number !== other);
        expect(
          phonePattern(number).test(`Call (${other.slice(0, 3)}) ${other.slice(3, 6)}-${other.slice(6)}, please.`),
        ).toBe(false);
      }),
    );
  });

  it.each([
    ['a longer number', '21325501001'],
    ['a number that begins earlier', '92132550100'],
    ['nine of the digits', '213-255-010'],
    ['digits far apart', '213 and then 255 and then 0100'],
  ])('does not find it in %s', (_, text) => {
    expect(phonePattern('2132550100').test(text)).toBe(false);
  });
});

describe('the digits that a number is keyed in with', () => {
  it.each([
    ['1-877-FTC-HELP', '18773824357'],
    ['(619) 232-2121 then 4', '619232212184364'],
    ['no number', '66686237'],
    ['…', ''],
  ])('of “%s” are %s', (printed, keyed) => {
    expect(keyedDigits(printed)).toBe(keyed);
  });
});
