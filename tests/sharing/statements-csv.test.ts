import { expect, test } from 'vitest';
import { statementsCsv } from '../../sharing/statements-csv.ts';
import { record } from '../casefile/record.ts';
import { readCsv } from './read-csv.ts';
import { held, page, salvadoran } from './samples.ts';

const rowsOf = (language: 'en' | 'es') => {
  const [head = [], ...rows] = readCsv(statementsCsv(record, page, [held, salvadoran], language));
  return rows.map((row) => Object.fromEntries(head.map((column, place) => [column, row[place]])));
};

test('each statement is a row, with its page, place, verdict, explanation and sources', () => {
  expect(rowsOf('en')).toMatchObject([
    {
      url: page.url,
      title: page.title,
      published: '2025-04-30',
      quote: held.quote,
      start: String(held.place.start),
      end: String(held.place.end),
      claim: 'held-at-cecot',
      verdict: 'dated',
      reason: 'ended-since',
      until: '2025-07-18',
      attributedTo: '',
      wordsOf: '',
      sources: 'cbs-list-primetimes',
      recordVersion: record.version,
    },
    { claim: 'error-salvadoran', verdict: 'conflicts', attributedTo: 'the mayor', until: '', sourceLinks: '' },
  ]);
});

test('places are those of the text the statements are from', () => {
  for (const { quote, start, end } of rowsOf('en')) expect(page.text.slice(Number(start), Number(end))).toBe(quote);
});

test('the sentences are in the reader’s language', () => {
  expect(rowsOf('es')[1]).toMatchObject({
    attributedTo: 'la alcaldesa',
    record: expect.stringMatching(/^Es venezolano/),
  });
});

test('links are https only', () => {
  const [first] = rowsOf('en');
  for (const link of (first?.sourceLinks ?? '').split(' ')) expect(link).toMatch(/^https:\/\//);
});

test('without statements there is the head alone', () => {
  expect(readCsv(statementsCsv(record, page, [], 'en'))).toHaveLength(1);
});
