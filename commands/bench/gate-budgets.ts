import type { BenchBrowser } from './bench-browser.ts';
import { pagesWithoutTheCase } from './bench-pages.ts';
import type { Budget } from './budget-table.ts';
import { median } from './measure.ts';
import { visitPages, worstOf } from './visit-pages.ts';

const ADDED_NODES = 2000;

/** What the gate costs where nothing is found. */
export async function gateBudgets(browser: BenchBrowser): Promise<Budget[]> {
  const { pages, note } = pagesWithoutTheCase();
  const first: { gate: number; search: number }[] = [];
  for (const [number, { html }] of pages.entries()) {
    const gateFirst = number % 2 === 0;
    first.push(
      await browser.inFreshPage(html, (page) => page.evaluate((first) => bench.firstGateAndSearch(first), gateFirst)),
    );
  }
  const visited = await visitPages(browser, pages, (page) => page.evaluate(() => bench.gateAgainstSearch()));
  const worst = worstOf(visited);
  const [gate, search] = [median(first.map(({ gate }) => gate)), median(first.map(({ search }) => search))];
  const what = "gate against the page's own textContent search";
  return [
    { what: `${what}, median`, measured: median(visited.map(({ measured }) => measured)), limit: 1.5, unit: '×', note },
    { what: `${what}, worst`, measured: worst?.measured ?? null, limit: 1.5, unit: '×', note: worst?.name ?? note },
    {
      what: `${what}, each for the first time in a page`,
      measured: gate / search,
      limit: 1.5,
      unit: '×',
      note: `${gate.toFixed(2)} against ${search.toFixed(2)} ms, pattern compiled anew`,
    },
    await addedNodesBudget(browser),
  ];
}

async function addedNodesBudget(browser: BenchBrowser): Promise<Budget> {
  const page = '<!doctype html><title>Live</title><body>';
  const measured = await browser.inFreshPage(page, (tab) =>
    tab.evaluate((count) => bench.gateOnAddedNodes(count), ADDED_NODES),
  );
  return { what: `gate on ${ADDED_NODES.toLocaleString('en')} added nodes`, measured, limit: 5, unit: 'ms' };
}
