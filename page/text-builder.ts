import type { Span, TextRun } from './read-article.ts';

/** A stretch of text between two block boundaries. */
export interface TextBlock extends Span {
  text: string;
  /** 1–6 for headings, 0 for others. */
  heading: number;
  /** All its words are links to other pages, but for a label such as "Read more:" or "Breaking". */
  linksAway: boolean;
}

/** Where a text node stands. */
export interface TextPlace {
  preformatted: boolean;
  /** The address of the link around it; null when there is none. */
  href: string | null;
  heading: number;
}

/** What stands before the next text: nothing, a space, a line break, a block boundary. */
export type Gap = 'none' | 'space' | 'line' | 'block';

const GAPS: Record<Gap, { rank: number; text: string }> = {
  none: { rank: 0, text: '' },
  space: { rank: 1, text: ' ' },
  line: { rank: 2, text: '\n' },
  block: { rank: 3, text: '\n\n' },
};

/** The links of a block, and what of it is not one. */
interface BlockLinks {
  hrefs: string[];
  /** What stands before the first of them. */
  before: string;
  /** How many words are links. */
  words: number;
  wordsAfter: boolean;
}

const WORD = /[\p{L}\p{N}]/u;
/** Asked first: it compiles in a tenth of the time, and mostly answers. */
const ASCII_WORD = /[A-Za-z0-9]/;
const WORDS = /[\p{L}\p{N}]+/gu;
/** "Read more:", "Te puede interesar |": at most this many code units before a link, ending in a mark. */
const LABEL = /^.{0,40}[:|»›>→•–—-]\s*$/s;
/** A kicker such as "Breaking" has at most so many words, and the headline behind it at least so many. */
const KICKER = { mostWords: 3, headlineWords: 5 };
/** The white space that does not stay as it is: runs of it, and at either end of a node. */
const LOOSE_SPACE = /[ \t\n\f\r]{2,}|^[ \t\n\f\r]|[ \t\n\f\r]$/g;
const OTHER_SPACE = /[\t\n\f\r]/g;

/**
 * Puts the article text together: words as they stand, each run of ASCII white space one space, `\n` for a line break,
 * `\n\n` between blocks, nothing at the beginning and the end. Non-breaking spaces, soft hyphens and zero-width
 * characters stay. For each piece it keeps the text node and the place in it.
 */
export class TextBuilder {
  text = '';
  readonly runs: TextRun[] = [];
  readonly blocks: TextBlock[] = [];
  #gap: Gap = 'none';
  #block: TextBlock | null = null;
  /** null until the block has a link. */
  #links: BlockLinks | null = null;
  readonly #leavesPage: (href: string) => boolean;

  constructor(leavesPage: (href: string) => boolean) {
    this.#leavesPage = leavesPage;
  }

  /** Adds a text node's words, at most `room` code units of them. */
  add(node: Text, place: TextPlace, room = Number.POSITIVE_INFINITY): void {
    const data = node.data.length > room ? node.data.slice(0, Math.max(room, 0)) : node.data;
    let from = 0;
    LOOSE_SPACE.lastIndex = 0;
    for (let space = place.preformatted ? null : LOOSE_SPACE.exec(data); space; space = LOOSE_SPACE.exec(data)) {
      this.#append(node, from, data.slice(from, space.index), place);
      this.gap('space');
      from = space.index + space[0].length;
    }
    this.#append(node, from, from === 0 ? data : data.slice(from), place);
  }

  /** Asks for a gap before the next text; the strongest one asked for stays, and two line breaks part two blocks. */
  gap(wanted: Gap): void {
    if (wanted === 'line' && this.#gap === 'line') this.#gap = 'block';
    else if (GAPS[wanted].rank > GAPS[this.#gap].rank) this.#gap = wanted;
  }

  /** Ends the block that is open, if any. */
  closeBlock(): void {
    if (this.#block) {
      if (this.#links) this.#block.linksAway = this.#linksAway(this.#links);
      this.blocks.push(this.#block);
    }
    this.#block = null;
    this.#links = null;
  }

  #linksAway(links: BlockLinks): boolean {
    return !links.wordsAfter && isLabelled(links) && links.hrefs.every((href) => this.#leavesPage(href));
  }

  #append(node: Text, nodeStart: number, source: string, place: TextPlace): void {
    if (source === '') return;
    const piece = place.preformatted ? source : source.replace(OTHER_SPACE, ' ');
    if (this.#gap === 'block') this.closeBlock();
    const gap = this.text === '' ? '' : GAPS[this.#gap].text;
    const start = this.text.length + gap.length;
    this.text += gap + piece;
    this.#gap = 'none';
    this.runs.push({ start, node, nodeStart, length: piece.length });
    this.#addToBlock(start, gap, piece, place);
  }

  #addToBlock(start: number, gap: string, words: string, place: TextPlace): void {
    const before = this.#block?.text ?? '';
    if (place.href !== null) {
      this.#links ??= { hrefs: [], before, words: 0, wordsAfter: false };
      if (this.#links.hrefs.at(-1) !== place.href) this.#links.hrefs.push(place.href);
      this.#links.words += words.match(WORDS)?.length ?? 0;
    } else if (this.#links) this.#links.wordsAfter ||= ASCII_WORD.test(words) || WORD.test(words);
    if (this.#block) this.#block.text += gap + words;
    else this.#block = { start, end: start, text: words.trimStart(), heading: place.heading, linksAway: false };
    this.#block.end = this.text.length;
  }
}

/** Whether what stands before the links is nothing, a label, or a kicker before a headline. */
function isLabelled({ before, words }: BlockLinks): boolean {
  const wordsBefore = before.match(WORDS)?.length ?? 0;
  if (wordsBefore === 0 || LABEL.test(before)) return true;
  return wordsBefore <= KICKER.mostWords && words >= KICKER.headlineWords;
}
