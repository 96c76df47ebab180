import { beforeEach, describe, expect, test } from 'vitest';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { probe } from './reader-probe.ts';
import { articlePage, held, interview, markedWords, placeOf, removal } from './statement-page.ts';
import { waitFor } from './wait-for.ts';

const ON = { highlights: { on: true, verdicts: ['dated', 'reported', 'matches'], sources: [] } };
const WORDS = 'passed a credible-fear';

describe('an entry that was opened from the article', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session, ON));

    test('stays open when the article is written anew as it was', async () => {
      const sentences = [removal, ...new Array<string>(24).fill(held), interview];
      session.server.add('/opened-entry', { body: articlePage({ sentences, between: 0 }) });
      const page = await session.open(outlet('/opened-entry'));
      const reader = probe(session, page);
      const seeMark = () => waitFor('the mark', async () => (await markedWords(page))['cic-reported']?.includes(WORDS));
      await seeMark();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const { x, y } = await placeOf(page, WORDS);
      await page.mouse.click(x, y);
      const isOnEntry = async () => (await reader.focused())?.name.includes(interview) === true;
      await waitFor('the focus on the entry', isOnEntry);
      await page.evaluate(() => {
        const article = document.querySelector('article') as Element;
        article.innerHTML = String(article.innerHTML);
      });
      await seeMark();
      await new Promise((next) => setTimeout(next, 700)); // by then it has been read
      expect(await isOnEntry()).toBe(true);
    });
  });
});
