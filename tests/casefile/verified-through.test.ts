import { expect, test } from 'vitest';
import { verifiedDates } from '../../casefile/verified-through.ts';
import { record } from './record.ts';

test('the record says how far it was followed', () => {
  expect(verifiedDates(record.verifiedThrough)).toEqual({
    him: '2026-05-22',
    courts: '2026-09-29',
    returnOrder: '2026-02-12',
    checked: '2026-11-22',
  });
});

test('a thread the record does not have has no date', () => {
  expect(verifiedDates({ checked: '2026-11-22', threads: [] })).toEqual({
    him: null,
    courts: null,
    returnOrder: null,
    checked: '2026-11-22',
  });
});
