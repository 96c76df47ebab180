import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ExtensionApi, Session } from './browsers.ts';
import { chooseSettings, inBrowsers, storedSettings } from './in-browsers.ts';
import { outlet } from './outlet.ts';
import { says as saysInPopup } from './popup-words.ts';
import { screenshot } from './screenshot.ts';
import { waitFor } from './wait-for.ts';

const RALLY = 'https://news.example/2025/04/30/rally';
const RELEASE = 'https://noticias.example/2025/07/19/libre';

let made = 0;

function note(exact: string, text: string) {
  made += 1;
  return {
    id: `0f0f0f0f-0000-4000-8000-${String(made).padStart(12, '0')}`,
    quote: { exact, prefix: '', suffix: '' },
    position: null,
    kind: 'comment',
    text,
    about: 'release-2025-07-18',
    author: null,
    created: '2026-11-22T10:00:00Z',
    modified: '2026-11-22T10:00:00Z',
  };
}

/** Notes on two pages, as the extension stores them. */
function stored() {
  const page = { outlet: 'The Example News', published: '2025-04-30', language: 'en' };
  const rally = {
    schema: 1,
    page: { ...page, url: RALLY, title: 'Crowd asks for his return' },
    notes: [
      note('held in the CECOT prison', 'No longer true.'),
      note('his crown tattoos', 'Both sides are in the record.'),
    ],
  };
  const release = {
    schema: 1,
    page: { ...page, url: RELEASE, title: 'Liberan al maquillador', language: 'es' },
    notes: [note('su familia lo espera', 'Véase la cronología.')],
  };
  return { [`notes:${RALLY}`]: rally, [`notes:${RELEASE}`]: release };
}

/** What the library says, in whatever tab it is; `undefined` where it is not open. */
async function libraryWords({ browser }: Session): Promise<string | undefined> {
  // Firefox does not tell WebDriver the addresses of extensions' pages; they themselves do.
  const found = (await browser.pages()).map((page) =>
    page
      .evaluate(() => (location.pathname === '/library.html' ? document.body.innerText.replace(/\s+/g, ' ') : ''))
      .catch(() => ''),
  );
  return (await Promise.all(found)).find((text) => text !== '');
}

describe('the library', () => {
  inBrowsers((session) => {
    beforeEach(async () => {
      await chooseSettings(session, { language: 'en', theme: 'light', ...stored() });
      await rm(session.downloads, { recursive: true, force: true });
    });

    /** The words of the page, in one line. */
    const words = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

    async function says(page: Page, text: string): Promise<void> {
      let last = '';
      await waitFor(`“${text}” in the library`, async () => {
        last = await words(page);
        return last.includes(text);
      }).catch((error: Error) => {
        throw new Error(`${error.message}; it says: ${last}`);
      });
    }

    async function press(page: Page, name: string): Promise<void> {
      await waitFor(`the button “${name}”`, () =>
        page.evaluate((name) => {
          const buttons = [...document.querySelectorAll<HTMLElement>('button, summary')].filter((each) =>
            each.checkVisibility(),
          );
          const found = buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === name);
          found?.click();
          return found !== undefined;
        }, name),
      );
    }

    async function openLibrary(fragment = ''): Promise<Page> {
      const page = await session.openExtensionPage(`library.html${fragment}`);
      await page.setViewport({ width: 1280, height: 900 });
      await page.bringToFront();
      await waitFor('the library', () => page.evaluate(() => document.querySelector('.library h1') !== null));
      return page;
    }

    /** The one file that the reader was given, and its name. */
    function givenFile(): Promise<{ name: string; text: string }> {
      return waitFor('a file', async () => {
        const [name] = (await readdir(session.downloads)).filter((each) => !/\.(crdownload|part)$/.test(each));
        const text = name && (await readFile(join(session.downloads, name), 'utf8'));
        return name && text ? { name, text } : null;
      });
    }

    async function exportAs(page: Page, kind: string): Promise<{ name: string; text: string }> {
      await rm(session.downloads, { recursive: true, force: true });
      await press(page, kind);
      const file = await givenFile();
      await says(page, `Saved as ${file.name}`);
      return file;
    }

    async function importFile(page: Page, name: string, text: string): Promise<void> {
      const folder = await mkdtemp(join(tmpdir(), 'import-'));
      const path = join(folder, name);
      await writeFile(path, text);
      // It comes with the notes, behind the heading. The element is the one that the selector names.
      const input = await waitFor('the way in for files', () => page.$('input[type=file]'));
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
      await says(page, 'What was imported');
      await rm(folder, { recursive: true });
    }

    test('is opened from the popup, in a tab of its own', async () => {
      const page = await session.open(outlet('/without-the-case'));
      const popup = await session.openPopup(page);
      await saysInPopup(popup, 'Notes library');
      // The popup may be gone before it can answer.
      await popup.press('Notes library').catch(() => true);
      await waitFor('the library', async () => (await libraryWords(session))?.includes('2 pages, 3 notes'));
    });

    test('lists the pages and opens them to their notes', async () => {
      const page = await openLibrary();
      await says(page, '2 pages, 3 notes');
      await press(page, 'Crowd asks for his return');
      await says(page, 'No longer true.');
      await says(page, 'was freed from CECOT');
      await screenshot(session, page, 'library');
    });

    test('shows a page that is asked for by its address', async () => {
      const page = await openLibrary(`#${new URLSearchParams({ page: RELEASE })}`);
      await says(page, 'Véase la cronología.');
    });

    test('shows what is noted meanwhile in another tab', async () => {
      const page = await openLibrary();
      await says(page, '2 pages, 3 notes');
      const [record] = Object.values(stored());
      const url = 'https://news.example/new';
      const added = { ...record, page: { ...record?.page, url, title: 'A new one' } };
      await session.extensionPage.evaluate(
        (key, record) => (globalThis as ExtensionApi).chrome.storage.local.set({ [key]: record }),
        `notes:${url}`,
        added,
      );
      await says(page, '3 pages, 5 notes');
    });

    test('speaks the language and wears the colours that the reader chose', async () => {
      await chooseSettings(session, { language: 'es', theme: 'dark', ...stored() });
      const page = await openLibrary();
      await says(page, 'Biblioteca de notas');
      const looks = await page.evaluate(() => ({
        language: document.documentElement.lang,
        paper: getComputedStyle(document.querySelector('.library') ?? document.body).backgroundColor,
      }));
      expect(looks).toEqual({ language: 'es', paper: 'rgb(27, 26, 24)' });
      await screenshot(session, page, 'library-es-dark');
    });

    test('deletes a page and brings it back, notes in their order', async () => {
      const page = await openLibrary();
      await press(page, 'Crowd asks for his return');
      await press(page, 'Delete');
      await says(page, 'Deleted: 1 page with 2 notes.');
      expect(await storedSettings(session)).not.toHaveProperty([`notes:${RALLY}`]);
      await press(page, 'Undo');
      await says(page, '2 notes are back.');
      const back = (await storedSettings(session))[`notes:${RALLY}`] as { notes: { text: string }[] };
      expect(back.notes.map(({ text }) => text)).toEqual(['No longer true.', 'Both sides are in the record.']);
    });

    test('exports every kind, and takes back what can come back', async () => {
      const page = await openLibrary();
      await press(page, 'Crowd asks for his return');
      await press(page, 'Export');
      expect((await exportAs(page, 'Table (CSV)')).text).toContain('his crown tattoos');
      expect((await exportAs(page, 'Text (Markdown)')).text).toContain('No longer true.');
      const files = [
        await exportAs(page, 'Briefing, to read and print (HTML)'),
        await exportAs(page, 'Notes as data (JSON-LD)'),
        await exportAs(page, 'Notes for Hypothesis (JSON)'),
      ];
      for (const { name, text } of files) {
        await chooseSettings(session, { language: 'en' });
        await says(page, 'No notes yet');
        await importFile(page, name, text);
        await says(page, '2 notes kept');
        await says(page, 'Crowd asks for his return');
        await press(page, 'Close this list');
      }
    });

    test('says of a file that is none of ours that nothing was taken', async () => {
      const page = await openLibrary();
      await importFile(page, 'holiday.json', 'not even JSON');
      await says(page, 'holiday.json: Nothing was taken from this file.');
      await says(page, '2 pages, 3 notes');
      await screenshot(session, page, 'library-import-refused');
    });

    test('shows the briefing as it prints, in a frame that runs nothing', async () => {
      const page = await openLibrary();
      await press(page, 'Crowd asks for his return');
      await press(page, 'Print');
      const printed = await waitFor('the briefing', () =>
        page.evaluate(() => {
          const frame = document.querySelector('iframe');
          const text = frame?.contentDocument?.body?.innerText ?? '';
          return text.includes('No longer true.') ? { text, sandbox: frame?.getAttribute('sandbox') } : null;
        }),
      );
      expect(printed.sandbox).not.toContain('allow-scripts');
      const targets = await page.evaluate(() => {
        const links = [...(document.querySelector('iframe')?.contentDocument?.links ?? [])];
        return [...new Set(links.filter((each) => each.href.startsWith('https')).map(({ target }) => target))];
      });
      expect(targets).toEqual(['_blank']);
      const jumped = await page.evaluate(async () => {
        const inside = document.querySelector('iframe')?.contentWindow;
        inside?.document.querySelector<HTMLElement>('a[href^="#"]')?.click();
        await new Promise((next) => setTimeout(next, 300));
        return { scrolled: (inside?.scrollY ?? 0) > 0, text: inside?.document.body.innerText ?? '' };
      });
      expect(jumped.scrolled).toBe(true);
      expect(jumped.text).toContain('No longer true.');
      await page.evaluate(() => {
        const inside = document.querySelector('iframe')?.contentWindow;
        if (inside) inside.print = () => document.body.setAttribute('data-printed', '');
      });
      await screenshot(session, page, 'library-print');
      await press(page, 'Print');
      expect(await page.evaluate(() => document.body.hasAttribute('data-printed'))).toBe(true);
      await press(page, 'Back to the library');
      await says(page, 'No longer true.');
    });

    test('copies a link that carries the notes', async () => {
      const page = await openLibrary();
      await page.evaluate(() => {
        const writeText = (text: string) => {
          document.body.setAttribute('data-copied', text);
          return Promise.resolve();
        };
        Object.defineProperty(navigator.clipboard, 'writeText', { value: writeText });
      });
      await press(page, 'Crowd asks for his return');
      await press(page, 'Copy share link');
      await says(page, 'Link copied, without names.');
      const link = await page.evaluate(() => document.body.getAttribute('data-copied'));
      expect(link).toMatch(/^https:\/\/news\.example\/2025\/04\/30\/rally#:~:text=.+&casenotes=1\./);
    });

    test('deletes everything when asked twice, and the settings with it when asked for', async () => {
      const page = await openLibrary();
      await press(page, 'Delete everything…');
      await says(page, '3 notes on 2 pages');
      await screenshot(session, page, 'library-delete-all');
      await press(page, 'Delete everything now');
      await says(page, 'Everything is deleted.');
      expect(await storedSettings(session)).toMatchObject({ language: 'en' });
      await says(page, 'No notes yet');
      await press(page, 'Delete everything…');
      await page.evaluate(() => document.querySelector<HTMLElement>('dialog input')?.click());
      await press(page, 'Delete everything now');
      await waitFor('nothing stored', async () => Object.keys(await storedSettings(session)).length === 0);
    });

    test('hands out what cannot be read as it is', async () => {
      await chooseSettings(session, {
        language: 'en',
        'notes:https://news.example/broken': { schema: 1, page: 'what?' },
      });
      const page = await openLibrary();
      await says(page, '1 stored entry cannot be read');
      const { name, text } = await exportAs(page, 'Save as a file');
      expect(name).toMatch(/unreadable\.json$/);
      expect(text).toContain('what?');
      await press(page, 'Delete');
      await press(page, 'Really delete');
      await says(page, 'The entries that could not be read are deleted.');
      expect(Object.keys(await storedSettings(session))).toEqual(['language']);
    });

    test('fits a phone', async () => {
      const page = await openLibrary();
      await page.setViewport({ width: 360, height: 740 });
      await press(page, 'Crowd asks for his return');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await screenshot(session, page, 'library-phone');
    });
  });
});

// Chromium shows an extension's pages in ordinary windows only.
describe('the library in a private window', () => {
  inBrowsers(
    (session) => {
      test.runIf(session.name === 'firefox')(
        'shows the notes, says that nothing is stored, and offers no import',
        async () => {
          await chooseSettings(session, { language: 'en', ...stored() });
          await session.extensionPage.evaluate(() => {
            const { runtime, windows } = (globalThis as ExtensionApi).chrome;
            return windows.create({ incognito: true, url: runtime.getURL('library.html') }).then(() => {});
          });
          const said = await waitFor('the list', async () => {
            const words = await libraryWords(session);
            return words?.includes('2 pages, 3 notes') && words;
          });
          expect(said).toContain('This is a private window. Nothing is stored from it');
          expect(said).not.toContain('Choose files');
        },
      );
    },
    { inPrivateWindows: true },
  );
});
