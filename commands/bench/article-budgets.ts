import { compileNames, readData } from '../../data/compile.ts';
import { type BenchBrowser, comeToRest } from './bench-browser.ts';
import { longArticle, pagesWithoutTheCase } from './bench-pages.ts';
import type { Budget } from './budget-table.ts';
import { withInventedNames } from './many-names.ts';
import { median } from './measure.ts';
import { visitPages, worstOf } from './visit-pages.ts';

const CHARACTERS = 50_000;
const RUNS = 9;
const NAMES = 10_000;
/** Every so many of the saved pages are enough for it. */
const EVERY = 4;

/** What it costs to find him in a long article, for the first time in a page. */
export async function articleBudgets(browser: BenchBrowser): Promise<Budget[]> {
  return [await firstRunBudget(browser), ...(await namesBudgets(browser))];
}

async function firstRunBudget(browser: BenchBrowser): Promise<Budget> {
  const { html } = longArticle(CHARACTERS);
  const runs: Awaited<ReturnType<typeof firstRun>>[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await firstRun(browser, html));
  const [one] = runs;
  if (!one?.hit) throw new Error('The gate does not see the case in the long article.');
  const steps = Object.keys(one.milliseconds) as Step[];
  const middle = (step: Step) => median(runs.map(({ milliseconds }) => milliseconds[step]));
  return {
    what: 'index and mentions on a 50 kB article, first run, beyond the gate',
    measured: median(runs.map(({ milliseconds: { text, names, mentions } }) => text + names + mentions)),
    limit: 12,
    unit: 'ms',
    note:
      `${one.mentions} mentions in ${one.characters.toLocaleString('en')} characters; median of ${RUNS} fresh pages, in ms: ` +
      steps.map((step) => `${step} ${middle(step).toFixed(1)}`).join(', '),
  };
}

type Step = keyof Awaited<ReturnType<typeof firstRun>>['milliseconds'];

function firstRun(browser: BenchBrowser, html: Buffer) {
  return browser.inFreshPage(html, async (page) => {
    await comeToRest(page);
    return page.evaluate(() => bench.firstRun());
  });
}

async function namesBudgets(browser: BenchBrowser): Promise<Budget[]> {
  const names = withInventedNames(compileNames(readData().identity), NAMES);
  const { pages } = pagesWithoutTheCase();
  const some = [longArticle(CHARACTERS), ...pages.filter((_, at) => at % EVERY === 0)];
  const visited = await visitPages(browser, some, (page) =>
    page.evaluate((many) => bench.namesAgainstOne(many), names),
  );
  const worst = worstOf(visited);
  const what = `gate, and mentions on a hit, with ${NAMES.toLocaleString('en')} names against one`;
  return [
    {
      what: `${what}, median`,
      measured: median(visited.map(({ measured }) => measured)),
      limit: 2,
      unit: '×',
      note: `${visited.length} pages, the article ${visited[0]?.measured.toFixed(2)} ×; getting the names ready is not in it`,
    },
    { what: `${what}, worst`, measured: worst?.measured ?? null, limit: 2, unit: '×', note: worst?.name ?? 'no page' },
  ];
}
