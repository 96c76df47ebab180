import { describe, expect, test } from 'vitest';
import { closingLine, countTests } from '../../commands/test/tally.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((status) => ({ status })),
});

describe('countTests', () => {
  test('counts every test by its outcome', () => {
    const report = { testResults: [file('passed', 'passed', 'passed', 'pending'), file('failed', 'failed', 'passed')] };
    expect(countTests(report)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  test('a file that does not load is one failure', () => {
    expect(countTests({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('a file whose set-up fails is a failure although its tests are only skipped', () => {
    expect(countTests({ testResults: [file('failed', 'skipped', 'skipped')] }).failed).toBe(1);
  });

  test('without a report nothing ran', () => {
    expect(countTests(null)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('closingLine', () => {
  test('says passed and failed, and skipped only when there are any', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  });
});
