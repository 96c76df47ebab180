import { resolve } from 'node:path';
import { type BenchBrowser, comeToRest, openBenchBrowser } from './bench-browser.ts';
import { variedArticle } from './bench-pages.ts';
import type { Budget } from './budget-table.ts';
import { bundleScript } from './bundle.ts';
import { median } from './measure.ts';
import type * as InPage from './statements-in-page.ts';

const CHARACTERS = 50_000;
const RUNS = 9;

/** The name under which the bundle stands in the page. */
type Page = { bench: typeof InPage };
const { html } = variedArticle(CHARACTERS);

/** What it costs to hold a long article against the record, for the first time in a page, and to highlight it. */
export async function statementBudgets(): Promise<Budget[]> {
  const browser = await openBenchBrowser(await bundleScript(resolve('commands/bench/statements-in-page.ts')));
  try {
    const runs = await inFreshPages(browser, () => (globalThis as unknown as Page).bench.firstStatements());
    const quotes = runs[0]?.quotes ?? [];
    if (quotes.length === 0) throw new Error('Nothing is recognised in the long article.');
    return [
      firstRunBudget(runs),
      ...(await libraryBudgets(browser, quotes, median(runs.map(total)))),
      await shiftBudget(browser),
    ];
  } finally {
    await browser.close();
  }
}

type Run = Awaited<ReturnType<typeof InPage.firstStatements>>;

/** Milliseconds from the gate's hit until the statements are known. */
function total({ milliseconds: { text, index, mentions, statements } }: Run): number {
  return text + index + mentions + statements;
}

function firstRunBudget(runs: Run[]): Budget {
  const steps = ['text', 'index', 'mentions', 'statements'] as const;
  const middle = (step: (typeof steps)[number]) => median(runs.map(({ milliseconds }) => milliseconds[step]));
  const { statements, characters } = runs[0] ?? { statements: 0, characters: 0 };
  return {
    what: 'index, mentions and statements on a 50 kB article, first run, beyond the gate',
    measured: median(runs.map(total)),
    limit: 12,
    unit: 'ms',
    note:
      `${statements} statements in ${characters.toLocaleString('en')} characters; median of ${RUNS} fresh pages, in ms: ` +
      steps.map((step) => `${step} ${middle(step).toFixed(1)}`).join(', '),
  };
}

/** The libraries are told what to look for, and have nothing to recognise. */
async function libraryBudgets(browser: BenchBrowser, quotes: string[], ours: number): Promise<Budget[]> {
  const marked = await inFreshPages(
    browser,
    (given) => (globalThis as unknown as Page).bench.firstMarks(given),
    quotes,
  );
  const searched = await inFreshPages(
    browser,
    (given) => (globalThis as unknown as Page).bench.firstSearches(given),
    quotes,
  );
  return [['mark.js marking', median(marked)] as const, ['approx-string-match finding', median(searched)] as const].map(
    ([what, theirs]) => ({
      what: `text, index, mentions and statements against ${what} the same ${quotes.length} sentences`,
      measured: ours / theirs,
      limit: 0.1,
      unit: '×',
      note: `${ours.toFixed(1)} against ${theirs.toFixed(1)} ms, each for the first time in a page`,
    }),
  );
}

async function shiftBudget(browser: BenchBrowser): Promise<Budget> {
  const runs = await inFreshPages(browser, () => (globalThis as unknown as Page).bench.shiftByHighlights());
  return {
    what: 'layout shift by highlights',
    measured: Math.max(...runs.map(({ shift }) => shift)),
    limit: 0,
    unit: '×',
    note: `${runs[0]?.painted} passages, painted in ${median(runs.map(({ milliseconds }) => milliseconds)).toFixed(1)} ms`,
  };
}

/** What `measure` gives in so many pages, each in a process of its own. */
async function inFreshPages<T>(
  browser: BenchBrowser,
  measure: (given: string[]) => T | Promise<T>,
  given: string[] = [],
): Promise<T[]> {
  const found: T[] = [];
  for (let run = 0; run < RUNS; run++) {
    const measured = browser.inFreshPage(html, async (page) => {
      await comeToRest(page);
      return page.evaluate(measure, given);
    });
    found.push((await measured) as T);
  }
  return found;
}
