import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildShareLink, type SharedPassage } from '../../sharing/share-link.ts';
import { browserNames, type ExtensionApi, startSession } from './browsers.ts';
import { chooseSettings, inBrowsers, storedSettings } from './in-browsers.ts';
import { beginNote, writeNote } from './notes-driving.ts';
import { outlet } from './outlet.ts';
import { pasted } from './pasted.ts';
import { probe, type ReaderProbe } from './reader-probe.ts';
import { articlePage, held, markedWords } from './statement-page.ts';
import { waitFor } from './wait-for.ts';

const LAUNCHER = /^Context: /;
const WORDS = 'being held in the CECOT prison';
const NOTE = 'He was freed on 18 July 2025.';
const ANNOUNCED = 'Someone shared 2 notes on this page';

const passages: SharedPassage[] = [
  {
    quote: { exact: WORDS, prefix: 'Hernández Romero is ', suffix: '.' },
    note: { kind: 'correction', text: NOTE, about: null },
  },
  {
    quote: { exact: 'flown to El Salvador on March 15, 2025', prefix: 'Romero was ', suffix: '.' },
    note: { kind: 'comment', text: 'Without a hearing; <b>see</b> the record.', about: null },
  },
];

async function linkTo(url: string): Promise<string> {
  const link = await buildShareLink({ url, text: null, passages, author: null });
  expect(link.fits).toBe(true);
  return link.url;
}

describe('a shared link', () => {
  inBrowsers((session) => {
    beforeEach(() => chooseSettings(session));

    async function openLink(link: string, html = articlePage()): Promise<{ page: Page; reader: ReaderProbe }> {
      session.server.add('/shared', { body: html });
      const page = await session.open(link);
      return { page, reader: probe(session, page) };
    }

    test('is announced, opens nothing by itself, and shows its notes apart from the record', async () => {
      const { page, reader } = await openLink(await linkTo(outlet('/shared')));
      await reader.see('button', 'Show the notes');
      expect(await reader.find('tab', 'Timeline')).toBeNull();
      expect((await markedWords(page))['cic-link-note'] ?? []).toEqual([]);
      await reader.click('button', 'Show the notes');
      const band = await reader.see('region', ANNOUNCED);
      expect(band.name).toContain(ANNOUNCED);
      await reader.see('listitem', NOTE);
      await reader.see('listitem', 'Without a hearing; <b>see</b> the record.');
      const marked = await waitFor('the passages', async () => (await markedWords(page))['cic-link-note']);
      expect(marked.toSorted()).toEqual([WORDS, 'flown to El Salvador on March 15, 2025'].toSorted());
      expect(await reader.axe()).toEqual([]);
    });

    test.each([
      [360, 740],
      [320, 256],
      [1280, 800],
    ])('leads to its first note in a window of %i by %i', async (width, height) => {
      const { page, reader } = await openLink(await linkTo(outlet('/shared')));
      await page.setViewport({ width, height });
      await reader.click('button', 'Show the notes');
      await waitFor('the note in sight', async () => {
        const focused = await reader.focused();
        return focused?.role === 'listitem' && focused.name.includes(NOTE) && focused.y >= 0 && focused.y < height - 60;
      });
    });

    test('leaves no notes in the address that the page sees', async () => {
      const { page, reader } = await openLink(await linkTo(outlet('/shared')));
      await reader.see('button', 'Show the notes');
      const seen = await page.evaluate(() => [location.href, document.URL, window.navigation?.currentEntry?.url]);
      expect(seen.join(' ')).not.toContain('casenotes');
    });

    test('is stored only where the reader keeps a copy, once', async () => {
      const { reader } = await openLink(await linkTo(outlet('/shared')));
      await reader.click('button', 'Show the notes');
      await reader.see('listitem', NOTE);
      expect(Object.keys(await storedSettings(session))).toEqual([]);
      await reader.click('button', 'Keep all');
      const kept = async () =>
        (Object.values(await storedSettings(session)) as { notes: unknown[] }[])[0]?.notes.length;
      await waitFor('both notes in storage', async () => (await kept()) === 2);
      await reader.seeGone('button', 'Keep all');
      const [notes] = Object.values(await storedSettings(session)) as { notes: unknown[] }[];
      expect(notes?.notes).toHaveLength(2);
    });

    test('is announced again after a reload, until it is dismissed', async () => {
      const { page, reader } = await openLink(await linkTo(outlet('/shared')));
      await reader.see('button', 'Show the notes');
      await page.reload({ waitUntil: 'domcontentloaded' });
      await reader.see('button', 'Show the notes');
      await reader.click('button', 'Discard');
      await reader.seeGone('button', 'Show the notes');
      await page.reload({ waitUntil: 'domcontentloaded' });
      await reader.see('button', LAUNCHER);
      await new Promise((next) => setTimeout(next, 800));
      expect(await reader.find('button', 'Show the notes')).toBeNull();
    });

    test('is gone once it is dismissed', async () => {
      const { page, reader } = await openLink(await linkTo(outlet('/shared')));
      await reader.click('button', 'Discard');
      await reader.seeGone('button', 'Show the notes');
      await reader.click('button', LAUNCHER);
      await reader.see('tab', 'Timeline');
      expect(await reader.find('region', ANNOUNCED)).toBeNull();
      expect(Object.keys(await storedSettings(session))).toEqual([]);
      expect((await markedWords(page))['cic-link-note'] ?? []).toEqual([]);
    });

    test('is read before a page that takes the address away', async () => {
      const early = articlePage().replace(
        '<head>',
        '<head><script>history.replaceState(null, "", "/shared?clean")</script>',
      );
      const { reader } = await openLink(await linkTo(outlet('/shared')), early);
      await reader.see('button', 'Show the notes');
    });

    test.each<[string, () => void]>([
      ['gets a query', () => history.replaceState(null, '', '/shared?x=1')],
      [
        'says late what it is called',
        () => {
          document.head.insertAdjacentHTML('beforeend', '<link rel="canonical" href="/2025/05/passenger">');
          document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Hernández Romero was 31.</p>');
        },
      ],
    ])(
      'stays when its page %s, with the note that is being written, and comes again after a reload',
      async (_, change) => {
        const { page, reader } = await openLink(await linkTo(outlet('/shared')));
        await reader.click('button', 'Show the notes');
        await reader.see('listitem', NOTE);
        await beginNote({ page, reader }, held, 'Half a thought');
        await page.evaluate(change);
        await new Promise((next) => setTimeout(next, 1500));
        await reader.see('listitem', NOTE);
        await reader.see('textbox', 'Your note');
        await reader.click('button', 'Save note');
        await reader.see('listitem', 'Half a thought');
        await page.reload({ waitUntil: 'domcontentloaded' });
        await reader.see('button', 'Show the notes');
      },
    );

    test('goes when its page goes on to another story', async () => {
      const { page, reader } = await openLink(await linkTo(outlet('/shared')));
      await reader.see('button', 'Show the notes');
      await page.evaluate(() => history.pushState(null, '', '/other'));
      await reader.seeGone('button', 'Show the notes');
    });

    test('survives a redirect', async () => {
      session.server.add('/short', { body: '', status: 302, headers: { location: outlet('/shared') } });
      const { reader } = await openLink(await linkTo(outlet('/short')));
      await reader.see('button', 'Show the notes');
    });

    test('shows a note whose passage was edited away, without a mark', async () => {
      const edited = articlePage().replace(held, 'The family waits.');
      const { page, reader } = await openLink(await linkTo(outlet('/shared')), edited);
      await reader.click('button', 'Show the notes');
      expect((await reader.see('listitem', NOTE)).name).toContain('no longer on the page');
      expect(await waitFor('a mark', async () => (await markedWords(page))['cic-link-note'])).toEqual([
        'flown to El Salvador on March 15, 2025',
      ]);
    });

    test('is announced on a page that no longer names him', async () => {
      const { reader } = await openLink(await linkTo(outlet('/shared')), articlePage({ sentences: ['Nothing here.'] }));
      await reader.click('button', 'Show the notes');
      await reader.see('listitem', NOTE);
    });

    test('that was cut says that notes are missing, and still marks what it names', async () => {
      const link = await linkTo(outlet('/shared'));
      const { reader } = await openLink(link.slice(0, -12));
      await reader.see('status', 'could not be read');
    });

    test('is taken when a link on the page itself leads to it', async () => {
      const link = await linkTo(outlet('/shared'));
      const { page, reader } = await openLink(
        outlet('/shared'),
        articlePage({ after: `<a id="go" href="${link.replaceAll('&', '&amp;')}">Notes</a>` }),
      );
      await reader.see('button', LAUNCHER);
      await waitFor('the script of the notes', async () => {
        await page.click('#go');
        return reader.find('button', 'Show the notes');
      });
    });

    test('is made from the notes of a page, and opens in another profile', async () => {
      const { page, reader } = await openLink(outlet('/shared'));
      await reader.see('button', LAUNCHER);
      await writeNote({ page, reader }, WORDS, NOTE);
      await reader.click('button', /^Share$/);
      await reader.see('dialog', 'Share this page');
      expect(await reader.axe()).toEqual([]);
      await waitFor('the link', async () => (await reader.find('button', 'Copy link'))?.disabled === false);
      await reader.click('button', /^Copy link$/);
      await reader.see('status', 'Link copied');
      const link = await pasted(session);
      expect(link).toMatch(/^http:\/\/www\.latimes\.com\/shared#:~:text=.*&casenotes=1\./);
      expect(link.length).toBeLessThanOrEqual(1_800);

      const other = await startSession(session.name);
      try {
        other.server.add('/shared', { body: articlePage() });
        const received = probe(other, await other.open(link));
        await received.click('button', 'Show the note');
        await received.see('listitem', NOTE);
      } finally {
        await other.close();
      }
    }, 120_000);
  });
});

describe.runIf(browserNames.includes('chromium'))('a shared link that the browser does not remember', () => {
  test('is announced all the same, and the mistake is reported', async () => {
    const session = await startSession('chromium');
    try {
      const worker = await (await session.browser.waitForTarget((each) => each.type() === 'service_worker')).worker();
      await worker?.evaluate(() => {
        const world = globalThis as ExtensionApi;
        world.reported = [];
        console.error = (message: string) => world.reported.push(message);
        world.chrome.storage.session.set = () => Promise.reject(new Error('Session storage quota bytes exceeded.'));
      });
      session.server.add('/shared', { body: articlePage() });
      const reader = probe(session, await session.open(await linkTo(outlet('/shared'))));
      await reader.see('button', 'Show the notes');
      const reported = async () => worker?.evaluate(() => (globalThis as ExtensionApi).reported.join('\n'));
      expect(await waitFor('the report', reported)).toContain('quota bytes exceeded');
    } finally {
      await session.close();
    }
  });
});
