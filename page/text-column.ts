/** Where the article's lines stand in the window, as far as layout tells. In CSS pixels. */
export interface TextColumn {
  left: number;
  right: number;
}

/** A paragraph of so many code units fills its column; some of them are enough to know it. */
const FULL_PARAGRAPH = 120;
/** On a page of short paragraphs, one of so many is a line of it. */
const SHORT_PARAGRAPH = 40;
const MOST_PARAGRAPHS = 40;
const MOST_LOOKED_AT = 5_000;

/** The blocks that carry the article's text; [] when it has none that can be seen. */
export function articleParagraphs(document: Document): Element[] {
  const full = paragraphsFrom(document, FULL_PARAGRAPH);
  return full.length > 0 ? full : paragraphsFrom(document, SHORT_PARAGRAPH);
}

function paragraphsFrom(document: Document, shortest: number): Element[] {
  const found: Element[] = [];
  const candidates = document.querySelectorAll('p, pre, blockquote, div, section, article, td, li');
  for (let at = 0; at < Math.min(candidates.length, MOST_LOOKED_AT) && found.length < MOST_PARAGRAPHS; at++) {
    const block = candidates[at] as Element; // below the length
    if (ownTextLength(block) >= shortest && block.getClientRects().length > 0) found.push(block);
  }
  return found;
}

/** The columns of paragraphs as they are laid out now. */
export function columnsOf(paragraphs: readonly Element[]): TextColumn[] {
  return paragraphs.map((paragraph) => {
    const { left, right } = paragraph.getBoundingClientRect();
    return { left, right };
  });
}

/** How much text stands in the block itself; a `p` has no other blocks in it, so its links and quotes count too. */
function ownTextLength(block: Element): number {
  if (block.localName === 'p') return block.textContent?.length ?? 0;
  let length = 0;
  for (const node of block.childNodes) if (node.nodeType === 3) length += node.textContent?.trim().length ?? 0;
  return length;
}
