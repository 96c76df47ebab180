import type { Span } from './read-article.ts';
import { findRelated } from './related-lists.ts';
import type { TextBlock } from './text-builder.ts';

/**
 * The parts of the text that speak about other pages: blocks that are links to them, cards whose heading is one, and lists of related
 * ones.
 * In order, without overlaps; [] when there are none. The page's own headline is never one, whatever it links to.
 */
export function findTeasers(blocks: readonly TextBlock[], cards: readonly Span[], headline: TextBlock | null): Span[] {
  const links = blocks.filter((block) => block.linksAway && block !== headline);
  const teaserCards = cards.filter((card) => isTeaserCard(card, blocks, headline));
  return union([...links, ...teaserCards, ...findRelated(blocks, headline)]);
}

/** The text with its teasers blanked out, every offset kept: what this page says itself. */
export function ownText(article: { text: string; teasers: readonly Span[] }): string {
  let text = '';
  let from = 0;
  for (const { start, end } of article.teasers) {
    text += article.text.slice(from, start) + '\n'.repeat(end - start);
    from = end;
  }
  return text + article.text.slice(from);
}

/** Whether all headings of a card link away: another one says that it is a part of this page. */
function isTeaserCard(card: Span, blocks: readonly TextBlock[], headline: TextBlock | null): boolean {
  let linked = false;
  for (let at = firstAfter(blocks, card.start); at < blocks.length; at++) {
    const block = blocks[at] as TextBlock; // `at` is below the length
    if (block.start >= card.end) break;
    if (block === headline || (block.heading > 0 && !block.linksAway)) return false;
    linked ||= block.heading > 0;
  }
  return linked;
}

/** The index of the first block that begins at or after a place. */
function firstAfter(blocks: readonly TextBlock[], start: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
