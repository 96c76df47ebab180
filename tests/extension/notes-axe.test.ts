import { deflateRawSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { notesStringsFor } from '../../components/notes/strings/index.ts';
import { stringsFor } from '../../components/strings/index.ts';
import { seal } from '../../sharing/seal.ts';
import { readDirectives } from '../../sharing/text-directive.ts';
import { chooseSettings, inBrowsers } from './in-browsers.ts';
import { seeFocused } from './notes-driving.ts';
import { outlet } from './outlet.ts';
import { probe, type ReaderProbe } from './reader-probe.ts';
import { screenshot } from './screenshot.ts';
import { selectWords } from './select-words.ts';
import { articlePage } from './statement-page.ts';
import { waitFor } from './wait-for.ts';

const TEXTS = 'text=being%20held%20in%20the%20CECOT%20prison';
const rows = [
  'Ana',
  ...Array.from({ length: 5 }, (_, n) => [0, n % 4, `He was freed on 18 July 2025. (${n})`, 'held-at-cecot']),
];
const encoded = deflateRawSync(JSON.stringify(rows)).toString('base64url');
const LINK = outlet(`/axe#:~:${TEXTS}&casenotes=${seal(encoded, readDirectives(TEXTS))}`);

const WINDOWS = [
  [1280, 800],
  [320, 256],
] as const;
const looks = (['en', 'es'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) => WINDOWS.map((size) => [language, theme, ...size] as const)),
);

const escaped = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

describe('what is drawn of notes', () => {
  inBrowsers((session) => {
    beforeEach(() => session.server.add('/axe', { body: articlePage() }));

    test.each(looks)(
      'in %s, %s, %d × %d has nothing that axe finds, and nothing too wide',
      async (language, theme, width, height) => {
        await chooseSettings(session, { language, theme });
        const [notes, common] = [notesStringsFor(language), stringsFor(language)];
        const page = await session.open(LINK, { width, height });
        const reader = probe(session, page);
        const name = `${language}-${theme}-${width}`;
        const isSound = async (state: string) => {
          await new Promise((rest) => setTimeout(rest, 350)); // what slides in is half transparent
          expect(await reader.axe(), state).toEqual([]);
          expect(await reader.overflowing(), state).toEqual([]);
          expect(await isWithin(page, reader, state), state).toEqual([]);
          if (theme === 'light') await screenshot(session, page, `notes-${name}-${state}`);
        };

        await reader.see('button', notes.showNotes(5));
        await isSound('notice');
        await reader.click('button', notes.showNotes(5));
        await reader.see('button', notes.keepAll);
        await isSound('band');
        await reader.click('button', notes.keepAll);
        await reader.seeGone('button', notes.keepAll);

        await reader.click('tab', common.tabs.notes);
        await reader.see('button', escaped(`${notes.edit}: `));
        await isSound('view');
        await reader.click('button', escaped(`${notes.delete}: `));
        await reader.see('button', notes.undo);
        await isSound('deleted');
        await reader.click('button', escaped(`${notes.edit}: `));
        await seeFocused({ page, reader }, 'textbox', notes.yourNote);
        await page.keyboard.type(' More.');
        await page.keyboard.press('Escape');
        await reader.see('status', notes.notSaved.slice(0, 12));
        await isSound('editor');
        await reader.click('button', notes.cancel);
        await reader.click('button', new RegExp(`^${notes.share}$`));
        await reader.see('dialog', notes.shareTitle);
        await waitFor('the link', async () => (await reader.find('button', notes.copyLink))?.disabled === false);
        await isSound('share');
        await page.keyboard.press('Escape');
        await reader.seeGone('dialog');

        await reader.click('button', new RegExp(`^${common.close}$`));
        await reader.seeGone('complementary');
        await selectWords(page, 'in the CECOT');
        await reader.see('button', notes.copyPassageLinkFull);
        await isSound('selection');
      },
      120_000,
    );
  });
});

/** Names of our buttons that are cut off at a side of the window, or too small for a finger. */
async function isWithin(page: Page, reader: ReaderProbe, state: string): Promise<string[]> {
  const width = await page.evaluate(() => innerWidth);
  const buttons = await reader.list('button');
  const cut = buttons.filter((button) => button.x < 0 || button.x + button.width > width + 1);
  const small = buttons.filter((button) => state !== 'selection' && (button.width < 16 || button.height < 16));
  return [...cut, ...small].map(({ name, x, width, height }) => `${name} at ${x}: ${width} × ${height}`);
}
