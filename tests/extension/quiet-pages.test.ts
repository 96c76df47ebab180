import { describe, expect, test } from 'vitest';
import { badgeOf, inBrowsers } from './in-browsers.ts';
import { elsewhere, outlet } from './outlet.ts';
import { countMutations, mutationsOf, traceOf } from './page-trace.ts';

/** Long enough for a launcher to appear where there is one: it takes some 200 ms. */
const A_WHILE = 1200;
const aWhile = () => new Promise((next) => setTimeout(next, A_WHILE));

const quietPages = [
  ['an article about something else', 'without-the-case'],
  ['a page full of people who share one of his names', 'namesakes'],
  ['a page that names him in a frame only', 'frames'],
];

const viewers = [
  ['an XML document', 'plain-xml'],
  ['a plain text', 'plain-text'],
  ['a PDF', 'plain-pdf'],
];

describe('a page without the case', () => {
  inBrowsers((session) => {
    test.each(quietPages)('%s is left exactly as it was', async (_what, slug) => {
      const page = await session.browser.newPage();
      await countMutations(page);
      await page.goto(outlet(`/${slug}`));
      await aWhile();
      const withExtension = await traceOf(page);
      expect(await mutationsOf(page), 'changes of the DOM').toBe(0);
      expect((await badgeOf(session, page.url())).text).toBe('');
      await page.goto(elsewhere(`/${slug}`));
      expect(withExtension).toEqual(await traceOf(page));
    });

    test.each(viewers)('%s that names him gets nothing', async (_what, slug) => {
      const page = await session.browser.newPage();
      // The PDF viewers of both browsers never report the page as loaded.
      await page.goto(outlet(`/${slug}`), { timeout: 3000 }).catch(() => {});
      await aWhile();
      const hosts = await page.evaluate(() => document.querySelectorAll('case-in-context').length).catch(() => 0);
      expect(hosts).toBe(0);
    });

    test('an article about him on a site that is not on the list is left alone until the reader asks', async () => {
      const page = await session.open(elsewhere('/april-2025'));
      await aWhile();
      expect(await page.evaluate(() => document.querySelectorAll('case-in-context').length)).toBe(0);
    });
  });
});
