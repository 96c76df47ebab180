import { compileNames, readData } from '../../data/compile.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { longArticle, pagesWithoutTheCase } from './bench-pages.ts';
import type { Budget } from './budget-table.ts';
import { withInventedNames } from './many-names.ts';
import { median } from './measure.ts';
import { visitPages, worstOf } from './visit-pages.ts';

const CHARACTERS = 50_000;
const NAMES = 10_000;
/** Every so many of the saved pages are enough for it. */
const EVERY = 4;

/** What it costs to look for many people instead of one. */
export async function namesBudgets(browser: BenchBrowser): Promise<Budget[]> {
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
