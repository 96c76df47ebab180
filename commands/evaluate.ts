/**
 * `npm run evaluate -- FOLDER…`: reads saved pages as `annotate` does and compares each with what a person read there, in the
 * `expected.json` beside it. Prints every miss and every false mark, then precision and recall.
 * Exit status 0; 1 when a page or an expectation could not be read; 2 when the command was not understood.
 */
import { annotateArticle } from './annotate/annotate-article.ts';
import { loadKnowledge } from './annotate/load-knowledge.ts';
import { expandPath, readPageFile } from './annotate/read-page-file.ts';
import { sayWhy } from './annotate/say-why.ts';
import { type Comparison, comparePage } from './evaluate/compare-page.ts';
import { readExpected } from './evaluate/expected.ts';
import { formatScores, listFaults, scoreAll } from './evaluate/report.ts';

const USAGE = `Usage: npm run --silent evaluate -- FOLDER…

Reads the saved pages of a folder (.html, .txt) and compares each with the expected.json beside it
(or NAME.json beside NAME.html): mentions, statements and verdicts.`;

const paths = process.argv.slice(2).filter((word) => word !== '--');
if (paths.length === 0 || paths.some((path) => path.startsWith('-'))) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = evaluate(paths) ? 0 : 1;
}

/** Prints the comparison of every page that has an expectation; false when something could not be read. */
function evaluate(paths: readonly string[]): boolean {
  const knowledge = loadKnowledge();
  const today = new Date();
  const comparisons: Comparison[] = [];
  let failed = 0;
  for (const file of paths.flatMap((path) => attempt(path, () => expandPath(path)) ?? [])) {
    attempt(file, () => {
      const expected = readExpected(file);
      if (!expected) return;
      const article = readPageFile(file, today);
      comparisons.push(comparePage(annotateArticle(file, article, null, knowledge), expected, article.text));
    });
  }
  console.log(`${listFaults(comparisons)}\n${formatScores(scoreAll(comparisons))}`);
  return failed === 0;

  function attempt<Result>(file: string, read: () => Result): Result | null {
    try {
      return read();
    } catch (error) {
      failed += 1;
      console.error(`${file}: ${sayWhy(error)}`);
      return null;
    }
  }
}
