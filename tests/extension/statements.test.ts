import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { readCsv } from '../sharing/read-csv.ts';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { markupOf } from './page-trace.ts';
import { probe, type ReaderProbe } from './reader-probe.ts';
import { screenshot } from './screenshot.ts';
import { accused, articlePage, held, interview, officials, press, removal } from './statement-page.ts';
import { waitFor } from './wait-for.ts';

const LAUNCHER = /^Context: [\d,]+ mentions? on this page/;

describe('what the page says', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session));

    async function openThisPage(html = articlePage(), headers = {}): Promise<{ page: Page; reader: ReaderProbe }> {
      session.server.add('/statements', { body: html, headers });
      const page = await session.open(outlet('/statements'));
      const reader = probe(session, page);
      await reader.click('button', LAUNCHER);
      await reader.click('tab', 'This page');
      return { page, reader };
    }

    const verdictOf = async (reader: ReaderProbe, sentence: string) =>
      (await reader.see('listitem', `Go to passage: ${sentence.slice(0, 40)}`)).name;

    test('is listed sentence by sentence, each with its verdict and why', async () => {
      const { reader } = await openThisPage();
      await reader.see('heading', 'What this page says 7 statements recognised');
      expect(await verdictOf(reader, removal)).toMatch(/^Matches the record/);
      expect(await verdictOf(reader, held)).toMatch(/^True then, changed since/);
      expect(await verdictOf(reader, accused)).toMatch(/^Disputed/);
      expect(await verdictOf(reader, officials)).toMatch(/^Attributed as in the record/);
      expect(await verdictOf(reader, interview)).toMatch(/^Reported by one side/);
      expect(await verdictOf(reader, held)).toMatch(/18 July? 2025/);
      expect(await verdictOf(reader, officials)).toContain('Attributed to: ');
    });

    test('conflicts with the record where it had ended before the article was published', async () => {
      const { reader } = await openThisPage(articlePage({ published: '2025-09-01', sentences: [removal, held] }));
      expect(await verdictOf(reader, removal)).toMatch(/^Matches the record/);
      expect(await verdictOf(reader, held)).toMatch(/^Conflicts with the record/);
    });

    test('of a page without statements is said to be nothing, and means nothing', async () => {
      const { reader } = await openThisPage(
        articlePage({ sentences: ['Andry Hernández Romero was on the list of names.'] }),
      );
      await reader.see('heading', 'No statements recognised on this page');
    });

    test('can be filtered, and another view says how many passages concern its entry and leads to them', async () => {
      const { reader } = await openThisPage();
      await reader.click('button', /^changed 2$/);
      await reader.see('status', /^2 of 7/);
      await reader.seeGone('button', `Go to passage: ${interview}`);
      await reader.click('tab', 'Known');
      await reader.click('button', /^2 passages on this page$/);
      await waitFor('the statements', async () => (await reader.see('tab', 'This page')).selected === 'true');
      await reader.see('status', /^2 of 7/);
      expect(await verdictOf(reader, accused)).toMatch(/^Disputed/);
      expect(await verdictOf(reader, officials)).toMatch(/^Attributed as in the record/);
    });

    test('has who speaks in it', async () => {
      const { reader } = await openThisPage();
      await reader.see('heading', 'Who speaks here');
      await reader.see('listitem', 'CBS News');
    });

    test('leads to the article and back: go to, then Escape', async () => {
      const { page, reader } = await openThisPage(articlePage({ between: 12 }));
      const go = `Go to passage: ${interview}`;
      await reader.click('button', go);
      await waitFor('the painted passage', () => page.evaluate(() => CSS.highlights.has('cic-current')));
      await waitFor('the passage in view', () => page.evaluate(isInView, interview));
      await page.keyboard.press('Escape');
      await waitFor('the focus on the button', async () => (await reader.focused())?.name === go);
      await reader.see('complementary');
    });

    test('leads from a speaker to the article', async () => {
      const { page, reader } = await openThisPage(articlePage({ between: 12 }));
      await reader.click('button', /^Go to “.*CBS News/);
      await waitFor('the passage in view', () => page.evaluate(isInView, press));
    });

    test('says when a passage has gone from the page', async () => {
      const { page, reader } = await openThisPage();
      await reader.see('button', `Go to passage: ${interview}`);
      // Between this and the next look at the page, the list is of what was.
      await page.evaluate((words) => {
        for (const p of document.querySelectorAll('p')) if (p.textContent === words) p.firstChild?.remove();
      }, interview);
      await reader.click('button', `Go to passage: ${interview}`);
      await reader.see('status', 'This passage is no longer on the page.');
    });

    test('is read anew when the page changes, and the sidebar stays where the reader is', async () => {
      const { page, reader } = await openThisPage(articlePage({ sentences: [removal] }));
      await reader.see('heading', '1 statement recognised');
      await addParagraph(page, held);
      await reader.see('heading', '2 statements recognised');
      expect((await reader.see('tab', 'This page')).selected).toBe('true');
    });

    test('that is long and never rests is read, and the page goes on', async () => {
      const { page, reader } = await openThisPage(
        articlePage({ sentences: [removal, ...Array(60).fill(held)], between: 40 }),
      );
      await reader.see('heading', '61 statements recognised');
      await page.evaluate(() => {
        let ticks = 0;
        setInterval(() => {
          const added = document.createElement('p');
          added.textContent = `Hernández Romero is being held in the CECOT prison, day ${++ticks}.`;
          document.querySelector('article')?.append(added);
          Object.assign(globalThis, { ticks });
        }, 10);
      });
      await new Promise((next) => setTimeout(next, 3000));
      const ticks = await page.evaluate(() => (globalThis as unknown as { ticks: number }).ticks);
      expect(ticks, 'of the 300 that fit').toBeGreaterThan(100);
      await reader.see('heading', 'What this page says');
    });

    test.each([
      ['10,000 sentences, all of them his', [removal, Array(10_000).fill(held).join(' ')], 10_001],
      ['one sentence of 1 MB', [removal, `Hernández Romero ${'and the clerk, '.repeat(70_000)} spoke.`], 1],
    ])(
      'of a page with %s is there, highlighted, and can be left',
      async (_what, sentences, count) => {
        await chooseSettings(session, { highlights: { on: true, verdicts: ['dated', 'matches'], sources: [] } });
        session.server.add('/statements', { body: articlePage({ sentences }) });
        const page = await session.open(outlet('/statements'));
        const reader = probe(session, page);
        await waitFor('the launcher', () => reader.find('button', LAUNCHER), 20_000);
        await reader.click('button', LAUNCHER);
        await reader.click('tab', 'This page');
        await waitFor('the count', () => reader.find('heading', `${count.toLocaleString('en')} statement`), 20_000);
        const painted = () =>
          page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
        await waitFor('the marks', async () => (await painted()) === count, 20_000);
        await reader.click('button', 'Close');
        await reader.seeGone('complementary');
      },
      90_000,
    );

    describe('as a file', () => {
      async function exported(reader: ReaderProbe, button: string): Promise<{ name: string; text: string }> {
        await rm(session.downloads, { recursive: true, force: true });
        if (!(await reader.find('button', button))) await reader.click('button', 'Filter, sort, export');
        await reader.click('button', button);
        return waitFor('the file', async () => {
          const files = await readdir(session.downloads);
          const name = files.find((file) => /\.(?:csv|jsonld)$/.test(file));
          const text = name && (await readFile(join(session.downloads, name), 'utf8'));
          return text ? { name, text } : null;
        });
      }

      test('is a table of what is on the screen', async () => {
        const { page, reader } = await openThisPage();
        const before = await markupOf(page);
        await reader.click('button', /^changed 2$/);
        const { name, text } = await exported(reader, 'Export CSV');
        expect(name).toMatch(/^statements-latimes\.com-\d{4}-\d\d-\d\d.*\.csv$/);
        const [head = [], ...rows] = readCsv(text.replace(/^\ufeff/, ''));
        expect(rows).toHaveLength(2);
        const [row] = rows.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at]])));
        expect(row).toMatchObject({
          url: outlet('/statements'),
          title: 'What became of the passenger',
          published: '2025-05-20',
          quote: held,
          claim: 'held-at-cecot',
          verdict: 'dated',
          until: '2025-07-18',
        });
        await reader.see('status', '2 statements exported.');
        expect(await markupOf(page)).toBe(before);
      });

      test('is a collection of W3C annotations, one a statement, each with its exact words', async () => {
        const { page, reader } = await openThisPage();
        const { name, text } = await exported(reader, 'Export JSON-LD');
        expect(name).toMatch(/\.jsonld$/);
        const { first, total, type } = JSON.parse(text);
        expect({ type, total, items: first.items.length }).toEqual({
          type: 'AnnotationCollection',
          total: 7,
          items: 7,
        });
        const targets = JSON.stringify(first.items.map(({ target }: { target: unknown }) => target));
        for (const sentence of [removal, held, press]) expect(targets).toContain(sentence);
        expect(targets).toContain(page.url());
      });

      test('asks nothing of the network, and the page sees neither link nor click', async () => {
        const { page, reader } = await openThisPage();
        await page.evaluate(() => {
          const heard: string[] = [];
          Object.assign(globalThis, { heard });
          addEventListener('click', (event) => heard.push(String((event.target as Element).localName)), true);
        });
        const asked = session.server.requests.length;
        await exported(reader, 'Export CSV');
        const ours = session.server.requests.slice(asked).filter(({ host }) => host === new URL(page.url()).hostname);
        expect(ours).toEqual([]);
        const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
        expect(heard.filter((name) => name === 'a')).toEqual([]);
      });

      test('cannot come from a page that is locked in, and the reader is told', async () => {
        const policy = 'sandbox allow-scripts';
        const { reader } = await openThisPage(articlePage(), { 'content-security-policy': policy });
        await reader.click('button', 'Filter, sort, export');
        await reader.click('button', 'Export CSV');
        await reader.see('status', 'This page forbids downloads');
      });

      test('comes from a page whose policy allows nothing', async () => {
        const policy =
          "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'";
        const { reader } = await openThisPage(articlePage(), { 'content-security-policy': policy });
        expect((await exported(reader, 'Export CSV')).text).toContain('held-at-cecot');
      });
    });

    describe.each([
      ['en', 'light', /^(?:This page|Page)$/, 'Filter, sort, export', 'Highlight in the article', 'Legend and layers'],
      ['en', 'dark', /^(?:This page|Page)$/, 'Filter, sort, export', 'Highlight in the article', 'Legend and layers'],
      ['es', 'light', /^Página$/, 'Filtrar, ordenar, exportar', 'Resaltar en el artículo', 'Leyenda y capas'],
      ['es', 'dark', /^Página$/, 'Filtrar, ordenar, exportar', 'Resaltar en el artículo', 'Leyenda y capas'],
    ])('in %s, %s', (language, theme, tab, tools, highlight, legend) => {
      test.each([
        [1280, 800],
        [390, 780],
        [320, 256],
      ])('has no axe violations at %i × %i, and nothing overflows', async (width, height) => {
        await chooseSettings(session, { language, theme });
        session.server.add('/statements', { body: articlePage() });
        const page = await session.open(outlet('/statements'), { width, height });
        const reader = probe(session, page);
        await reader.see('button', /^Cont/);
        await session.runCommand(page);
        await reader.click('tab', tab);
        await reader.click('button', tools);
        await reader.click('checkbox', highlight);
        if (!(await reader.find('button', legend))?.expanded) await reader.click('button', legend);
        expect(await reader.axe()).toEqual([]);
        expect(await reader.overflowing()).toEqual([]);
        await screenshot(session, page, `statements-${language}-${theme}-${width}`);
      });
    });
  });
});

/** Runs in the page. */
function isInView(words: string): boolean {
  const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent === words);
  const { top = -1, bottom = 0 } = paragraph?.getBoundingClientRect() ?? {};
  return top >= 0 && bottom <= innerHeight;
}

function addParagraph(page: Page, words: string): Promise<void> {
  return page.evaluate((words) => {
    const added = document.createElement('p');
    added.textContent = words;
    document.querySelector('article')?.append(added);
  }, words);
}
