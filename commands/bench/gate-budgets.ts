import type { BenchBrowser } from './bench-browser.ts';
import { pagesWithoutTheCase } from './bench-pages.ts';
import type { Budget } from './budget-table.ts';
import { median } from './measure.ts';
import { visitPages, worstOf } from './visit-pages.ts';

const ADDED_NODES = 2000;
/** How often each page is loaded for what runs once in it. */
const ROUNDS = 3;

/** What the gate costs where nothing is found. */
export async function gateBudgets(browser: BenchBrowser): Promise<Budget[]> {
  const { pages, note } = pagesWithoutTheCase();
  const first = { gate: [] as number[], search: [] as number[] };
  // In a fresh page each: whichever comes second finds the page's text ready.
  for (const { html } of Array.from({ length: ROUNDS }, () => pages).flat()) {
    first.gate.push(await browser.inFreshPage(html, (page) => page.evaluate(() => bench.firstGate())));
    first.search.push(await browser.inFreshPage(html, (page) => page.evaluate(() => bench.firstSearch())));
  }
  const visited = await visitPages(browser, pages, (page) => page.evaluate(() => bench.gateAgainstSearch()));
  const worst = worstOf(visited);
  const [gate, search] = [median(first.gate), median(first.search)];
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
