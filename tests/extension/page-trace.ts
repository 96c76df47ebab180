import type { Page } from 'puppeteer-core';

/** Everything of a page that a script could see of us. */
export function traceOf(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
    globals: Object.keys(globalThis).filter((name) => /case|context|cic/i.test(name)),
    scroll: [scrollX, scrollY],
  }));
}

/** The page's markup without our element: what the site itself wrote. */
export function markupOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('case-in-context')?.remove();
    return copy.outerHTML;
  });
}

/** Counts every change of the page's nodes from the moment it is parsed: see `mutationsOf`. */
export async function countMutations(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const counter = { count: 0 };
    Object.assign(globalThis, { mutationCounter: counter });
    addEventListener('DOMContentLoaded', () => {
      const everything = { attributes: true, characterData: true, childList: true, subtree: true };
      new MutationObserver((records) => {
        counter.count += records.length;
      }).observe(document, everything);
    });
  });
}

/** How many changes there were since the page was parsed. */
export function mutationsOf(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { mutationCounter: { count: number } }).mutationCounter.count);
}
