import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortenList } from '../../commands/build/word-lists-plugin.ts';
import { GIVEN_NAMES, PLAIN_WORDS, SURNAMES, wordSet } from '../../detection/name-words.ts';

test('a list written short has the same words', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcñz'), minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      expect(wordSet(shortenList(words.join('\n ')))).toEqual(new Set(words));
    }),
  );
});

test.each([
  ['given names', GIVEN_NAMES],
  ['surnames', SURNAMES],
  ['plain words', PLAIN_WORDS],
])('%s survive being written short', (_, words) => {
  expect(wordSet(shortenList([...words].join(' ')))).toEqual(words);
});

test('a list shares beginnings with the word before', () => {
  expect(shortenList('abraham abel abigail')).toBe('abel 2igail 2raham');
});
