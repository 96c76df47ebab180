import { describe, expect, test } from 'vitest';
import { statementAt } from '../../sharing/statement-at.ts';

const text = 'The makeup artist, who is being held in CECOT, came in 2024. He wrote home.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const sentence = at('The makeup artist, who is being held in CECOT, came in 2024.');
const inSentence = (words: string) => {
  const { start, end } = at(words);
  return [{ start: start - sentence.start, end: end - sentence.start }];
};
const statements = [
  { name: 'artist', place: sentence, words: inSentence('The makeup artist') },
  { name: 'held', place: sentence, words: inSentence('is being held in CECOT') },
  { name: 'letter', place: at('He wrote home.'), words: [] },
];

describe('the statement that a passage makes', () => {
  test.each([
    ['is being held in CECOT', 'held'],
    ['who is being held in CECOT, came', 'held'],
    ['makeup artist', 'artist'],
    ['The makeup artist, who is', 'artist'],
    ['He wrote home', 'letter'],
    ['came in 2024', null],
    ['in CECOT', null],
    ['He', null],
  ])('“%s” is %s', (passage, name) => {
    expect(statementAt(statements, at(passage))?.name ?? null).toBe(name);
  });

  test('of two that it holds wholly is the longer one', () => {
    expect(statementAt(statements.slice(0, 2), sentence)?.name).toBe('held');
    expect(statementAt([], sentence)).toBeNull();
  });
});
