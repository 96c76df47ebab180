import { expect, test } from 'vitest';
import { claimsOf } from '../../casefile/claims-of.ts';
import { record } from './record.ts';

test('every source and every claim is found by its id', () => {
  expect(record.sourceById.size).toBe(record.sources.length);
  expect(record.claimById.size).toBe(record.claims.length);
  expect(record.claims.every((claim) => record.claimById.get(claim.id) === claim)).toBe(true);
  expect(record.sources.every((source) => record.sourceById.get(source.id) === source)).toBe(true);
});

test('claims come in the order asked for; an unknown id has none', () => {
  expect(claimsOf(record, ['removal', 'nowhere', 'exchange']).map(({ id }) => id)).toEqual(['removal', 'exchange']);
});
