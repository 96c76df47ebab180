import { describe, expect, test } from 'vitest';
import { knownRecord, wasOpenOn } from '../../casefile/known.ts';
import { record } from './record.ts';
import { sampleClaim, sampleQuestion } from './samples.ts';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('the real record, for an article of 30 April 2025', () => {
  const known = knownRecord(record, '2025-04-30');

  test('counts as the sections show', () => {
    expect(known.known).toHaveLength(93);
    expect(known.reported).toHaveLength(83);
    expect(known.disputed).toHaveLength(6);
    expect(known.open).toHaveLength(16);
    expect(known.answered).toHaveLength(11);
  });

  test('begins each section with what the narrative rests on', () => {
    expect(ids(known.known).slice(0, 4)).toEqual([
      'release-2025-07-18',
      'exchange',
      'homecoming-2025-07-23',
      'due-process-ruling-2025-12-22',
    ]);
    expect(ids(known.reported).slice(0, 3)).toEqual(['left-for-spain', 'asylum-pending-spain', 'spain-asylum']);
    expect(ids(known.disputed)[0]).toBe('gang-claim');
  });

  test('has every key claim before every detail', () => {
    for (const list of [known.known, known.reported, known.disputed]) {
      const weights = list.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((a, b) => Number(a === 'detail') - Number(b === 'detail')));
    }
  });

  test('shows each claim and each question once', () => {
    const claims = [...known.known, ...known.reported, ...known.disputed];
    expect(new Set(ids(claims)).size).toBe(record.claims.length);
    expect(new Set(ids([...known.open, ...known.answered])).size).toBe(record.questions.length);
  });

  test('has what is known in part after what nobody knows', () => {
    expect(known.open.map(({ state }) => state)).toEqual([...Array(11).fill('open'), ...Array(5).fill('partly')]);
    expect(known.open[0]?.id).toBe('spain-asylum-outcome');
  });

  test('says which questions were open when the article appeared', () => {
    for (const id of ['alive', 'brought-back', 'gang-evidence']) expect([...known.openWhenPublished]).toContain(id);
    for (const id of ['where-march', 'where-now', 'spain-asylum-outcome']) {
      expect([...known.openWhenPublished]).not.toContain(id);
    }
  });

  test('has those before the other answered ones', () => {
    expect(ids(known.answered)).toEqual([
      'alive',
      'contact',
      'told-destination',
      'justification',
      'how-ended',
      'payment',
      'planes',
      'brought-back',
      'where-now',
      'where-march',
      'safe-venezuela',
    ]);
  });
});

test.each([null, '2999-01-01', ''])('an article of %j had no question open', (published) => {
  const { openWhenPublished, answered } = knownRecord(record, published);
  expect(openWhenPublished.size).toBe(0);
  expect(ids(answered)).toEqual(ids(record.questions.filter(({ state }) => state === 'answered')));
});

test.each([
  ['2025-03-15', '2025-07-18', '2025-04-30', true],
  ['2025-04-30', '2026-05-22', '2025-04-30', true],
  ['2025-05-01', '2026-05-22', '2025-04-30', false],
  ['2025-03-15', '2025-03-20', '2025-04-30', false],
  ['2025-03-15', '2025-04-30', '2025-04-30', false],
  ['2025-03-15', '2025-05-01', '2025-04-30', true],
  ['2025-03-15', null, '2025-04-30', true],
  ['2025-03-15', null, '2025-03-14', false],
  // Since some day of May: perhaps not yet on the 10th, certainly by June.
  ['2025-05', null, '2025-05-10', false],
  ['2025-05', null, '2025-05-31', true],
  ['2025-05', null, '2025-06-01', true],
  ['2025-03-15', '2025-07', '2025-07-10', false],
  ['2025-03-15', '2025-07', '2025-06-30', true],
  ['2025-03-15', '2025-07-18', '2025-07', false],
  ['2025-03-15', '2025-07-18', '2025-06', true],
  ['2025-03-15', '2025-07-18', '2025-03', false],
  [null, '2025-07-18', '2025-04-30', false],
  [null, null, '2025-04-30', false],
  ['2025-03-15', null, '0000-01-01', false],
] as const)('open since %j and answered on %j: open on %j is %j', (openSince, answeredOn, date, open) => {
  expect(wasOpenOn({ openSince, answeredOn }, date)).toBe(open);
});

test('key first, then as the narrative has it, then as the record has it', () => {
  const claims = [
    sampleClaim({ id: 'detail', weight: 'detail' }),
    sampleClaim({ id: 'told-detail', weight: 'detail' }),
    sampleClaim({ id: 'key' }),
    sampleClaim({ id: 'told-last' }),
    sampleClaim({ id: 'other-key' }),
    sampleClaim({ id: 'told-first' }),
  ];
  const section = (...told: string[]) => ({ sentences: [{ en: 'A.', es: 'A.', claims: told }] });
  const narrative = {
    asOf: '2026-11-22',
    background: section('told-last'),
    whyItMatters: section(),
    whereThingsStand: section('told-first', 'told-detail'),
    whatsNext: section('told-first'),
  };
  expect(ids(knownRecord({ claims, narrative, questions: [] }, null).known)).toEqual([
    'told-first',
    'told-last',
    'key',
    'other-key',
    'told-detail',
    'detail',
  ]);
});

test('an empty record has empty sections', () => {
  const section = { sentences: [] };
  const narrative = {
    asOf: '2026',
    background: section,
    whyItMatters: section,
    whereThingsStand: section,
    whatsNext: section,
  };
  expect(knownRecord({ claims: [], questions: [], narrative }, '2025')).toEqual({
    known: [],
    reported: [],
    disputed: [],
    open: [],
    answered: [],
    openWhenPublished: new Set(),
  });
});

test('a question known in part can have been open when the article appeared', () => {
  const question = sampleQuestion({ id: 'q', state: 'partly', openSince: '2025-03', answeredOn: '2025-12-22' });
  const { openWhenPublished } = knownRecord({ ...record, questions: [question] }, '2025-04-30');
  expect([...openWhenPublished]).toEqual(['q']);
});
