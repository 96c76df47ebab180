import { expect, test } from 'vitest';
import { findQuotations, quotationAround, quotationTouching } from '../../../detection/statements/quotations.ts';

const source = 'He said “I was never told why”, and later “I only want to go home again”. The end.';
const quotations = findQuotations({ source });
const [first, second] = quotations;
const placeOf = (words: string): [number, number] => {
  const start = source.indexOf(words);
  return [start, start + words.length];
};

test('words stand in the quotation that holds them wholly', () => {
  expect(quotationAround(quotations, ...placeOf('never told'))).toBe(first);
  expect(quotationAround(quotations, ...placeOf('I only want to go home again'))).toBe(second);
});

test('words between two quotations, or partly in one, stand in none', () => {
  expect(quotationAround(quotations, ...placeOf('and later'))).toBeNull();
  expect(quotationAround(quotations, ...placeOf('why”, and'))).toBeNull();
  expect(quotationAround(quotations, ...placeOf('The end'))).toBeNull();
});

test('a sentence touches the first quotation of which it holds a part', () => {
  expect(quotationTouching(quotations, ...placeOf('why”, and later “I only'))).toBe(first);
  expect(quotationTouching(quotations, ...placeOf('later “I'))).toBe(second);
  expect(quotationTouching(quotations, ...placeOf('The end'))).toBeNull();
});
