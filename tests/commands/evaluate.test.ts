import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Annotation } from '../../commands/annotate/annotate-article.ts';
import { type Comparison, comparePage } from '../../commands/evaluate/compare-page.ts';
import type { Expected } from '../../commands/evaluate/expected.ts';
import { formatScores, listFaults, scoreAll } from '../../commands/evaluate/report.ts';

const TEXT = 'Andry Hernández Romero is held at CECOT. Hernández Romero is a stylist. He was flown there in March.';
const mention = (quote: string, start: number) => ({ quote, start, end: start + quote.length, kind: 'full' as const });
const statement = (quote: string, claim: string, verdict: string) => {
  const start = TEXT.indexOf(quote);
  return { quote, start, end: start + quote.length, claim, verdict, sources: [] };
};

const annotation: Annotation = {
  file: 'a.html',
  url: null,
  language: 'en',
  published: '2025-04-30',
  about: true,
  mentions: [mention('Andry Hernández Romero', 0), mention('Hernández Romero', 41)],
  statements: [
    statement('Andry Hernández Romero is held at CECOT.', 'held-at-cecot', 'dated'),
    statement('He was flown there in March.', 'removal', 'matches'),
  ],
  laterEvents: [],
  characters: TEXT.length,
};

function compare(expected: Partial<Expected>): Comparison {
  return comparePage(annotation, expected as Expected, TEXT);
}

describe('a page held against what a person read', () => {
  it('has found what stands in both', () => {
    const { mentions, statements, verdicts, differences } = compare({
      about: true,
      published: '2025-04-30',
      mentions: [{ quote: 'Andry Hernández Romero' }, { quote: 'Hernández Romero' }],
      statements: [
        { quote: 'is held at CECOT', claim: 'held-at-cecot', verdict: 'dated', optional: false },
        { quote: 'flown there', claim: 'removal', verdict: 'matches', optional: false },
      ],
    });
    expect(mentions).toEqual({ found: 2, missed: [], wrong: [], optional: 0 });
    expect(statements).toEqual({ found: 2, missed: [], wrong: [], optional: 0 });
    expect(verdicts).toEqual({ right: 2, wrong: [] });
    expect(differences).toEqual([]);
  });

  it('names each miss, each false mark, each wrong verdict and each difference', () => {
    const { mentions, statements, verdicts, differences } = compare({
      about: false,
      language: 'es',
      mentions: [{ quote: 'Romero' }, { quote: 'Hernández Romero' }],
      statements: [
        { quote: 'is held at CECOT', claim: 'held-at-cecot', verdict: 'matches', optional: false },
        { quote: 'is a stylist', claim: 'profession', verdict: 'matches', optional: false },
      ],
    });
    expect(mentions).toEqual({ found: 1, missed: ['Romero'], wrong: ['Andry Hernández Romero'], optional: 0 });
    expect(statements.missed).toEqual(['profession (matches): is a stylist']);
    expect(statements.wrong).toEqual(['removal (matches): He was flown there in March.']);
    expect(verdicts.wrong).toEqual([
      'held-at-cecot: expected matches, got dated: Andry Hernández Romero is held at CECOT.',
    ]);
    expect(differences).toEqual(['about: expected false, read true', 'language: expected es, read en']);
  });

  it('does not take a statement on another entry, or elsewhere, for the expected one', () => {
    const wrongEntry = compare({
      statements: [{ quote: 'is held at CECOT', claim: 'removal', verdict: 'dated', optional: false }],
    });
    expect(wrongEntry.statements).toMatchObject({ found: 0, missed: [expect.stringContaining('removal')] });
    expect(wrongEntry.statements.wrong).toHaveLength(2);
  });

  it('neither misses nor blames what is optional', () => {
    const { statements } = compare({
      statements: [
        { quote: 'is held at CECOT', claim: 'held-at-cecot', verdict: 'dated', optional: true },
        { quote: 'is a stylist', claim: 'profession', verdict: 'matches', optional: true },
        { quote: 'flown there', claim: 'removal', verdict: 'matches', optional: false },
      ],
    });
    expect(statements).toEqual({ found: 1, missed: [], wrong: [], optional: 1 });
  });

  it('compares only what a person wrote down', () => {
    expect(compare({})).toMatchObject({ statements: { wrong: [] }, mentions: { wrong: [] }, differences: [] });
  });

  it('refuses an expectation that is not on the page', () => {
    const lost = { quote: 'was freed', claim: 'removal', verdict: 'matches', optional: false };
    expect(() => compare({ statements: [lost] })).toThrow('the page does not say "was freed"');
  });
});

describe('the scores', () => {
  const good = compare({
    statements: [{ quote: 'flown there', claim: 'removal', verdict: 'matches', optional: false }],
  });

  it('are shares over all pages', () => {
    const { statements, verdicts, pages } = scoreAll([good, good]);
    expect({ pages, verdicts }).toEqual({ pages: 2, verdicts: 1 });
    expect(statements).toMatchObject({ precision: 0.5, recall: 1, found: 2, wrong: 2 });
  });

  it('are whole where there was nothing to find', () => {
    expect(scoreAll([]).statements).toMatchObject({ precision: 1, recall: 1 });
  });

  it('are printed with every fault above them', () => {
    expect(listFaults([good])).toContain('a.html\n  false statement: held-at-cecot (dated): Andry');
    expect(formatScores(scoreAll([good]))).toContain(
      'statements  precision 0.500  recall 1.000  (1 found, 0 missed, 1 false)',
    );
  });
});

describe('the command', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const evaluate = (...args: string[]) =>
    spawnSync(process.execPath, ['commands/evaluate.ts', ...args], { encoding: 'utf8' });
  const save = (slug: string, page: string, expected: unknown) => {
    mkdirSync(join(folder, slug), { recursive: true });
    writeFileSync(join(folder, slug, 'page.html'), page);
    writeFileSync(join(folder, slug, 'expected.json'), JSON.stringify(expected));
  };

  it('reads a folder and prints the scores', () => {
    save('one', '<html lang="en"><p>Andry Hernández Romero spoke.</p></html>', {
      about: true,
      mentions: ['Andry Hernández Romero'],
    });
    const run = evaluate(folder);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('1 pages\nmentions    precision 1.000  recall 1.000  (1 found, 0 missed, 0 false)');
  });

  it('says which expectation it cannot read, and fails', () => {
    save('bad', '<p>Andry Hernández Romero spoke.</p>', { mentions: 'all' });
    const run = evaluate(folder);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('bad/page.html: expected.json: mentions');
  });

  it('explains itself without a folder', () => {
    expect(evaluate()).toMatchObject({ status: 2 });
    expect(evaluate().stderr).toContain('Usage: npm run --silent evaluate -- FOLDER…');
  });
});
