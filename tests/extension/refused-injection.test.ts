import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browserNames, type ExtensionApi, type Session, startSession } from './browsers.ts';
import { ownPolicies, policiesMissing } from './chromium-policies.ts';
import { WORDS, writeNote } from './notes-driving.ts';
import { OUTLET, outlet } from './outlet.ts';
import { markupOf } from './page-trace.ts';
import { press, says } from './popup-words.ts';
import { probe } from './reader-probe.ts';
import { articlePage } from './statement-page.ts';

const LIVE_PAGE = outlet('/live-page');

/** Opening the browsers’ own settings takes its time. */
const TIMEOUT = 60_000;

/** Longer than the gate and the reader script need. */
const aWhile = () => new Promise((next) => setTimeout(next, 1200));

/** Each test takes rights away, so each has a browser of its own. */
describe.runIf(browserNames.includes('firefox'))('firefox', () => {
  test(
    'refuses the sidebar once access is withdrawn: the page stays, the popup says why, a second try works',
    async () => {
      const session = await startSession('firefox');
      try {
        const page = await openLivePage(session);
        await session.withdrawAccess();
        await staysAsItIs(page);
        const popup = await session.openPopup(page);
        await says(popup, 'This did not work');
        await says(popup, 'The browser did not give permission to read this page. The page is unchanged.');
        // The click on the toolbar button has given the permission for this tab.
        await press(popup, 'Try again');
        await says(popup, 'This page names Andry José Hernández Romero');
        await probe(session, page).see('button', 'Context: 1 mention on this page');
      } finally {
        await session.close();
      }
    },
    TIMEOUT,
  );
});

describe.runIf(browserNames.includes('chromium'))('chromium', () => {
  test(
    'holds the sidebar back once access is withdrawn: the page stays, and the toolbar button lets it in',
    async () => {
      const session = await startSession('chromium');
      try {
        const page = await openLivePage(session);
        await session.withdrawAccess();
        await staysAsItIs(page);
        const popup = await session.openPopup(page);
        await says(popup, 'This page names Andry José Hernández Romero');
        await probe(session, page).see('button', 'Context: 1 mention on this page');
      } finally {
        await session.close();
      }
    },
    TIMEOUT,
  );

  test(
    'says in their tab that the notes were refused; a second try works',
    async () => {
      const session = await startSession('chromium');
      try {
        await refuseNotes(session, true);
        session.server.add('/refused', { body: articlePage() });
        const page = await session.open(outlet('/refused'));
        const reader = probe(session, page);
        await reader.click('button', /^Context: /);
        await reader.click('tab', 'Notes');
        await reader.see('status', 'Notes could not be loaded');
        await reader.click('button', 'Try again');
        await aWhile();
        await reader.see('status', 'Notes could not be loaded');
        await refuseNotes(session, false);
        await reader.click('button', 'Try again');
        await reader.seeGone('status', 'Notes could not be loaded');
        await writeNote({ page, reader }, WORDS, 'Written at last.');
      } finally {
        await session.close();
      }
    },
    TIMEOUT,
  );

  const missing = policiesMissing();
  test.skipIf(missing)(
    `refuses the sidebar by an administrator’s policy: the page stays, the popup says why, a second try works${missing ? ` (skipped: ${missing})` : ''}`,
    async () => {
      const policies = await ownPolicies();
      const session = await startSession('chromium', { program: policies.program });
      try {
        const page = await openLivePage(session);
        const blocked = { ExtensionSettings: { '*': { runtime_blocked_hosts: [`*://${OUTLET}`] } } };
        await policies.set(session.browser, blocked, async () => !(await seesTab(session)));
        await staysAsItIs(page);
        const popup = await session.openPopup(page);
        await says(popup, 'This did not work');
        await says(popup, 'The browser did not give permission to read this page. The page is unchanged.');
        await policies.set(session.browser, {}, () => seesTab(session));
        const again = await session.openPopup(page);
        await press(again, 'Try again');
        await says(again, 'This page names Andry José Hernández Romero');
        await probe(session, page).see('button', 'Context: 1 mention on this page');
      } finally {
        await session.close();
        await policies.remove();
      }
    },
    TIMEOUT,
  );
});

/** A page that the gate is looking at and that does not name him yet, not even in a script. */
async function openLivePage(session: Session): Promise<Page> {
  session.server.add('/live-page', { body: '<!doctype html><html lang="en"><title>Live</title><h1>In court</h1>' });
  const page = await session.open(LIVE_PAGE);
  await aWhile();
  return page;
}

/** The page adds a line that names him, and nothing of ours comes. */
async function staysAsItIs(page: Page): Promise<void> {
  await page.bringToFront();
  const named = await page.evaluate(() => {
    document.querySelector('h1')?.after('One of the plaintiffs is Andry José Hernández Romero.');
    return document.documentElement.outerHTML;
  });
  await aWhile();
  expect(await page.evaluate(() => document.querySelectorAll('case-in-context').length)).toBe(0);
  expect(await markupOf(page)).toBe(named);
}

/** Whether the background script may put the script of the notes into pages; the others it may. */
async function refuseNotes({ browser }: Session, isRefused: boolean): Promise<void> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate((refused) => {
    const world = globalThis as ExtensionApi;
    world.letIn ??= world.chrome.scripting.executeScript;
    world.chrome.scripting.executeScript = (injection: { files: string[] }) =>
      refused && injection.files.includes('/notes.js')
        ? Promise.reject(new Error('Missing host permission for the tab'))
        : world.letIn(injection);
  }, isRefused);
}

/** Whether the extension may know the address of the page. */
function seesTab({ extensionPage }: Session): Promise<boolean> {
  return extensionPage.evaluate(async (url) => {
    const tabs: { url?: string }[] = await (globalThis as ExtensionApi).chrome.tabs.query({});
    return tabs.some((tab) => tab.url === url);
  }, LIVE_PAGE);
}
