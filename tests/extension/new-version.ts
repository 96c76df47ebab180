import type { Page } from 'puppeteer-core';
import { waitFor } from './wait-for.ts';

/** Loads a page until the version of the extension that was installed meanwhile shows itself in it. */
export async function seeNewVersion(page: Page): Promise<void> {
  await waitFor(
    'the launcher of the new one',
    async () => {
      await page.reload();
      await new Promise((next) => setTimeout(next, 600));
      return page.evaluate(() => Boolean(document.querySelector('case-in-context')));
    },
    15_000,
  );
}
