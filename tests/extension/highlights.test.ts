import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { browserNames, startSession } from './browsers.ts';
import { chooseSettings, inBrowsers, storedSettings } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { countMutations, markupOf, mutationsOf } from './page-trace.ts';
import { probe, type ReaderProbe } from './reader-probe.ts';
import { screenshot } from './screenshot.ts';
import {
  articlePage,
  held,
  interview,
  markedWords,
  officials,
  placeOf,
  removal,
  underTheAct,
} from './statement-page.ts';
import { waitFor } from './wait-for.ts';

const LAUNCHER = /^Context: \d+ mentions? on this page/;
const SWITCH = 'Highlight in the article';

/** The words that are lined on the page by default, by the names of our highlights. */
const ALL_MARKED = {
  'cic-dated': ['is being held in the CECOT', 'family has not heard from him'],
  'cic-disputed': ['is a member of Tren de Aragua'],
  'cic-reported': ['passed a credible-fear', 'had no criminal record'],
  'cic-matches': ['was flown to El Salvador on March 15, 2025', officials],
};
const ON = {
  highlights: { on: true, verdicts: ['dated', 'conflicts', 'disputed', 'reported', 'matches'], sources: [] },
};

describe('highlights', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session));

    async function openPage(html = articlePage(), headers = {}): Promise<{ page: Page; reader: ReaderProbe }> {
      session.server.add('/highlights', { body: html, headers });
      const page = await session.open(outlet('/highlights'));
      const reader = probe(session, page);
      await reader.see('button', LAUNCHER);
      return { page, reader };
    }

    async function openThisPage(html?: string, headers?: object) {
      const opened = await openPage(html, headers);
      await opened.reader.click('button', LAUNCHER);
      await opened.reader.click('tab', 'This page');
      return opened;
    }

    async function openLegend(reader: ReaderProbe): Promise<void> {
      const legend = await reader.see('button', 'Legend and layers');
      if (legend.expanded !== 'true') await reader.click('button', 'Legend and layers');
    }

    const seeMarks = (page: Page, marks: Record<string, string[]>) =>
      waitFor(`the marks ${Object.keys(marks)}`, async () => sameMarks(await markedWords(page), marks));

    test('are off until the reader switches them on, and then as they were chosen', async () => {
      const { page, reader } = await openThisPage();
      expect(await markedWords(page)).toEqual({});
      await reader.click('checkbox', SWITCH);
      await seeMarks(page, ALL_MARKED);
      await reader.click('checkbox', SWITCH);
      await seeMarks(page, {});
    });

    test('change nothing of the article: no node, no attribute, no layout', async () => {
      session.server.add('/highlights', { body: articlePage() });
      const page = await session.open('about:blank');
      await countMutations(page);
      await page.goto(outlet('/highlights'));
      const reader = probe(session, page);
      await reader.click('button', LAUNCHER);
      await reader.click('tab', 'This page');
      const [markup, mutations, boxes] = [await markupOf(page), await mutationsOf(page), await boxesOf(page)];
      await reader.click('checkbox', SWITCH);
      await seeMarks(page, ALL_MARKED);
      expect(await markupOf(page)).toBe(markup);
      expect(await mutationsOf(page)).toBe(mutations);
      expect(await boxesOf(page)).toEqual(boxes);
    });

    test('have a legend with counts; each layer goes on and off, and all of it is remembered', async () => {
      const { page, reader } = await openThisPage();
      await reader.click('checkbox', SWITCH);
      await openLegend(reader);
      await reader.see('checkbox', /^abc ?True then, changed since ?2$|^True then, changed since ?2$/);
      await reader.click('checkbox', /Matches the record/);
      const { 'cic-matches': _matches, ...others } = ALL_MARKED;
      await seeMarks(page, others);
      await reader.click('checkbox', /^Press/);
      await waitFor('the tint', async () => (await markedWords(page))['cic-layer-a']?.join().includes('CBS'));
      expect(await storedSettings(session)).toMatchObject({
        highlights: {
          on: true,
          verdicts: ['dated', 'conflicts', 'disputed', 'reported'],
          sources: ['speakers:press', null, null, null, null],
        },
      });
      await page.reload();
      await waitFor('the same marks', async () => {
        const marks = await markedWords(page);
        return sameMarks(marks, { ...others, 'cic-layer-a': marks['cic-layer-a'] ?? [] });
      });
      await reader.click('button', LAUNCHER);
      await reader.click('tab', 'This page');
      await openLegend(reader);
      await reader.click('checkbox', /^A ?Press|^Press/);
      await seeMarks(page, others);
    });

    test('follow a choice that was made in another tab', async () => {
      const { page } = await openPage();
      await chooseSettings(session, ON);
      await seeMarks(page, ALL_MARKED);
      await chooseSettings(session);
      await seeMarks(page, {});
    });

    test('stay while the sidebar is closed, and go when the reader silences the page', async () => {
      await chooseSettings(session, ON);
      const { page, reader } = await openPage();
      await seeMarks(page, ALL_MARKED);
      await reader.click('button', LAUNCHER);
      await reader.click('button', 'Close');
      await reader.seeGone('complementary');
      expect(sameMarks(await markedWords(page), ALL_MARKED)).toBe(true);
      await reader.click('button', LAUNCHER);
      await reader.click('button', 'Why am I seeing this?');
      await reader.click('button', 'Not about this case');
      await seeMarks(page, {});
    });

    test('a click on a marked passage opens the sidebar at its entry; Escape leads back to the article', async () => {
      await chooseSettings(session, ON);
      const { page, reader } = await openPage();
      await seeMarks(page, ALL_MARKED);
      const { x, y } = await placeOf(page, 'passed a credible-fear');
      await page.mouse.click(x, y);
      await reader.see('complementary');
      await waitFor('the focus on the entry', async () => {
        const focused = await reader.focused();
        return focused?.role === 'listitem' && focused.name.includes(interview);
      });
      await page.keyboard.press('Escape');
      await reader.seeGone('complementary');
      expect(await page.evaluate(() => getSelection()?.anchorNode?.nodeValue)).toBe(interview);
      expect(await reader.focused()).toBe(null);
    });

    test('a click beside them opens nothing, nor does selecting their words', async () => {
      await chooseSettings(session, ON);
      const { page, reader } = await openPage();
      await seeMarks(page, ALL_MARKED);
      const beside = await placeOf(page, 'interview.');
      await page.mouse.click(beside.x, beside.y);
      const { x, y } = await placeOf(page, 'passed a credible-fear');
      await page.mouse.move(x - 20, y);
      await page.mouse.down();
      await page.mouse.move(x + 20, y, { steps: 4 });
      await page.mouse.up();
      expect(await page.evaluate(() => getSelection()?.type)).toBe('Range');
      await new Promise((next) => setTimeout(next, 300));
      expect(await reader.find('complementary')).toBe(null);
    });

    test('by keyboard: “go to” leads to the passage, Enter there to its entry, Escape back', async () => {
      await chooseSettings(session, ON);
      const { page, reader } = await openPage(articlePage({ between: 12 }));
      await reader.click('button', LAUNCHER);
      await reader.click('tab', 'This page');
      await reader.focus('button', `Go to passage: ${interview}`);
      await page.keyboard.press('Enter');
      await waitFor('the caret in the passage', () =>
        page.evaluate((words) => getSelection()?.anchorNode?.nodeValue === words, interview),
      );
      await page.keyboard.press('Enter');
      await waitFor('the focus on the entry', async () => {
        const focused = await reader.focused();
        return focused?.role === 'listitem' && focused.name.includes(interview);
      });
      await waitFor('the mark of the visit to go', async () => !('cic-current' in (await markedWords(page))));
      await page.keyboard.press('Escape');
      await reader.seeGone('complementary');
      expect(await page.evaluate(() => getSelection()?.anchorNode?.nodeValue)).toBe(interview);
    });

    test('a second click at the same place opens the other entry of the same words', async () => {
      await chooseSettings(session, ON);
      const { page, reader } = await openPage(articlePage({ sentences: [removal, underTheAct] }));
      await waitFor('the marks', async () => 'cic-reported' in (await markedWords(page)));
      for (const verdict of ['Matches the record', 'Reported by one side', 'Matches the record']) {
        const { x, y } = await placeOf(page, 'sent to CECOT'); // the article makes room for the sidebar
        await page.mouse.click(x, y);
        await waitFor(verdict, async () => (await reader.focused())?.name.startsWith(verdict));
      }
    });

    describe('on a page', () => {
      beforeEach(() => chooseSettings(session, ON));

      test('that is dark are painted for its ground', async () => {
        const { page } = await openPage(articlePage({ css: 'html, body { background: #101214; color: #e6e6e6 }' }));
        const dark = Object.entries(ALL_MARKED).map(([name, words]) => [name.replace('cic-', 'cic-dark-'), words]);
        await seeMarks(page, Object.fromEntries(dark));
        await screenshot(session, page, 'highlights-dark-page');
      });

      test('whose policy allows nothing are painted all the same', async () => {
        const policy =
          "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin allow-scripts";
        const { page } = await openPage(articlePage(), { 'content-security-policy': policy });
        await seeMarks(page, ALL_MARKED);
        await screenshot(session, page, 'highlights-strict-policy');
      });

      test('whose framework writes the article anew are there again', async () => {
        const { page } = await openPage();
        await seeMarks(page, ALL_MARKED);
        for (let times = 0; times < 3; times++) {
          await page.evaluate(() => {
            const article = document.querySelector('article') as Element;
            article.innerHTML = String(article.innerHTML);
          });
          await seeMarks(page, ALL_MARKED);
        }
      });

      test('that replaces its whole body are there again', async () => {
        const { page } = await openPage();
        await seeMarks(page, ALL_MARKED);
        await page.evaluate(() => {
          const body = document.createElement('body');
          body.innerHTML = document.body.innerHTML;
          document.body.replaceWith(body);
        });
        await seeMarks(page, ALL_MARKED);
      });

      test('that clears all highlights are there again', async () => {
        const { page } = await openPage();
        await seeMarks(page, ALL_MARKED);
        await page.evaluate(() => CSS.highlights.clear());
        await seeMarks(page, ALL_MARKED);
      });

      test('whose sentence changes while it is read: the mark goes with what it was about', async () => {
        const { page } = await openPage();
        await seeMarks(page, ALL_MARKED);
        await page.evaluate((words) => {
          for (const p of document.querySelectorAll('p')) {
            if (p.textContent === words)
              p.textContent = 'Hernández Romero was asked whether he is being held in the CECOT prison?';
          }
        }, held);
        await seeMarks(page, { ...ALL_MARKED, 'cic-dated': ['family has not heard from him'] });
      });

      test('whose text nodes change in place: no wrong words are marked', async () => {
        const { page } = await openPage();
        await seeMarks(page, ALL_MARKED);
        await page.evaluate((words) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (node.nodeValue === words) node.nodeValue = `It is not known whether ${words}`;
          }
        }, interview);
        await waitFor(
          'the mark to go',
          async () => !(await markedWords(page))['cic-reported']?.includes('passed a credible-fear'),
        );
        const marks = await markedWords(page);
        expect(
          Object.values(marks)
            .flat()
            .every((words) => Object.values(ALL_MARKED).flat().includes(words)),
        ).toBe(true);
      });

      test('that adds a paragraph: it is marked too', async () => {
        const { page } = await openPage(articlePage({ sentences: [removal] }));
        await seeMarks(page, { 'cic-matches': ['was flown to El Salvador on March 15, 2025'] });
        await page.evaluate((words) => {
          const added = document.createElement('p');
          added.textContent = words;
          document.querySelector('article')?.append(added);
        }, held);
        await seeMarks(page, {
          'cic-matches': ['was flown to El Salvador on March 15, 2025'],
          'cic-dated': ['is being held in the CECOT'],
        });
      });

      test('that the reader leaves without loading another go', async () => {
        const { page } = await openPage();
        await seeMarks(page, ALL_MARKED);
        await page.evaluate(() => {
          history.pushState(null, '', '/highlights/other');
          (document.querySelector('article') as Element).innerHTML =
            '<h1>A bridge</h1><p>The old bridge was opened again.</p>';
        });
        await seeMarks(page, {});
      });

      test('of 1 MB with 200 passages: all are marked, also when the page writes them anew', async () => {
        const sentences = [
          removal,
          ...Array.from(
            { length: 199 },
            (_, day) => `On day ${day + 1}, Hernández Romero is being held in the CECOT prison.`,
          ),
        ];
        const { page, reader } = await openPage(articlePage({ sentences, between: 50 }));
        await waitFor('the marks', async () => (await markedWords(page))['cic-dated']?.length === 199, 15_000);
        await reader.click('button', LAUNCHER);
        await reader.click('tab', 'This page');
        await reader.see('heading', '200 statements recognised');
        await page.evaluate(() => {
          const article = document.querySelector('article') as Element;
          article.innerHTML = String(article.innerHTML);
        });
        await waitFor('the marks', async () => (await markedWords(page))['cic-dated']?.length === 199, 15_000);
      }, 60_000);
    });

    test.each(['light', 'dark'] as const)('stand beside the sidebar in %s, and on a phone', async (theme) => {
      await chooseSettings(session, { ...ON, theme });
      const css = theme === 'dark' ? 'html, body { background: #101214; color: #e6e6e6 }' : '';
      for (const [width, height] of [
        [1600, 900],
        [900, 800],
        [360, 740],
      ] as const) {
        session.server.add('/highlights', { body: articlePage({ css }) });
        const page = await session.open(outlet('/highlights'), { width, height });
        const reader = probe(session, page);
        await reader.see('button', LAUNCHER);
        await screenshot(session, page, `highlights-${theme}-${width}`);
        await page.close();
      }
    });
  });
});

/** Each takes the extension away, so each has a browser of its own. */
test.each(browserNames)(
  'in %s, no mark is seen once the extension is disabled',
  async (name) => {
    const session = await startSession(name);
    try {
      session.server.add('/highlights', { body: articlePage() });
      const page = await session.open(outlet('/highlights'));
      await probe(session, page).see('button', LAUNCHER);
      // The launcher stands beside it.
      const looks = async () =>
        String(await page.screenshot({ clip: { x: 0, y: 0, width: 1100, height: 780 }, encoding: 'base64' }));
      const plain = await looks();
      await chooseSettings(session, ON);
      await waitFor('the marks', async () => (await looks()) !== plain);
      await session.removeExtension();
      await waitFor('the page as it was', async () => (await looks()) === plain);
    } finally {
      await session.close();
    }
  },
  60_000,
);

function sameMarks(seen: Record<string, string[]>, wanted: Record<string, readonly string[]>): boolean {
  const inOrder = (marks: Record<string, readonly string[]>) =>
    JSON.stringify(
      Object.entries(marks)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([name, words]) => [name, [...words].sort()]),
    );
  return inOrder(seen) === inOrder(wanted);
}

/** Where every paragraph stands. */
function boxesOf(page: Page): Promise<number[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('p, h1')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height];
    }),
  );
}
