import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../commands/annotate/annotate-article.ts';
import { loadKnowledge } from '../../../commands/annotate/load-knowledge.ts';
import { readPageFile } from '../../../commands/annotate/read-page-file.ts';
import { type Comparison, comparePage } from '../../../commands/evaluate/compare-page.ts';
import { type Expected, readExpected } from '../../../commands/evaluate/expected.ts';
import { listFaults, scoreAll } from '../../../commands/evaluate/report.ts';

const folder = fileURLToPath(new URL('../../pages/', import.meta.url));
const knowledge = loadKnowledge();
const today = new Date('2026-11-22T12:00:00Z');

interface LabelledPage {
  slug: string;
  expected: Expected;
  comparison: Comparison;
}

const pages: LabelledPage[] = readdirSync(folder).flatMap((slug) => {
  const file = `${folder}${slug}/page.html`;
  const expected = readExpected(file);
  if (!expected) return [];
  const article = readPageFile(file, today);
  return [
    {
      slug,
      expected,
      comparison: comparePage(annotateArticle(slug, article, null, knowledge), expected, article.text),
    },
  ];
});
const labelled = pages.filter(({ expected }) => expected.statements !== undefined);

describe('the labelled pages', () => {
  test('are as many as they should be', () => {
    const written = (...languages: string[]) =>
      labelled.filter(({ slug }) => languages.includes(slug.slice(0, 2))).length;
    expect(written('en')).toBeGreaterThanOrEqual(30);
    expect(written('es')).toBeGreaterThanOrEqual(20);
    expect(written('fr', 'pt', 'de', 'it')).toBeGreaterThanOrEqual(10);
  });

  test('each is dated and told to be about him, or not, as it is', () => {
    expect(
      pages.flatMap(({ slug, comparison }) => comparison.differences.map((difference) => `${slug}: ${difference}`)),
    ).toEqual([]);
  });

  test('languages without cues have no statements', () => {
    const others = labelled.filter(({ slug }) => /^(?:fr|pt|de|it)-/.test(slug));
    expect(others.flatMap(({ comparison }) => comparison.statements.wrong)).toEqual([]);
  });

  // A little under what they are: raise these floors when the cues get better.
  test('statements are found as often, and as rightly, as they have been', () => {
    const comparisons = labelled.map(({ comparison }) => comparison);
    const { statements, verdicts, mentions } = scoreAll(comparisons);
    const faults = listFaults(comparisons);
    expect(statements.precision, faults).toBeGreaterThanOrEqual(0.99);
    expect(statements.recall, faults).toBeGreaterThanOrEqual(0.92);
    expect(verdicts, faults).toBeGreaterThanOrEqual(0.985);
    expect(mentions.precision, faults).toBeGreaterThanOrEqual(0.98);
    expect(mentions.recall, faults).toBeGreaterThanOrEqual(0.97);
  });
});
