import type { Page } from 'puppeteer-core';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The boxes of some words of the page, or of so many of their characters, a box a line; brings them into view. */
export function boxesOf(page: Page, words: string, characters = words.length): Promise<Box[]> {
  return page.evaluate(
    (words, characters) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(words) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + characters);
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const boxes = Array.from(range.getClientRects(), ({ x, y, width, height }) => ({ x, y, width, height }));
        if (boxes.length > 0) return boxes;
      }
      throw new Error(`“${words}” is not on the page`);
    },
    words,
    characters,
  );
}

/** The middle of the first of them. */
export async function middleOf(page: Page, words: string, characters?: number): Promise<{ x: number; y: number }> {
  const [box] = await boxesOf(page, words, characters);
  if (!box) throw new Error(`“${words}” has no box`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
