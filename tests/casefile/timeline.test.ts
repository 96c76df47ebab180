import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefReader } from '../../casefile/briefing.ts';
import { isAfter } from '../../casefile/partial-date.ts';
import { layOutRail, type Rail, type RailItem, sortEntries, type TimelineChoice } from '../../casefile/timeline.ts';
import type { TimelineEntry } from '../../casefile/types.ts';
import { record } from './record.ts';
import { sampleClaim, sampleEntry } from './samples.ts';

const KEY: TimelineChoice = { tier: 'key', threads: [] };
const ALL: TimelineChoice = { tier: 'all', threads: [] };

const names = (items: readonly RailItem[]) => items.map((item) => (item.kind === 'year' ? item.year : item.entry.id));
const divide = (published: string, choice = ALL, caseFile: Parameters<typeof layOutRail>[0] = record) => {
  const rail = layOutRail(caseFile, published, choice);
  if (rail.kind !== 'divided') throw new Error('The rail has no marker.');
  return rail;
};
const datasetOf = (dates: readonly string[]) => ({
  events: dates.map((date, index) => sampleEntry({ id: `entry-${index}`, date })),
  claimById: new Map(),
});

describe('the real record, for an article of 30 April 2025', () => {
  const rail = divide('2025-04-30', KEY);

  test('shows 8 key events before the article, and after it the 30 that matter to its reader', () => {
    expect([rail.beforeCount, rail.afterCount, rail.shown]).toEqual([8, 30, 38]);
  });

  test('counts 38 key entries of 82, whatever is chosen', () => {
    expect([rail.key, rail.all]).toEqual([38, 82]);
    const courts = divide('2025-04-30', { tier: 'all', threads: ['courts'] });
    expect([courts.key, courts.all, courts.shown]).toEqual([38, 82, 32]);
  });

  test('begins after the marker without a mark for the marker’s own year', () => {
    expect(names(rail.after).slice(0, 4)).toEqual(['scotus-may16', 'asylum-dismissed', 'bia-appeal', 'boasberg-june4']);
    expect(names(rail.after).filter((name) => /^\d{4}$/.test(name))).toEqual(['2026']);
  });

  test('marks the years before it', () => {
    expect(names(rail.before)).toEqual([
      '2024',
      'cbp-one-appointment',
      '2025',
      'proclamation',
      'removal',
      'tro-class',
      'cbs-list',
      'sixty-minutes',
      'scotus-april7',
      'named-plaintiff',
    ]);
  });

  test('puts an entry of the article’s own day before the marker', () => {
    expect(names(divide('2025-04-30').before).at(-1)).toBe('weho-rally');
  });

  test('says of each entry how sure it is and what it speaks of', () => {
    const entries = rail.after.filter((item) => item.kind === 'entry');
    const marks = Object.fromEntries(
      entries.map(({ entry, status, sensitivity }) => [entry.id, [status, sensitivity]]),
    );
    expect(marks['release-2025-07-18']).toEqual(['confirmed', []]);
    expect(marks['asylum-dismissed']).toEqual(['reported', []]);
    expect(marks['torture-allegation']).toEqual(['disputed', ['violence']]);
  });
});

test('several threads show the entries of each', () => {
  const rail = divide('2025-04-30', { tier: 'key', threads: ['public', 'reporting'] });
  const material = record.events.filter(({ material, thread }) => material && /public|reporting/.test(thread));
  const later = sortEntries(material.filter(({ date }) => isAfter(date, '2025-04-30'))).map(({ id }) => id);
  expect(names(rail.before)).toEqual(['2025', 'cbs-list', 'sixty-minutes']);
  expect(names(rail.after).filter((name) => !/^\d{4}$/.test(name))).toEqual(later);
  expect(later).toContain('hrw-cristosal-report');
});

test('an entry of July 2025 stands before an article of 10 July 2025, marked as uncertain', () => {
  const { before, after } = divide('2025-07-10');
  const july = before.filter((item) => item.kind === 'entry' && item.uncertain);
  expect(names(july)).toEqual(['sexual-abuse-allegation', 'state-tv-testimony']);
  expect(names(after)).not.toContain('sexual-abuse-allegation');
});

test('an article that only says its month has nothing of that month after it', () => {
  expect(names(divide('2025-07', KEY).after)[0]).toBe('cadc-vacates-pi-2025-08-08');
});

test.each([null, '0000-01-01', '2999-12-31', 'yesterday'])(
  'an article of %j has a rail without a marker',
  (published) => {
    const rail = layOutRail(record, published, KEY);
    expect(rail).toMatchObject({ kind: 'whole', shown: 19 });
    expect(rail.kind === 'whole' && names(rail.items).filter((name) => /^\d{4}$/.test(name))).toEqual([
      '2024',
      '2025',
      '2026',
    ]);
  },
);

test('an article of the first day of a year has no mark for it after the marker', () => {
  const rail = divide('2026-01-01', ALL, datasetOf(['2025-12-01', '2026-02-01', '2027-01-01']));
  expect(names(rail.before)).toEqual(['2025', 'entry-0']);
  expect(names(rail.after)).toEqual(['entry-1', '2027', 'entry-2']);
});

test('an article older or newer than everything has an empty side', () => {
  expect(divide('1990-01-01', ALL, datasetOf(['2025']))).toMatchObject({ before: [], beforeCount: 0, afterCount: 1 });
  expect(divide('2026-01-01', ALL, datasetOf(['2025']))).toMatchObject({ after: [], beforeCount: 1, afterCount: 0 });
});

test('a record without entries has an empty rail', () => {
  expect(layOutRail(datasetOf([]), '2025-01-01', ALL)).toMatchObject({ before: [], after: [], shown: 0, all: 0 });
});

test('an entry is as sure as the least sure claim it rests on', () => {
  const claims = [
    sampleClaim({ id: 'a', status: 'confirmed' }),
    sampleClaim({ id: 'b', status: 'reported', sensitivity: ['health'] }),
    sampleClaim({ id: 'c', status: 'disputed', sensitivity: ['health', 'violence'] }),
  ];
  const events = [['a'], ['a', 'b'], ['c', 'b']].map((ids, index) =>
    sampleEntry({ id: `entry-${index}`, date: '2025', claims: ids }),
  );
  const rail = layOutRail({ events, claimById: new Map(claims.map((claim) => [claim.id, claim])) }, null, ALL);
  const entries = rail.kind === 'whole' ? rail.items.filter((item) => item.kind === 'entry') : [];
  expect(entries.map(({ status, sensitivity }) => [status, sensitivity])).toEqual([
    ['confirmed', []],
    ['reported', ['health']],
    ['disputed', ['health', 'violence']],
  ]);
});

test('entries of one date keep the order of the record, a month stands before its days', () => {
  const dates = ['2025-07-23', '2025-08', '2025-07', '2025-07-23', '2025-07-01', '2025', '2025-07'];
  const sorted = sortEntries(datasetOf(dates).events);
  expect(sorted.map(({ id, date }) => `${id} ${date}`)).toEqual([
    'entry-5 2025',
    'entry-2 2025-07',
    'entry-6 2025-07',
    'entry-4 2025-07-01',
    'entry-0 2025-07-23',
    'entry-3 2025-07-23',
    'entry-1 2025-08',
  ]);
});

describe('for every article', () => {
  const date = fc
    .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true })
    .chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length)));
  const entriesOf = (items: readonly RailItem[]) => items.flatMap((item) => (item.kind === 'entry' ? item.entry : []));
  const itemsOf = (rail: Rail) => (rail.kind === 'whole' ? rail.items : [...rail.before, ...rail.after]);

  test('every entry stands once, on its side, in order', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(KEY, ALL), (published, choice) => {
        const rail = divide(published, choice);
        const isKey = ({ tier, material, date }: TimelineEntry) =>
          isAfter(date, published) ? material : tier === 'key';
        const chosen = record.events.filter((entry) => choice.tier === 'all' || isKey(entry));
        expect(entriesOf(itemsOf(rail))).toEqual(sortEntries(chosen));
        expect(entriesOf(rail.after).every((entry) => isAfter(entry.date, published))).toBe(true);
        expect(entriesOf(rail.before).some((entry) => isAfter(entry.date, published))).toBe(false);
      }),
    );
  });

  test('what comes after it at first is what the band above counts', () => {
    fc.assert(
      fc.property(date, (published) => {
        expect(entriesOf(divide(published, KEY).after)).toEqual(briefReader(record, { published }).later);
      }),
    );
  });

  test('a year is marked at most once a side', () => {
    fc.assert(
      fc.property(date, (published) => {
        const { before, after } = divide(published);
        for (const side of [before, after]) {
          const years = side.flatMap((item) => (item.kind === 'year' ? item.year : []));
          expect(years).toEqual([...new Set(years)].sort());
        }
      }),
    );
  });
});
