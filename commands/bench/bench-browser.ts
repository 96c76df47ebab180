import puppeteer, { type Page } from 'puppeteer-core';
import { startServer } from '../../tests/extension/server.ts';
import type * as InPage from './in-page.ts';

/** The name under which the bundle of `in-page.ts` stands in each page. */
declare global {
  var bench: typeof InPage;
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  // The page's own scripts would run beside ours, and some of them leave the page.
  'content-security-policy': "script-src 'none'; object-src 'none'",
  // Only an isolated page has a clock finer than 0.1 ms.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost',
];

export interface BenchBrowser {
  version: string;
  /** What `measure` gives in a page that nothing has run in before: a process of its own, `script` just added. */
  inFreshPage<T>(html: string | Buffer, measure: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A headless Chromium and a server for its pages. `script` is put into each of them. */
export async function openBenchBrowser(script: string): Promise<BenchBrowser> {
  const server = await startServer();
  const executablePath = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';
  const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, args: FLAGS });
  let opened = 0;
  return {
    version: await browser.version(),
    async inFreshPage(html, measure) {
      const path = `/bench-${opened++}`;
      server.add(path, { body: html, headers: HEADERS });
      const page = await browser.newPage();
      try {
        // Another site is another process.
        await page.goto(`http://page-${opened}.localhost:${server.port}${path}`, { waitUntil: 'domcontentloaded' });
        await page.evaluate(script);
        return await measure(page);
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Milliseconds in which a page that was just loaded is painted. */
const PAINTING = 200;

/**
 * Waits until a page has come to rest. The reader's script runs that late, and the browser paints a page that was just
 * loaded beside whatever is measured in it, on the same few cores.
 */
export async function comeToRest(page: Page): Promise<void> {
  await page.evaluate(
    (painting) => new Promise((rest) => setTimeout(() => requestIdleCallback(rest), painting)),
    PAINTING,
  );
}
