import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fragmentParts,
  MOST_DIRECTIVES,
  readDirectives,
  type TextDirective,
  writeDirective,
} from '../../sharing/text-directive.ts';

const plain: TextDirective = { prefix: null, start: 'He was flown', end: null, suffix: null };
const full: TextDirective = { prefix: 'said,', start: 'make-up, hair & nails', end: 'at 70 %', suffix: '- so-called' };

const WRITTEN: readonly (readonly [directive: TextDirective, written: string])[] = [
  [plain, 'text=He%20was%20flown'],
  [{ ...plain, end: 'at night' }, 'text=He%20was%20flown,at%20night'],
  [{ ...plain, prefix: 'night.' }, 'text=night%2E-,He%20was%20flown'],
  [{ ...plain, suffix: 'at (once)' }, 'text=He%20was%20flown,-at%20%28once%29'],
  [full, 'text=said%2C-,make%2Dup%2C%20hair%20%26%20nails,at%2070%20%25,-%2D%20so%2Dcalled'],
  [{ ...plain, start: '¿Dónde está?' }, 'text=%C2%BFD%C3%B3nde%20est%C3%A1%3F'],
  [{ ...plain, start: '👑' }, 'text=%F0%9F%91%91'],
];

const READ: Record<string, readonly [fragment: string, directives: readonly TextDirective[]]> = {
  'with a number sign': ['#:~:text=He%20was%20flown', [plain]],
  'after the name of an element': ['#section:~:text=He%20was%20flown', [plain]],
  'among directives of other kinds': ['#:~:foo=1&text=He%20was%20flown&bar', [plain]],
  'as a fragment of the ordinary kind': ['#text=He%20was%20flown&casenotes=1.x', [plain]],
  'escaped as in markup': ['#:~:text=He%20was%20flown&amp;text=a', [plain, { ...plain, start: 'a' }]],
  'with needless escapes': ['#:~:text=%48e%20was%20%66lown', [plain]],
  'with a hyphen that is not encoded': ['#:~:text=make-up', [{ ...plain, start: 'make-up' }]],
  'with line breaks in a term': ['#:~:text=He%0Awas%20%20flown', [plain]],
  'with signs that turn the direction of text around': ['#:~:text=%E2%80%AEHe%20was%20flown', [plain]],
  'without words': ['#:~:text=', []],
  'with a prefix alone': ['#:~:text=a-', []],
  'with an empty end': ['#:~:text=a,', []],
  'with an empty prefix': ['#:~:text=-,a', []],
  'with too many terms': ['#:~:text=a,b,c', []],
  'cut within an escape': ['#:~:text=a&text=%C3%B', [{ ...plain, start: 'a' }]],
  'cut within a character': ['#:~:text=a&text=%C3', [{ ...plain, start: 'a' }]],
  nothing: ['', []],
};

describe('a text directive', () => {
  test.each(WRITTEN)('%o is written as %s', (directive, written) => {
    expect(writeDirective(directive)).toBe(written);
    expect(readDirectives(written)).toEqual([directive]);
  });

  test.each(Object.entries(READ))('is read %s', (_title, [fragment, directives]) => {
    expect(readDirectives(fragment)).toEqual(directives);
  });

  test('comes back as it was, whatever its terms are, and has only what links may have', () => {
    const term = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => readDirectives(`text=${encodeURIComponent(text).replaceAll('-', '%2D')}`)[0]?.start ?? 'x');
    const maybe = fc.option(term, { nil: null });
    fc.assert(
      fc.property(fc.record({ prefix: maybe, start: term, end: maybe, suffix: maybe }), (directive) => {
        const written = writeDirective(directive);
        expect(readDirectives(written)).toEqual([directive]);
        expect(written).toMatch(/^text=[A-Za-z0-9%,-]*[A-Za-z0-9]$/);
      }),
      { numRuns: 500 },
    );
  });

  test('is read as often as a link may have it, and no more', () => {
    const many = `#:~:${'text=a&'.repeat(MOST_DIRECTIVES + 50)}`;
    expect(readDirectives(many)).toHaveLength(MOST_DIRECTIVES);
  });

  test('longer than any quote is left out', () => {
    expect(readDirectives(`#:~:text=${'a'.repeat(100_000)}&text=He%20was%20flown`)).toEqual([plain]);
  });
});

test('the parts of a fragment are those behind the first delimiter', () => {
  expect(fragmentParts('#a&b:~:c&d:~:e')).toEqual(['c', 'd:~:e']);
});
