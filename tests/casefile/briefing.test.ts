import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefReader } from '../../casefile/briefing.ts';
import { countEndedStates, pickTopChanges } from '../../casefile/top-changes.ts';
import type { TimelineEntry } from '../../casefile/types.ts';
import { record } from './record.ts';
import { sampleClaim, sampleEntry } from './samples.ts';

const ids = (entries: readonly TimelineEntry[]) => entries.map(({ id }) => id);

/** When the article appeared, how many material entries are later, and which matter most. */
const ARTICLES: readonly (readonly [published: string, later: number, mostMaterial: readonly string[]])[] = [
  ['2025-03-10', 36, ['release-2025-07-18', 'spain-asylum', 'return-order-2026-02-12']],
  ['2025-04-30', 30, ['release-2025-07-18', 'spain-asylum', 'return-order-2026-02-12']],
  ['2025-07-17', 24, ['release-2025-07-18', 'spain-asylum', 'return-order-2026-02-12']],
  // On the day itself the article may tell of the release.
  ['2025-07-18', 22, ['left-for-spain', 'spain-asylum', 'return-order-2026-02-12']],
  ['2025-07', 20, ['left-for-spain', 'spain-asylum', 'return-order-2026-02-12']],
  ['2025-08-01', 20, ['left-for-spain', 'spain-asylum', 'return-order-2026-02-12']],
  ['2026-01-10', 8, ['left-for-spain', 'spain-asylum', 'return-order-2026-02-12']],
  ['2026-02-12', 4, ['spain-asylum', 'contempt-weighed-2026-09-29', 'ca5-moot-2026-08-13']],
  ['2026-06-01', 2, ['contempt-weighed-2026-09-29', 'ca5-moot-2026-08-13']],
  ['2026-09-29', 0, []],
];

test.each(ARTICLES)('an article of %s has %i later entries, above all %j', (published, later, mostMaterial) => {
  const briefing = briefReader(record, { published });
  expect(briefing.published).toBe(published);
  expect(briefing.later).toHaveLength(later);
  expect(ids(briefing.mostMaterial)).toEqual(mostMaterial);
  expect(briefing.first?.id ?? null).toBe(mostMaterial[0] ?? null);
});

test.each([null, '0000-01-01', '0001', '2999-01-01', '2025-02-30', 'today'])(
  'a date of %j counts as none',
  (published) => {
    const { published: date, later, first, mostMaterial, whereThingsStand } = briefReader(record, { published });
    expect({ date, later, first, mostMaterial }).toEqual({ date: null, later: [], first: null, mostMaterial: [] });
    expect(whereThingsStand).toBe(record.narrative.whereThingsStand.sentences);
  },
);

describe('for every article date', () => {
  const day = fc
    .date({ min: new Date('2023-01-01T00:00:00Z'), max: new Date('2027-01-01T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('what matters most is material, later, distinct, and at most three', () => {
    fc.assert(
      fc.property(day, (published) => {
        const { later, mostMaterial, first } = briefReader(record, { published });
        expect(new Set(mostMaterial).size).toBe(Math.min(3, later.length));
        expect(mostMaterial.every((entry) => entry.material && later.includes(entry))).toBe(true);
        expect(first).toBe(mostMaterial[0] ?? null);
        expect(ids(later)).toEqual(ids(later.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))));
      }),
    );
  });

  test('his release comes first in every article that predates it', () => {
    fc.assert(
      fc.property(day, (published) => {
        const first = briefReader(record, { published }).first?.id;
        expect(first === 'release-2025-07-18').toBe(published < '2025-07-18');
      }),
    );
  });
});

describe('the rule knows no entry by name', () => {
  const ended = (id: string, supersededBy: string, weight: 'key' | 'detail' = 'key') =>
    sampleClaim({ id, supersededBy, weight });

  test('the entry about him that ended most key states comes first', () => {
    const later = [
      sampleEntry({ id: 'a', date: '2025-01-01' }),
      sampleEntry({ id: 'b', date: '2025-02-01' }),
      sampleEntry({ id: 'c', date: '2025-03-01' }),
    ];
    const claims = [ended('x', 'b'), ended('y', 'b'), ended('z', 'c'), ended('d1', 'a', 'detail')];
    expect(ids(pickTopChanges(claims, later))).toEqual(['b', 'c', 'a']);
  });

  test('a court entry that ended more does not push him aside', () => {
    const later = [
      sampleEntry({ id: 'court', date: '2025-01-01', thread: 'courts' }),
      sampleEntry({ id: 'him', date: '2025-02-01' }),
    ];
    expect(ids(pickTopChanges([ended('x', 'court')], later))).toEqual(['him', 'court']);
  });

  test('without news of him key entries stand in, then any', () => {
    const official = sampleEntry({ id: 'official', date: '2025-01-01', thread: 'officials' });
    const more = sampleEntry({ id: 'more', date: '2025-02-01', thread: 'public', tier: 'more' });
    expect(ids(pickTopChanges([], [official, more]))).toEqual(['official', 'more']);
    expect(ids(pickTopChanges([], [more]))).toEqual(['more']);
  });

  test('places left over go to the newest', () => {
    const days = ['01', '02', '03', '04', '05'].map((day) => sampleEntry({ id: `d${day}`, date: `2025-01-${day}` }));
    expect(ids(pickTopChanges([], days))).toEqual(['d05', 'd04', 'd03']);
  });

  test('of two entries of one day the later of the record is the newer', () => {
    const days = ['a', 'b'].map((id) => sampleEntry({ id, date: '2025-01-01' }));
    expect(ids(pickTopChanges([], days))).toEqual(['b', 'a']);
  });

  test('nothing later, nothing to pick', () => {
    expect(pickTopChanges([ended('x', 'a')], [])).toEqual([]);
  });

  test('only key states that this entry ended count', () => {
    const claims = [ended('x', 'a'), ended('y', 'b'), ended('z', 'a', 'detail'), sampleClaim({ id: 'open' })];
    expect(countEndedStates(claims, sampleEntry({ id: 'a', date: '2025' }))).toBe(1);
  });
});
