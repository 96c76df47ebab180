import { linkJudge } from './page-address.ts';
import type { Span, TextRun } from './read-article.ts';
import { type Gap, type TextBlock, TextBuilder, type TextPlace } from './text-builder.ts';
import { type Visitor, walkNodes } from './walk-nodes.ts';
import { isSection, partOf } from './what-counts.ts';

/** What stands in a page's body. */
export interface BodyText {
  text: string;
  runs: TextRun[];
  blocks: TextBlock[];
  /** The text of each short list item, `article` and `div`: in a card, the headline's link stands for all of it. */
  cards: Span[];
  truncated: boolean;
}

/** What holds inside an element. */
interface Inside extends TextPlace {
  /** An `article` or `main` stands around it. */
  section: boolean;
  /** What stands before and after the element. */
  gap: Gap;
  /** Where the element's text begins, if it may be a card. */
  cardStart: number | null;
}

/** A headline and its summary, in code units; what is longer is an article. */
const LONGEST_CARD = 320;

const CARD = new Set(['li', 'article', 'div']);
const PREFORMATTED = new Set(['pre', 'listing']);
const HEADINGS = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));
const OUTSIDE: Inside = {
  preformatted: false,
  href: null,
  heading: 0,
  section: false,
  gap: 'none',
  cardStart: null,
};

/** The text of a document's body; '' when it has none. Reads at most so many nodes and code units. */
export function readBody(
  document: Document,
  addresses: readonly URL[],
  most: { nodes: number; characters: number },
): BodyText {
  const builder = new TextBuilder(linkJudge(addresses));
  const cards: Span[] = [];
  const visitor = bodyVisitor(builder, cards, most.characters);
  const root = document.documentElement;
  const whole = root === null || walkNodes(root, OUTSIDE, visitor, most.nodes);
  builder.closeBlock();
  return { text: builder.text, runs: builder.runs, blocks: builder.blocks, cards, truncated: !whole };
}

function bodyVisitor(builder: TextBuilder, cards: Span[], most: number): Visitor<Inside> {
  return {
    enter(element, outer) {
      const part = partOf(element, outer.section);
      builder.gap(part.gap);
      return part.read ? placeInside(element, outer, part.gap, builder.text.length) : null;
    },
    leave({ gap, cardStart }) {
      // A line break is one break, not one on each of its sides.
      if (gap !== 'line') builder.gap(gap);
      const end = builder.text.length;
      if (cardStart !== null && end > cardStart && end - cardStart <= LONGEST_CARD)
        cards.push({ start: cardStart, end });
    },
    text(node, inside) {
      builder.add(node, inside, most - builder.text.length);
      return builder.text.length < most;
    },
  };
}

function placeInside(element: Element, outer: Inside, gap: Gap, start: number): Inside {
  const name = element.localName;
  return {
    preformatted: outer.preformatted || PREFORMATTED.has(name),
    href: name === 'a' ? (element.getAttribute('href') ?? outer.href) : outer.href,
    heading: HEADINGS.get(name) ?? outer.heading,
    section: outer.section || isSection(element),
    gap,
    cardStart: CARD.has(name) ? start : null,
  };
}
