import type { Page } from 'puppeteer-core';
import type { BenchBrowser } from './bench-browser.ts';
import type { BenchPage } from './bench-pages.ts';
import { median } from './measure.ts';

/**
 * Each page is measured in so many fresh loads, one round over all of them after the other: whatever else the machine does
 * in one moment then meets another page in the next round, and the middle value of a page has nothing of it.
 */
const VISITS = 3;

export interface VisitedPage {
  name: string;
  /** The middle one of what its visits gave. */
  measured: number;
}

/** What `measure` gives on every page, in their order. */
export async function visitPages(
  browser: BenchBrowser,
  pages: readonly BenchPage[],
  measure: (page: Page) => Promise<number>,
): Promise<VisitedPage[]> {
  const found = pages.map((): number[] => []);
  for (let visit = 0; visit < VISITS; visit++) {
    for (const [at, { html }] of pages.entries()) found[at]?.push(await browser.inFreshPage(html, measure));
  }
  return pages.map(({ name }, at) => ({ name, measured: median(found[at] ?? []) }));
}

/** The page that took longest against what it was compared with; null when there is none. */
export function worstOf(pages: readonly VisitedPage[]): VisitedPage | null {
  return pages.toSorted((a, b) => b.measured - a.measured)[0] ?? null;
}
