import type { BenchBrowser } from './bench-browser.ts';
import { pagesWithoutTheCase } from './bench-pages.ts';
import type { Budget } from './budget-table.ts';
import { median } from './measure.ts';

const ADDED_NODES = 2000;

/** What the gate costs where nothing is found. */
export async function gateBudgets(browser: BenchBrowser): Promise<Budget[]> {
  const { pages, note } = pagesWithoutTheCase();
  const measured: { name: string; ratio: number; first: { gate: number; search: number } }[] = [];
  for (const [number, { name, html }] of pages.entries()) {
    const first = await browser.inFreshPage(html, (page) =>
      page.evaluate((gateFirst) => bench.firstGateAndSearch(gateFirst), number % 2 === 0),
    );
    const ratio = await browser.inFreshPage(html, (page) => page.evaluate(() => bench.gateAgainstSearch()));
    measured.push({ name, ratio, first });
  }
  const worst = measured.toSorted((a, b) => b.ratio - a.ratio)[0];
  const [gate, search] = [
    median(measured.map(({ first }) => first.gate)),
    median(measured.map(({ first }) => first.search)),
  ];
  const what = "gate against the page's own textContent search";
  return [
    { what: `${what}, median`, measured: median(measured.map(({ ratio }) => ratio)), limit: 1.5, unit: '×', note },
    { what: `${what}, worst`, measured: worst?.ratio ?? null, limit: 1.5, unit: '×', note: worst?.name ?? note },
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
