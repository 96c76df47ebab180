import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../detection/fold-text.ts';
import { letterPattern } from '../../detection/letter-pattern.ts';

const lastWord = letterPattern('(?<![LN])[LN]+$');

describe('a letter pattern', () => {
  test.each([
    ['one andry', 'andry'],
    ['one 31', '31'],
    ['one “andry', 'andry'],
    ['one •andry', 'andry'],
    ['one 😀andry', 'andry'],
    ['one.', undefined],
    ['one łodz', 'łodz'],
    ['one straße', 'straße'],
    ['one андри', 'андри'],
    ['one أندري', 'أندري'],
    ['one 安德里', '安德里'],
    ['', undefined],
  ])('finds in %j the letters %j', (text, word) => {
    expect(lastWord.exec(text)?.[0]).toBe(word);
  });

  const letter = letterPattern('^[L]$');

  test('takes every letter of folded text for one, outside the historic scripts', () => {
    const character = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).map((text) => foldText(text).text);
    fc.assert(
      fc.property(character, (text) => {
        fc.pre(/^\p{L}$/u.test(text) && text.length === 1);
        expect(letter.test(text)).toBe(true);
      }),
    );
  });

  test.each([...'09 .,;:!?"\'()[]{}<>/|-_*#@&%+=~^$¡¿§¶·•…‹›†‡€£¥©®°→←■●★✓、。「」《》😀'])(
    'takes %s for none',
    (sign) => {
      expect(letter.test(sign)).toBe(false);
    },
  );

  test('has the flags that it is given', () => {
    expect('uno два 3'.match(letterPattern('[L]+', 'g'))).toEqual(['uno', 'два']);
  });
});
