import { describe, expect, it } from 'vitest';
import { checkRecord, RULES } from '../../data/check/check-record.ts';
import { formatProblem, formatProblems } from '../../data/check/problem.ts';
import { readData } from '../../data/compile.ts';
import { RULE_CASES } from './rule-cases.ts';

const record = readData();

describe('the rules', () => {
  it('let the record pass', () => {
    expect(checkRecord(record).map(formatProblem)).toEqual([]);
  });

  it('have each a name of its own and a case that shows it failing', () => {
    const names = RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([...new Set(RULE_CASES.map(({ rule }) => rule))].sort()).toEqual([...names].sort());
  });

  it.each(RULE_CASES)('$rule: refuses when $fact', ({ rule, edit, entry, message }) => {
    const data = structuredClone(record);
    edit(data);
    const problems = RULES.filter(({ name }) => name === rule).flatMap(({ check }) => check(data));
    const told = problems.find((problem) => problem.entry === entry && message.test(problem.message));
    expect(told, formatProblems(problems)).toBeDefined();
    expect(problems.every((problem) => problem.rule === rule && /^[a-z-]+\.json$/.test(problem.file))).toBe(true);
  });

  it('do not repeat an identity number in what they print', () => {
    const data = structuredClone(record);
    const [claim] = data.claims;
    if (claim) claim.note = 'V-00123456';
    expect(formatProblems(checkRecord(data))).toContain('identity card');
    expect(formatProblems(checkRecord(data))).not.toContain('00123456');
  });
});

describe('what the rules say', () => {
  it('names file, entry and rule', () => {
    const problem = { file: 'claims.json', entry: 'removal', rule: 'reported', message: 'is reported by nobody' };
    expect(formatProblem(problem)).toBe('claims.json, removal: is reported by nobody [reported]');
    expect(formatProblem({ ...problem, entry: null })).toBe('claims.json: is reported by nobody [reported]');
  });
});
