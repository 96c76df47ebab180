import { resolve } from 'node:path';
import { type BenchBrowser, comeToRest, openBenchBrowser } from './bench-browser.ts';
import { otherTexts, variedArticle } from './bench-pages.ts';
import type { Budget } from './budget-table.ts';
import { bundleScript } from './bundle.ts';
import { median } from './measure.ts';
import type * as InPage from './statements-in-page.ts';

const CHARACTERS = 50_000;
const RUNS = 9;
/** How often the script that reads has read all other texts before it reads one that is measured. */
const ROUNDS = 3;

/** The name under which the bundle stands in the page. */
type Page = { bench: typeof InPage };
const { html } = variedArticle(CHARACTERS);

/**
 * What it costs to hold a long article against the record. The background script reads, so that the page waits for its
 * own part alone; how long it takes until the answer is there is said besides.
 */
export async function statementBudgets(): Promise<Budget[]> {
  const browser = await openBenchBrowser(await bundleScript(resolve('commands/bench/statements-in-page.ts')));
  try {
    const runs = await inFreshPages(browser, () => (globalThis as unknown as Page).bench.firstReading());
    const quotes = runs[0]?.quotes ?? [];
    if (quotes.length === 0) throw new Error('Nothing is recognised in the long article.');
    const others = Array.from({ length: ROUNDS }, () => otherTexts(CHARACTERS)).flat();
    const later = await inFreshPages(
      browser,
      (given) => (globalThis as unknown as Page).bench.laterReading(given),
      others,
    );
    const shift = await inFreshPages(browser, () => (globalThis as unknown as Page).bench.shiftByHighlights());
    const page = median(runs.map(pageWaits));
    const cost: Cost = {
      page,
      painting: median(shift.map(({ milliseconds }) => milliseconds)),
      cold: page + middle(runs, 'ready') + middle(runs, 'reading'),
      warm: page + median(later),
    };
    return [
      ...readingBudgets(runs, cost, others.length),
      ...(await libraryBudgets(browser, quotes, cost)),
      shiftBudget(shift),
    ];
  } finally {
    await browser.close();
  }
}

type Run = Awaited<ReturnType<typeof InPage.firstReading>>;
type Shift = Awaited<ReturnType<typeof InPage.shiftByHighlights>>;

/** In milliseconds. */
interface Cost {
  /** For which the page waits. */
  page: number;
  painting: number;
  /** Until the statements are known, by a background script that has just been started, and by one that has read other pages. */
  cold: number;
  warm: number;
}

function pageWaits({ milliseconds: { text, message } }: Run): number {
  return text + message;
}

function middle(runs: Run[], step: keyof Run['milliseconds']): number {
  return median(runs.map(({ milliseconds }) => milliseconds[step]));
}

function readingBudgets(runs: Run[], { page, cold, warm }: Cost, others: number): Budget[] {
  const { statements, characters } = runs[0] ?? { statements: 0, characters: 0 };
  const ms = (step: keyof Run['milliseconds']) => `${step} ${middle(runs, step).toFixed(1)}`;
  return [
    {
      what: 'index, mentions and statements on a 50 kB article: what its page waits for, first run, beyond the gate',
      measured: page,
      limit: 12,
      unit: 'ms',
      note: `${statements} statements in ${characters.toLocaleString('en')} characters; median of ${RUNS} fresh pages, in ms: ${ms('text')}, ${ms('message')}`,
    },
    {
      what: 'the same until they are known, by a background script just started',
      measured: cold,
      limit: null,
      unit: 'ms',
      note: `besides the page’s part, in ms: ${ms('ready')}, ${ms('reading')}`,
    },
    {
      what: `the same until they are known, by one that has read ${others} short texts before`,
      measured: warm,
      limit: null,
      unit: 'ms',
    },
  ];
}

/** The libraries are told what to look for, and have nothing to recognise. */
async function libraryBudgets(browser: BenchBrowser, quotes: string[], cost: Cost): Promise<Budget[]> {
  const theirs = {
    marking: median(
      await inFreshPages(browser, (given) => (globalThis as unknown as Page).bench.firstMarks(given), quotes),
    ),
    finding: median(
      await inFreshPages(browser, (given) => (globalThis as unknown as Page).bench.firstSearches(given), quotes),
    ),
  };
  const same = `the same ${quotes.length} sentences`;
  const against = (what: string, ours: number, others: number, limit: number | null): Budget => ({
    what,
    measured: ours / others,
    limit,
    unit: '×',
    note: `${ours.toFixed(1)} against ${others.toFixed(1)} ms, theirs for the first time in a page`,
  });
  const { page, painting, cold, warm } = cost;
  return [
    against(
      `what the page waits for, highlights painted, against mark.js marking ${same}`,
      page + painting,
      theirs.marking,
      0.1,
    ),
    against(`what the page waits for against approx-string-match finding ${same}`, page, theirs.finding, 0.1),
    against('until they are known, background script just started, against mark.js', cold, theirs.marking, null),
    against('the same against approx-string-match', cold, theirs.finding, null),
    against('until they are known, background script at work, against mark.js', warm, theirs.marking, null),
    against('the same against approx-string-match', warm, theirs.finding, null),
  ];
}

function shiftBudget(runs: Shift[]): Budget {
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
