import type { Page } from 'puppeteer-core';

/** Selects words that stand in one line of the page, with the mouse, as a reader does. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const line = await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(words) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (first && last)
        return {
          from: { x: first.left + 1, y: first.y + first.height / 2 },
          to: { x: last.right - 1, y: last.y + last.height / 2 },
        };
    }
    throw new Error(`“${words}” is not on the page`);
  }, words);
  await page.mouse.move(line.from.x, line.from.y);
  await page.mouse.down();
  await page.mouse.move((line.from.x + line.to.x) / 2, line.to.y, { steps: 3 });
  await page.mouse.move(line.to.x, line.to.y, { steps: 3 });
  await page.mouse.up();
}
