import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWords, wordAt } from '../../detection/read-words.ts';

const wordsOf = (source: string): string[] => {
  const text = readWords(source);
  return text.starts.map((_, word) => wordAt(text, word));
};

test.each([
  ['Andry Hernández, 31.', ['andry', 'hernandez', '31']],
  ['  “Andry” — 2025…', ['andry', '2025']],
  ['Łódź café', ['łodz', 'cafe']],
  ['安德里Andry先生', ['安德里', 'andry', '先生']],
  ['…', []],
  ['', []],
] satisfies [string, string[]][])('the words of %j', (source, words) => {
  expect(wordsOf(source)).toEqual(words);
});

test('a letter beyond ASCII elsewhere in the text changes no other word', () => {
  const asciiText = fc.string({ unit: fc.constantFrom(...'abzAZ09 ,.-\n“”…’é') });
  fc.assert(
    fc.property(asciiText, (source) => {
      expect(wordsOf(`${source} ø`)).toEqual([...wordsOf(source), 'ø']);
    }),
  );
});
