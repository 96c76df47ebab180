import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import {
  beginNote,
  errorsOf,
  keptNotes,
  LAUNCHER,
  marked,
  openArticle,
  openNotes,
  openPage,
  seeFocused,
  WORDS,
  writeNote,
} from './notes-driving.ts';
import { outlet } from './outlet.ts';
import { markupOf } from './page-trace.ts';
import { realPages, spliceCase } from './real-pages.ts';
import { articlePage } from './statement-page.ts';
import { waitFor } from './wait-for.ts';

/** Where notes must work as on any other page: the words to note stand there once. */
const hardPages = [
  ['a policy that allows nothing, with Trusted Types', 'strict-policy', 'was flown out on March 15'],
  ['a text that runs from right to left', 'right-to-left', 'إلى السلفادور في شهر مارس'],
  ['a script that clears all highlights', 'clears-highlights', 'asked for asylum'],
  ['redefined prototypes and an element of our name', 'hostile-prototypes', 'asked for asylum'],
  ['a header above everything and rules for every element', 'high-header', null],
] as const;

/** Longer than a megabyte, most of it text that says nothing of him. */
const ONE_MEGABYTE = articlePage({ between: 1500 });

const SPLICED = 'was held in the CECOT prison';
const saved = ['guardian-1', 'nytimes-1', 'bbc-1', 'wapo-1', 'folha'].filter((name) => realPages().includes(name));

describe('a note on a hard page', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session));

    test.each(hardPages)('with %s is made, marked, and there again after a reload', async (_what, slug, noted) => {
      const { page, reader } = await openPage(session, `/${slug}`);
      const errors = errorsOf(page);
      const words = noted ?? (await someWords(page));
      const before = await markupOf(page);
      await writeNote({ page, reader }, words, 'Noted.');
      expect(await marked(page)).toEqual([words]);
      await waitFor('it to be kept', async () => (await keptNotes(session))[0]?.quote.exact === words);
      expect(await markupOf(page)).toBe(before);
      await page.reload({ waitUntil: 'domcontentloaded' });
      expect(await marked(page)).toEqual([words]);
      await openNotes({ page, reader });
      expect((await reader.see('listitem', 'Noted.')).name).not.toContain('no longer on the page');
      // Of its own: an icon that its policy does not allow, and the function that it has redefined to throw.
      expect(errors.filter((error) => !/favicon\.ico|^(?:Error: )+push$/.test(error))).toEqual([]);
    });

    test('of a megabyte is made without keeping the page busy', async () => {
      expect(ONE_MEGABYTE.length).toBeGreaterThan(1_000_000);
      const noted = await openArticle(session, '/megabyte', ONE_MEGABYTE);
      const slowest = await slowestAnswer(noted.page, async () => {
        await writeNote(noted, WORDS, 'Deep in the page.');
        expect(await marked(noted.page)).toEqual([WORDS]);
      });
      expect(slowest, 'milliseconds').toBeLessThan(2000);
      await noted.page.reload({ waitUntil: 'domcontentloaded' });
      expect(await marked(noted.page)).toEqual([WORDS]);
    }, 60_000);

    test('that never rests is made, and its mark stays', async () => {
      const noted = await openPage(session, '/endless-mutation');
      await writeNote(noted, 'asked for asylum', 'Between two ticks.');
      await new Promise((next) => setTimeout(next, 1000));
      expect(await marked(noted.page)).toEqual(['asked for asylum']);
      const ticks = () => noted.page.evaluate(() => (globalThis as unknown as { ticks: number }).ticks);
      const before = await ticks();
      await new Promise((next) => setTimeout(next, 2000));
      // 5 ms apart: 400 in two seconds. A page that we keep busy would fall far behind.
      expect((await ticks()) - before).toBeGreaterThan(200);
    });

    test('whose text changes while it is written stands where the words stand then', async () => {
      const noted = await openArticle(session);
      const { page, reader } = noted;
      await writeNote(noted, WORDS, 'Kept in place.');
      await page.evaluate(() => {
        const first = document.querySelector('article p');
        for (let n = 0; n < 20; n++)
          first?.before(Object.assign(document.createElement('p'), { textContent: `Live: entry ${n} says nothing.` }));
      });
      await new Promise((next) => setTimeout(next, 700));
      expect(await marked(page)).toEqual([WORDS]);
      await page.evaluate((words) => {
        for (const paragraph of document.querySelectorAll('p'))
          if (paragraph.textContent?.includes(words)) paragraph.textContent = 'The family waits.';
      }, WORDS);
      await waitFor('it to be said', async () =>
        (await reader.find('listitem', 'Kept in place.'))?.name.includes('no longer on the page'),
      );
      expect(await keptNotes(session)).toHaveLength(1);
    });

    test('that goes on to another story keeps what is being written until the reader comes back', async () => {
      const noted = await openPage(session, '/single-page/crowns');
      const { page, reader } = noted;
      await beginNote(noted, 'the makeup artist', 'Half a thought');
      await page.click('nav a[href="/single-page/bridge"]');
      await reader.seeGone('textbox', 'Your note');
      await page.goBack();
      await openNotes(noted);
      await reader.click('textbox', 'Your note');
      await page.keyboard.press('End');
      await page.keyboard.type(', and the other half.');
      await reader.click('button', 'Save note');
      await reader.see('listitem', 'Half a thought, and the other half.');
      expect(await marked(page)).toEqual(['the makeup artist']);
    });

    test('that removes our elements cannot be made there, and the page goes on', async () => {
      const page = await session.open(outlet('/removes-host'));
      const errors = errorsOf(page);
      const removed = () => page.evaluate(() => (globalThis as unknown as { removed: number }).removed);
      await waitFor('a removal', async () => (await removed()) > 0);
      for (let tries = 0; tries < 3; tries++) {
        await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body));
        await session.runCommand(page, 'add-note');
        await new Promise((next) => setTimeout(next, 1000));
      }
      const last = await removed();
      await new Promise((next) => setTimeout(next, 1500));
      expect(await removed(), 'it came to rest').toBe(last);
      expect(last).toBeLessThan(80);
      expect(await page.evaluate(() => document.querySelectorAll('case-in-context').length)).toBe(0);
      expect(await page.evaluate(() => 1 + 1)).toBe(2);
      expect(errors).toEqual([]);
    });

    test('in a shadow root is made, marked, and there again after a reload', async () => {
      const body = articlePage({
        sentences: ['Andry José Hernández Romero is named here.'],
        after: `<main id="host"></main><script>
          const root = document.getElementById('host').attachShadow({ mode: 'open' });
          const paragraph = document.createElement('p');
          paragraph.textContent = 'In a shadow tree: Hernández Romero ${SPLICED} for 125 days.';
          root.append(paragraph);
        </script>`,
      });
      const { page, reader } = await openArticle(session, '/shadow', body);
      await selectInShadow(page, SPLICED);
      await reader.click('button', /^Add note$/);
      await seeFocused({ page, reader }, 'textbox', 'Your note');
      await page.keyboard.type('In the shadow.');
      await reader.click('button', 'Save note');
      expect((await reader.see('listitem', 'In the shadow.')).name).toContain(SPLICED);
      expect(await marked(page)).toEqual([SPLICED]);
      await page.reload({ waitUntil: 'domcontentloaded' });
      expect(await marked(page)).toEqual([SPLICED]);
    });

    test('in a frame cannot be made: what is selected there is not taken, and the notes say how', async () => {
      session.server.add('/framed-story', { body: articlePage() });
      const body = articlePage({
        after: '<iframe title="Story" src="/framed-story" width="600" height="400"></iframe>',
      });
      const { page, reader } = await openArticle(session, '/with-frame', body);
      const frame = await waitFor('the frame', async () =>
        page.frames().find((one) => one.url().endsWith('/framed-story')),
      );
      await frame.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body));
      await session.runCommand(page, 'add-note');
      await reader.see('heading', 'No notes on this page yet');
      expect(await reader.find('textbox', 'Your note')).toBeNull();
    });
  });
});

describe.skipIf(saved.length === 0)(
  'a note on a real page with the case spliced in (skipped without ../shared/pages)',
  () => {
    inBrowsers((session) => {
      beforeEach(() => chooseSettings(session));

      test.each(saved)('%s: on the spliced sentence, it is there again after a reload, exactly there', async (name) => {
        const noted = await openArticle(session, `/real/${name}`, spliceCase(name));
        const { page, reader } = noted;
        await writeNote(noted, SPLICED, 'He was freed on 18 July 2025.');
        expect(await marked(page)).toEqual([SPLICED]);
        expect(await reader.overflowing()).toEqual([]);
        await page.reload({ waitUntil: 'domcontentloaded' });
        await waitFor('the launcher', () => reader.find('button', LAUNCHER), 15_000);
        expect(await marked(page)).toEqual([SPLICED]);
        expect(await sentencesUnderNotes(page)).toEqual([
          'Andry José Hernández Romero, a Venezuelan makeup artist, was flown to El Salvador on March 15, 2025, and was held in the CECOT prison there.',
        ]);
      });
    });
  },
);

/** Words that name him, wherever the page has them. */
function someWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const found = /Hernández Romero/.exec(node.nodeValue ?? '');
      if (found) return found[0];
    }
    throw new Error('the page does not name him');
  });
}

/** The paragraphs in which notes are marked. */
function sentencesUnderNotes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('cic-note') ?? [])].map(
      ({ startContainer }) => startContainer.parentElement?.closest('p')?.textContent ?? '',
    ),
  );
}

/** Runs a deed, and asks the page for an answer all the while: how many milliseconds the slowest took. */
async function slowestAnswer(page: Page, deed: () => Promise<void>): Promise<number> {
  let isDone = false;
  let slowest = 0;
  const done = deed().finally(() => {
    isDone = true;
  });
  while (!isDone) {
    const before = performance.now();
    await page.evaluate(() => 0);
    slowest = Math.max(slowest, performance.now() - before);
    await new Promise((next) => setTimeout(next, 20));
  }
  await done;
  return slowest;
}

/** Selects words of an open shadow tree with the mouse. */
async function selectInShadow(page: Page, words: string): Promise<void> {
  const line = await page.evaluate((words) => {
    const text = document.getElementById('host')?.shadowRoot?.querySelector('p')?.firstChild;
    if (!(text instanceof Text)) throw new Error('no text in the shadow tree');
    text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(words));
    range.setEnd(text, text.data.indexOf(words) + words.length);
    const { left, right, y, height } = range.getBoundingClientRect();
    return { left: left + 1, right: right - 1, y: y + height / 2 };
  }, words);
  await page.mouse.move(line.left, line.y);
  await page.mouse.down();
  await page.mouse.move(line.right, line.y, { steps: 6 });
  await page.mouse.up();
}
