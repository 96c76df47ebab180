/**
 * The host page as plain text, with the way back from each place in the text to its node in the page. Reads a live
 * document and one that was parsed on the command line alike: names, attributes and nodes, no layout.
 */
import type { PartialDate } from '../casefile/types.ts';
import { findHeadline, pageTitle, saysTitle } from './headline.ts';
import { ownAddresses, pageAddresses } from './page-address.ts';
import { pageLanguage } from './page-language.ts';
import { type DateSource, type PageDates, publicationDate } from './publication-date.ts';
import { readBody } from './read-body.ts';
import { findTeasers } from './teasers.ts';

/** `[start, end)` in UTF-16 code units of the article text. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of the text that stands in one node, character for character but for tabs and line breaks. */
export interface TextRun {
  start: number;
  node: Text;
  nodeStart: number;
  length: number;
}

export interface Article {
  /**
   * The page's title, unless a heading of the page says it anyway, and the text of its body: each run of white space one
   * space, `\n` for a line break, `\n\n` between blocks.
   */
  text: string;
  /** '' when the page has none. */
  title: string;
  /** Where the title's part of the text ends, 0 when a heading says it; what is before has no place in the body. */
  titleEnd: number;
  /** The primary subtag (`en`); null when neither page nor text tells. */
  language: string | null;
  /** The canonical address; null when the page has none on the web. */
  url: string | null;
  /** null when the page has no date that can be relied on. */
  published: PartialDate | null;
  publishedFrom: DateSource | null;
  modified: PartialDate | null;
  runs: TextRun[];
  /** The parts of the text that are links to other pages, and about those: see `ownText`. */
  teasers: Span[];
  /** The page is longer than is read. */
  truncated: boolean;
}

/**
 * A page of 5 MB of text and 100,000 nodes is read whole, in some tenths of a second. Beyond these bounds the rest is
 * left unread, so that no page can stop the browser.
 */
export const MOST_READ = { nodes: 500_000, characters: 6_000_000 };

/**
 * The article of a page; its text is '' when the page has none (a picture, a frameset, an empty body). Its language and
 * its dates are read when first asked for: many a page is read for its text alone. A head
 * that is left over from the story before says neither address nor date: see left-over-head.ts.
 */
export function readArticle(document: Document, today: Date = new Date(), { isHeadLeftOver = false } = {}): Article {
  const title = pageTitle(document);
  const addresses = isHeadLeftOver ? ownAddresses(document) : pageAddresses(document);
  const body = readBody(document, addresses, MOST_READ);
  const headline = findHeadline(body.blocks, title);
  const titleEnd = headline && saysTitle(headline.text, title) ? 0 : title.length;
  const head = titleEnd === 0 ? '' : body.text === '' ? title : `${title}\n\n`;
  const teasers = findTeasers(body.blocks, body.cards, headline);
  let late: (PageDates & { language: string | null }) | null = null;
  const ask = () => {
    if (late) return late;
    const language = pageLanguage(document, body.text);
    late = {
      language,
      ...publicationDate(
        document,
        { title, headline, blocks: body.blocks, addresses, language, isHeadLeftOver },
        today,
      ),
    };
    return late;
  };
  return {
    text: head + body.text,
    title,
    titleEnd,
    get language() {
      return ask().language;
    },
    url: addresses[0]?.href ?? null,
    get published() {
      return ask().published;
    },
    get publishedFrom() {
      return ask().publishedFrom;
    },
    get modified() {
      return ask().modified;
    },
    runs: head === '' ? body.runs : body.runs.map((run) => ({ ...run, start: run.start + head.length })),
    teasers: teasers.map(({ start, end }) => ({ start: start + head.length, end: end + head.length })),
    truncated: body.truncated,
  };
}
