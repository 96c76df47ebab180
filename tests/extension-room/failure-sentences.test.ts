import { expect, test } from 'vitest';
import { failureSentences } from '../../extension/failure-sentences.ts';

test('every failure to keep a choice has a sentence in both languages', () => {
  expect(Object.keys(failureSentences.es)).toEqual(Object.keys(failureSentences.en));
  for (const sentence of [failureSentences.en, failureSentences.es].flatMap((language) => Object.values(language))) {
    expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
  }
});
