import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanCharacters, cleanText, cutEnd, cutStart } from '../../notes/clean-text.ts';

const cases: [string, string, string][] = [
  ['plain text stays', 'He was freed.', 'He was freed.'],
  ['white space at the ends goes', ' \n\t freed \n', 'freed'],
  ['line breaks and tabs inside stay', 'a\n\n\tb', 'a\n\n\tb'],
  ['other line breaks become one kind', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
  ['controls go', 'a\u0000b\u0007c\u001bd\u007fe\u009ff', 'abcdef'],
  ['signs that reorder the text go', 'a\u202eb\u202ac\u2066d\u2069e', 'abcde'],
  ['marks of a direction stay: Arabic and Hebrew need them', 'a\u200fb\u200ec', 'a\u200fb\u200ec'],
  ['joined emoji stay', '👩🏽‍⚖️ 🏳️‍🌈', '👩🏽‍⚖️ 🏳️‍🌈'],
  ['a lone surrogate becomes the sign for what cannot be read', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
  ['accents stay as they were typed', 'Andre\u0301 André', 'Andre\u0301 André'],
  ['markup stays text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
];

describe('text that is kept', () => {
  test.each(cases)('%s', (_, given, clean) => {
    expect(cleanText(given, 1_000)).toBe(clean);
  });

  test.each([
    ['abcdef', 3, 'abc'],
    ['ab🎨', 3, 'ab'],
    ['ab🎨', 4, 'ab🎨'],
    ['ab cd', 3, 'ab'],
    ['abc', 0, ''],
  ])('%s is cut at %i', (given, most, cut) => {
    expect(cleanText(given, most)).toBe(cut);
  });

  test('is cut at either end without halving a character', () => {
    expect([cutEnd('a🎨', 2), cutStart('🎨a', 2)]).toEqual(['a', 'a']);
    expect([cutEnd('🎨', 2), cutStart('🎨', 2), cutStart('abc', 0)]).toEqual(['🎨', '🎨', '']);
  });

  test('is clean once and for all', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\u202e', '\u2066', '\r', '\n', '\u0000', ' ', '\ufeff', '🎨', '\ud83c', '\udfa8'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(text, fc.nat(40), (given, most) => {
        const clean = cleanText(given, most);
        expect(clean.length).toBeLessThanOrEqual(most);
        expect(clean.isWellFormed()).toBe(true);
        for (const sign of ['\r', '\u0000', '\u202e', '\u2066']) expect(clean).not.toContain(sign);
        expect(cleanText(clean, most)).toBe(clean);
        expect(cleanCharacters(clean)).toBe(clean);
      }),
    );
  });
});
