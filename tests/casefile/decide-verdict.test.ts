import { expect, test } from 'vitest';
import { decideVerdict } from '../../casefile/decide-verdict.ts';
import { loadCaseFile } from '../../casefile/load-case-file.ts';
import type { Claim } from '../../casefile/types.ts';
import { compileCaseFile, readData } from '../../data/compile.ts';

const { claims } = loadCaseFile(compileCaseFile(readData()));
const [some] = claims;
if (!some) throw new Error('the record has claims');
const ended: Claim = { ...some, status: 'confirmed', validFrom: '2025-03-15', validUntil: '2025-07-18' };
const event: Claim = { ...some, status: 'confirmed', validFrom: null, validUntil: null };
const now = { isNow: true, isAttributed: false };
const then = { isNow: false, isAttributed: false };
const attributed = { isNow: false, isAttributed: true };

test.each([
  ['a confirmed event', event, then, '2025-04-30', 'matches', 'confirmed'],
  ['a confirmed event on a page without a date', event, then, null, 'matches', 'confirmed'],
  ['what one side says', { ...event, status: 'reported' as const }, then, '2025-04-30', 'reported', 'one-side'],
  [
    'what one side says, and the sentence says so',
    { ...event, status: 'reported' as const },
    attributed,
    '2025-04-30',
    'matches',
    'attributed',
  ],
  ['what is disputed', { ...event, status: 'disputed' as const }, then, null, 'disputed', 'contested'],
  [
    'what is disputed, and the sentence says who',
    { ...event, status: 'disputed' as const },
    attributed,
    null,
    'matches',
    'attributed',
  ],
  ['a confirmed event that is attributed', event, attributed, null, 'matches', 'confirmed'],
  ['a state, said to hold before it ended', ended, now, '2025-04-30', 'dated', 'ended-since'],
  ['a state, told before it ended', ended, then, '2025-04-30', 'dated', 'ended-since'],
  ['a state, said to hold the month before it ended', ended, now, '2025-06', 'dated', 'ended-since'],
  ['a state, said to hold after it ended', ended, now, '2025-10-01', 'conflicts', 'ended-before'],
  ['a state, told after it ended', ended, then, '2025-10-01', 'matches', 'confirmed'],
  ['a state, said to hold on the day it ended', ended, now, '2025-07-18', 'matches', 'confirmed'],
  ['a state, said to hold in the month it ended', ended, now, '2025-07', 'matches', 'confirmed'],
  ['a state, said to hold on a page without a date', ended, now, null, 'dated', 'ended-if-before'],
  ['a state, told on a page without a date', ended, then, null, 'matches', 'confirmed'],
  [
    'a reported state, said to hold before it ended',
    { ...ended, status: 'reported' as const },
    now,
    '2025-04-30',
    'dated',
    'ended-since',
  ],
  [
    'a reported state, attributed, before it ended',
    { ...ended, status: 'reported' as const },
    attributed,
    '2025-04-30',
    'dated',
    'ended-since',
  ],
  [
    'a state that ended in some month, said to hold in that month',
    { ...ended, validUntil: '2026-02' },
    now,
    '2026-02-10',
    'matches',
    'confirmed',
  ],
  [
    'a state that ended in some month, said to hold the month after',
    { ...ended, validUntil: '2026-02' },
    now,
    '2026-03-01',
    'conflicts',
    'ended-before',
  ],
  ['a state that has not ended', { ...ended, validUntil: null }, now, '2026-03-01', 'matches', 'confirmed'],
] as const)('%s', (_, claim, said, published, verdict, reason) => {
  expect(decideVerdict(claim as Claim, said, published)).toMatchObject({ verdict, reason });
});

test('a verdict says when the state ended, and only then', () => {
  expect(decideVerdict(ended, now, '2025-04-30').until).toBe('2025-07-18');
  expect(decideVerdict(ended, then, '2025-10-01').until).toBeNull();
});
