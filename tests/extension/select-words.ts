import type { Page } from 'puppeteer-core';
import { boxesOf } from './words-on-page.ts';

/** Selects words that stand in one line of the page, with the mouse, as a reader does. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const boxes = await boxesOf(page, words);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) throw new Error(`“${words}” has no box`);
  const from = { x: first.x + 1, y: first.y + first.height / 2 };
  const to = { x: last.x + last.width - 1, y: last.y + last.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}
