import { describe, expect, test } from 'vitest';
import { citeClaims } from '../../casefile/citations.ts';
import { numberSources, runsOf } from '../../sharing/numbered-sources.ts';
import { record } from '../casefile/record.ts';
import { sampleClaim, sampleSource } from '../casefile/samples.ts';

const [one, two, copy] = [
  sampleSource({ id: 'one', independenceGroup: 'first' }),
  sampleSource({ id: 'two' }),
  sampleSource({ id: 'copy', independenceGroup: 'first', urlKind: 'copy' }),
];
const claim = sampleClaim({
  id: 'claim',
  evidence: [
    { source: 'one', start: 'He was', end: 'freed' },
    { source: 'two', start: null, end: null },
  ],
});
const dataset = {
  sourceById: new Map([one, two, copy].map((source) => [source.id, source])),
  claimById: new Map([[claim.id, claim]]),
};

describe('numbers', () => {
  test('are given in the order of first citation, one for all that retell one original', () => {
    const numbers = numberSources(dataset);
    expect(numbers.cite([], ['two'])).toEqual([1]);
    expect(numbers.cite([], ['copy', 'two'])).toEqual([1, 2]);
    expect(numbers.cite([], ['one'])).toEqual([2]);
    expect(numbers.cite([], ['not-in-the-record'])).toEqual([]);
    const listed = numbers.list().map(({ number, citation }) => [number, citation.sources.map(({ id }) => id)]);
    expect(listed).toEqual([
      [1, ['two']],
      [2, ['copy', 'one']],
    ]);
  });

  test('lead to the passage while one alone is cited, then to the page', () => {
    const numbers = numberSources(dataset);
    numbers.citeClaims(['claim']);
    const linkTo = () => numbers.list()[0]?.linkTo(one);
    expect(linkTo()).toBe(`${one.url}#:~:text=He%20was,freed`);
    numbers.cite([], ['one']);
    expect(linkTo()).toBe(one.url);
  });

  test('are as many as the record counts independent sources', () => {
    const numbers = numberSources(record);
    for (const { id } of record.claims) expect(numbers.citeClaims([id])).toHaveLength(citeClaims(record, [id]).length);
  });
});

test.each([
  [[], []],
  [[3], [[3, 3]]],
  [
    [1, 2],
    [
      [1, 1],
      [2, 2],
    ],
  ],
  [
    [1, 2, 3, 5, 7, 8, 9, 10],
    [
      [1, 3],
      [5, 5],
      [7, 10],
    ],
  ],
])('%j in runs is %j', (numbers, runs) => {
  expect(runsOf(numbers)).toEqual(runs);
});
