import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ExtensionApi, Session } from './browsers.ts';
import { badgeOf, chooseSettings, inBrowsers } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { says } from './popup-words.ts';
import { probe } from './reader-probe.ts';
import { waitFor } from './wait-for.ts';

/** Before the gate has asked for the reader script, and while it waits for that; in milliseconds after the page has loaded. */
const MOMENTS = [0, 100, 300];

const article = await readFile(join(import.meta.dirname, '../pages/april-2025/page.html'), 'utf8');

describe('an odd page', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session));

    test.each(['sandbox', 'sandbox allow-scripts'])(
      'under the policy “%s” has launcher and sidebar',
      async (policy) => {
        session.server.add('/sandboxed', { body: article, headers: { 'content-security-policy': policy } });
        const page = await session.open(outlet('/sandboxed'));
        const reader = probe(session, page);
        await reader.click('button', /^Context: 3 mentions/);
        await reader.see('complementary', 'Case in Context');
      },
    );

    test('that the browser shows in the place of one that did not come: the popup says that it cannot be read', async () => {
      const page = await session.browser.newPage();
      // The server refuses every encrypted connection.
      await page.goto(outlet('/april-2025').replace('http:', 'https:')).catch(() => {});
      const popup = await session.openPopup(page);
      await says(popup, 'The browser does not allow it here');
      await says(popup, /cannot be read by extensions|did not give permission to read this page/);
    });

    test.each(MOMENTS)(
      'that leaves %i ms after it has loaded: nothing of ours comes to the next one',
      async (moment) => {
        session.server.add(`/leaves-${moment}`, { body: article + leaveAfter(moment) });
        const page = await session.browser.newPage();
        const answersLate = session.keepBackgroundBusy(1500);
        await page.goto(outlet(`/leaves-${moment}`)).catch(() => {}); // it may be gone before it was there
        const next = outlet('/without-the-case');
        await waitFor('the next page', () => page.evaluate((next) => location.href === next, next));
        await answersLate;
        await new Promise((rest) => setTimeout(rest, 1000));
        expect(await page.evaluate(() => document.querySelectorAll('case-in-context').length)).toBe(0);
        expect(await hasReader(session, next)).toBe(false);
        expect((await badgeOf(session, next)).text).toBe('');
      },
    );
  });
});

function leaveAfter(milliseconds: number): string {
  return `<script>
addEventListener('load', () => setTimeout(() => location.replace('/without-the-case'), ${milliseconds}));
</script>`;
}

/** Whether the reader script has come to the page at this address. */
function hasReader({ extensionPage }: Session, url: string): Promise<boolean> {
  return extensionPage.evaluate(async (url) => {
    const { tabs, scripting } = (globalThis as ExtensionApi).chrome;
    const tab = (await tabs.query({})).find((tab: { url?: string }) => tab.url === url);
    const func = () => Boolean((globalThis as ExtensionApi)[Symbol.for('case-in-context')].reader);
    const [answer] = await scripting.executeScript({ target: { tabId: tab.id }, func });
    return answer.result;
  }, url);
}
