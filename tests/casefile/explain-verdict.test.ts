import { describe, expect, test } from 'vitest';
import { explainVerdict } from '../../casefile/explain-verdict.ts';
import { recordDate, recordSentence } from '../../casefile/record-entry.ts';
import type { Judged, VerdictReason } from '../../casefile/verdicts.ts';
import { explanationCases } from './explain-verdict-cases.ts';
import { record } from './record.ts';

const LANGUAGES = ['en', 'es'] as const;
const REASONS: VerdictReason[] = [
  'confirmed',
  'attributed',
  'one-side',
  'contested',
  'ended-since',
  'ended-if-before',
  'ended-before',
  'correction',
];

function judged(statement: Partial<Judged> & Pick<Judged, 'entry'>): Judged {
  return { kind: 'claim', correction: null, verdict: 'matches', reason: 'confirmed', until: null, ...statement };
}

describe('the sentence', () => {
  test.each(explanationCases)('on $entry, $reason', ({ published, en, es, ...statement }) => {
    expect(explainVerdict(record, judged(statement), 'en', published)).toBe(en);
    expect(explainVerdict(record, judged(statement), 'es', published)).toBe(es);
  });

  test.each(['contested', 'attributed'] as const)('on a dispute names both sides, %s', (reason) => {
    const said = explainVerdict(record, judged({ entry: 'gang-claim', reason }), 'en', null);
    expect(said).toContain('DHS');
    expect(said).toContain('deny it');
    expect(said).toMatch(reason === 'contested' ? /^The parties contradict each other/ : /has it as disputed/);
  });

  test('on a claim that also has a correction tells the correction only when that is the reason', () => {
    const both = { entry: 'hometown', correction: 'error-salvadoran' };
    expect(explainVerdict(record, judged({ ...both, reason: 'correction' }), 'en', null)).toMatch(
      /^The record has: He/,
    );
    expect(explainVerdict(record, judged({ ...both, reason: 'confirmed' }), 'en', null)).toMatch(/confirmed: /);
  });

  test('does not say when the article was published if it does not say so itself', () => {
    const said = explainVerdict(record, judged({ entry: 'held-at-cecot', reason: 'ended-since' }), 'en', null);
    expect(said).toMatch(/^True if written before/);
  });

  test('is empty for an entry that the record does not have', () => {
    for (const reason of REASONS) {
      expect(explainVerdict(record, judged({ entry: 'nothing', reason }), 'en', '2025-04-30')).toBe('');
      const correction = judged({ entry: 'nothing', kind: 'correction', reason });
      expect(explainVerdict(record, correction, 'es', null)).toBe('');
    }
  });
});

describe('for every claim, reason and language', () => {
  const claims = record.claims.flatMap(({ id }) => REASONS.map((reason) => judged({ entry: id, reason })));
  const sentences = claims.flatMap((statement) =>
    LANGUAGES.flatMap((language) =>
      [null, '2025-04-30'].map((published) => explainVerdict(record, statement, language, published)),
    ),
  );

  test('it ends as a sentence does, once, and has no hole', () => {
    const wrong = sentences.filter((text) => text !== '' && !/[^.][.!?][”’"')]?$/.test(text));
    expect(wrong).toEqual([]);
    expect(sentences.filter((text) => /undefined|null|NaN| {2}|: :|\(\)|: \./.test(text))).toEqual([]);
  });

  test('it says of nothing unconfirmed that it was true', () => {
    const unconfirmed = record.claims.filter(({ status }) => status !== 'confirmed');
    for (const { id } of unconfirmed) {
      for (const reason of ['ended-since', 'ended-if-before'] as const) {
        expect(explainVerdict(record, judged({ entry: id, reason }), 'en', '2025-04-30'), id).not.toMatch(/^True/);
        expect(explainVerdict(record, judged({ entry: id, reason }), 'es', '2025-04-30'), id).not.toMatch(/cierto/);
      }
    }
  });
});

describe('the record’s entry of a statement', () => {
  test('is the correction where one says what is right, else the claim, else nothing', () => {
    expect(recordSentence(record, judged({ entry: 'hometown', correction: 'error-salvadoran' }), 'en')).toMatch(
      /^He is V/,
    );
    expect(recordSentence(record, judged({ entry: 'removal' }), 'en')).toMatch(/^On 15 March 2025/);
    expect(recordSentence(record, judged({ entry: 'nothing' }), 'en')).toBe('');
  });

  test('has the date of the change, of what happened, or of its beginning', () => {
    expect(recordDate(record, judged({ entry: 'held-at-cecot', until: '2025-07-18' }))).toBe('2025-07-18');
    expect(recordDate(record, judged({ entry: 'removal' }))).toBe('2025-03-15');
    expect(recordDate(record, judged({ entry: 'living-in-capacho' }))).toBe('2025-07-23');
    expect(recordDate(record, judged({ entry: 'error-salvadoran', kind: 'correction' }))).toBeNull();
  });
});
