import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserNames, type Session, startSession } from './browsers.ts';
import { badgeOf, chooseSettings } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { probe } from './reader-probe.ts';
import { waitFor } from './wait-for.ts';

/** Long enough for a launcher to appear where there is one: it takes some 200 ms. */
const A_WHILE = 1200;
const CASE = 'Lawyers for Andry José Hernández Romero spoke on Wednesday. Hernández Romero was not there.';

/** A front page that lets the browser load an article before anybody asks for it. */
const frontPage = `<!doctype html><html lang="en"><title>Front page</title>
<script type="speculationrules">{"prerender": [{"urls": ["/ahead"], "eagerness": "immediate"}]}</script>
<p><a id="article" href="/ahead">The article</a> <a id="other" href="/without-the-case">Another one</a></p>`;

/** The article; it notes for itself when it was shown and when our element came. */
const article = `<!doctype html><html lang="en"><title>An article</title>
<meta property="article:published_time" content="2025-04-30T09:00:00Z">
<article><h1>An article</h1><p>${CASE}</p></article>
<script>
  globalThis.wasAhead = document.prerendering;
  new MutationObserver(() => {
    if (!document.querySelector('case-in-context')) return;
    globalThis.cameAhead ??= document.prerendering;
  }).observe(document, { childList: true, subtree: true });
</script>`;

interface Noted {
  wasAhead: boolean;
  cameAhead?: boolean;
}

// Firefox has no speculation rules: it loads nothing ahead in a way that runs scripts.
describe.runIf(browserNames.includes('chromium'))('an article that Chromium loads ahead', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
    session.server.add('/front-page', { body: frontPage });
    session.server.add('/ahead', { body: article });
  }, 180_000);
  beforeEach(() => chooseSettings(session));
  afterAll(() => session?.close());

  test('has nothing of ours until it is shown; then launcher and badge, with the right numbers', async () => {
    const page = await openFrontPage();
    expect((await badgeOf(session, outlet('/front-page'))).text, 'the badge of the page in front').toBe('');
    await page.click('#article');
    const reader = probe(session, page);
    await reader.see('button', /^Context: 2 mentions on this page, \d+ later events/);
    expect(await notedBy(page)).toEqual({ wasAhead: true, cameAhead: false });
    await waitFor('the badge', async () => (await badgeOf(session, outlet('/ahead'))).text === '2');
    expect(await page.evaluate(() => document.querySelectorAll('case-in-context').length)).toBe(1);
  });

  test('and never shows leaves no badge on the page the reader went to', async () => {
    const page = await openFrontPage();
    await page.click('#other');
    await waitFor('the other page', () => page.evaluate(() => location.pathname === '/without-the-case'));
    await aWhile();
    expect((await badgeOf(session, outlet('/without-the-case'))).text).toBe('');
    expect(await page.evaluate(() => document.querySelectorAll('case-in-context').length)).toBe(0);
  });

  /** The front page, with the article loaded behind it long enough to have had a launcher. */
  async function openFrontPage(): Promise<Page> {
    const first = session.server.requests.length;
    const page = await session.open(outlet('/front-page'));
    await waitFor('the article to be loaded ahead', async () =>
      session.server.requests.slice(first).some(({ path }) => path === '/ahead'),
    );
    await aWhile();
    return page;
  }
});

function notedBy(page: Page): Promise<Noted> {
  return page.evaluate(() => {
    const { wasAhead, cameAhead } = globalThis as unknown as Noted;
    return { wasAhead, cameAhead };
  }) as Promise<Noted>;
}

function aWhile(): Promise<void> {
  return new Promise((next) => setTimeout(next, A_WHILE));
}
