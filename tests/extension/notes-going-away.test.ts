import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browserNames, type Session, startSession } from './browsers.ts';
import { seeNewVersion } from './new-version.ts';
import {
  beginNote,
  errorsOf,
  keptNotes,
  type Noted,
  OTHER_WORDS,
  openArticle,
  WORDS,
  writeNote,
} from './notes-driving.ts';
import { pasted } from './pasted.ts';
import { waitFor } from './wait-for.ts';

const WRITTEN = 'Half a thought, not yet saved';

/** Each test takes the extension away, so each has a browser of its own. */
describe.each(browserNames)('%s: when the extension goes', (name) => {
  async function withArticle(test: (session: Session, noted: Noted) => Promise<void>): Promise<void> {
    const session = await startSession(name);
    try {
      const noted = await openArticle(session);
      const errors = errorsOf(noted.page);
      await writeNote(noted, OTHER_WORDS, 'Saved in time.');
      await waitFor('it to be kept', async () => (await keptNotes(session)).length === 1);
      await test(session, noted);
      expect(errors).toEqual([]);
    } finally {
      await session.close();
    }
  }

  test('disabled while a note is written, the words stay to be copied until the reader closes them', async () => {
    await withArticle(async (session, noted) => {
      const { page } = noted;
      await beginNote(noted, WORDS, WRITTEN);
      await session.removeExtension();
      await waitFor('the sidebar to go', () => page.evaluate(isArticleFree), 10_000);
      const box = await waitFor('what is left', () => page.evaluate(ownBox), 10_000);
      expect(box.width).toBeLessThan(400);
      expect(box.height).toBeLessThan(300);
      expect(await copiedFrom(session, page)).toBe(WRITTEN);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await waitFor('nothing of ours', async () => !(await page.evaluate(ownBox)));
    });
  }, 90_000);

  test('updated while a note is written, the words stay to be copied, and the new version works on the next page', async () => {
    await withArticle(async (session, noted) => {
      const { page } = noted;
      await beginNote(noted, WORDS, WRITTEN);
      await session.updateExtension();
      await waitFor('the sidebar to go', () => page.evaluate(isArticleFree), 10_000);
      // Firefox runs the new version's scripts in open pages too.
      await new Promise((next) => setTimeout(next, 2500));
      await waitFor('what is left', () => page.evaluate(ownBox), 10_000);
      expect(await copiedFrom(session, page)).toBe(WRITTEN);
      await seeNewVersion(page);
    });
  }, 90_000);

  test('disabled when everything is saved, nothing is left', async () => {
    await withArticle(async (session, { page }) => {
      await session.removeExtension();
      await waitFor('the sidebar to go', () => page.evaluate(isArticleFree), 10_000);
      await waitFor('nothing of ours', async () => !(await page.evaluate(ownBox)), 10_000);
      await page.click('h1');
      await page.keyboard.press('Escape');
    });
  }, 90_000);
});

/** Selects all in what was left and copies it with the browser's own keys: nothing of ours answers any more. */
async function copiedFrom(session: Session, page: Page): Promise<string> {
  const box = await waitFor('what is left', () => page.evaluate(ownBox));
  await page.bringToFront();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.55);
  await page.keyboard.down('Control');
  for (const key of ['a', 'c'] as const) await page.keyboard.press(key);
  await page.keyboard.up('Control');
  const text = await pasted(session);
  await page.bringToFront();
  return text;
}

/** Runs in the page: whether no sidebar stands beside the article. */
function isArticleFree(): boolean {
  return document.elementFromPoint(innerWidth - 60, 200)?.localName !== 'case-in-context';
}

/** Runs in the page: what part of the window our elements cover, in its lower part, where no launcher is; `null` when none. */
function ownBox(): { x: number; y: number; width: number; height: number } | null {
  const step = 8;
  const xs: number[] = [];
  const ys: number[] = [];
  for (let x = step; x < innerWidth; x += step) {
    for (let y = innerHeight - 320; y < innerHeight; y += step) {
      if (document.elementFromPoint(x, y)?.localName !== 'case-in-context') continue;
      xs.push(x);
      ys.push(y);
    }
  }
  if (xs.length === 0) return null;
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
