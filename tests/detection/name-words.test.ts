import { expect, test } from 'vitest';
import { foldText } from '../../detection/fold-text.ts';
import { readNameWords, WordList } from '../../detection/name-words.ts';
import { caseWords } from './case-names.ts';

test('a list has its words and no parts of them', () => {
  const list = new WordList('abel abigail');
  expect(['abel', 'abigail', 'abi', 'abel abigail', ''].map((word) => list.has(word))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test.each(Object.entries(readNameWords(caseWords)))('every word of %s is found', (kind, list) => {
  const words =
    Object.entries(caseWords)
      .find(([written]) => written === kind)?.[1]
      .split(' ') ?? [];
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((word) => !list.has(word))).toEqual([]);
});

test.each(Object.entries(caseWords))('%s are written as text is folded, or none would be found', (_, words) => {
  expect(foldText(words).text).toBe(words);
});
