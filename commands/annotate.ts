/**
 * `npm run --silent annotate -- FILE…`: reads saved pages with the extension's own code and prints one object for each.
 * Exit status 0; 1 when a file could not be read (the others are still printed); 2 when the command was not understood.
 */
import type { Knowledge } from '../detection/find-in-article.ts';
import { annotateArticle } from './annotate/annotate-article.ts';
import { FORMATTERS } from './annotate/format.ts';
import { loadKnowledge } from './annotate/load-knowledge.ts';
import { type Options, parseOptions, USAGE } from './annotate/options.ts';
import { expandPath, readPageFile } from './annotate/read-page-file.ts';
import { sayWhy } from './annotate/say-why.ts';

// `… | head` has seen enough: that is no failure.
process.stdout.on('error', () => process.exit());

const parsed = parseOptions(process.argv.slice(2));
if (parsed.ok) {
  process.exitCode = annotate(parsed.options, loadKnowledge()) ? 0 : 1;
} else {
  console.error(`${parsed.problem}\n\n${USAGE}`);
  process.exitCode = 2;
}

/** Prints the reading of every file; false when one of them could not be read. */
function annotate({ files, published, format }: Options, knowledge: Knowledge): boolean {
  const formatter = FORMATTERS[format];
  const today = new Date();
  let printed = 0;
  let failed = 0;
  process.stdout.write(formatter.begin());
  for (const file of files.flatMap(expand)) {
    attempt(file, () => {
      const annotation = annotateArticle(file, readPageFile(file, today), published, knowledge);
      process.stdout.write(formatter.page(annotation, printed++ === 0));
    });
  }
  process.stdout.write(formatter.end());
  return failed === 0;

  function expand(path: string): string[] {
    return attempt(path, () => expandPath(path)) ?? [];
  }

  function attempt<Result>(file: string, read: () => Result): Result | null {
    try {
      return read();
    } catch (error) {
      failed++;
      console.error(`${file}: ${sayWhy(error)}`);
      return null;
    }
  }
}
