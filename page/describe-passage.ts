import { LONGEST_AROUND, LONGEST_QUOTE, type Place, type Quote } from '../notes/note.ts';
import { placesOf } from './boundary-places.ts';
import { runsWithin } from './locate-text.ts';
import { type Article, readArticle } from './read-article.ts';
import { elementAround } from './scroll-to-range.ts';
import { selectedRange } from './selected-range.ts';
import { wholeWords } from './whole-words.ts';

/** Between the title and the rest of the article text. */
const BREAK = '\n\n';
/** White space at the ends is no part of a passage; a page with more of it at one place is not looked through. In code units. */
const MOST_TRIMMED = 2 * LONGEST_QUOTE;

/** A passage of an article by its words and by its place in the text. */
export interface Passage {
  quote: Quote;
  place: Place;
}

/**
 * `empty`: no word is selected. `outside`: nothing of it is article text, or it stands in a field. `too-long`: it is more
 * than `LONGEST_QUOTE`.
 */
export type NotDescribed = 'empty' | 'outside' | 'too-long';

export type DescribedPassage = ({ ok: true } & Passage) | { ok: false; reason: NotDescribed };

type ReadText = Pick<Article, 'text' | 'titleEnd' | 'runs'>;

/**
 * What is selected as a passage of the article, or the reason why it is none. What is not article text (a button, a menu
 * between two paragraphs) is left out of it. It begins and ends with whole words, for half a word reads badly, and
 * browsers do not find it by a link. Where the page has changed since the article was read, it is read again, and the
 * place is one in its present text.
 */
export function describePassage(
  document: Document,
  article: ReadText,
  selected: Selection | AbstractRange | null = document.getSelection(),
): DescribedPassage {
  const range = selected && ('rangeCount' in selected ? selectedRange(selected, article) : selected);
  if (!range || range.collapsed) return { ok: false, reason: 'empty' };
  if (isInField(range.startContainer) || isInField(range.endContainer)) return { ok: false, reason: 'outside' };
  const place = placeOf(article, range);
  if (typeof place === 'string') return { ok: false, reason: place };
  if (stillStands(article, place)) return { ok: true, quote: quoteAt(article.text, place, article.titleEnd), place };
  const present = readArticle(document);
  const now = placeOf(present, range);
  return typeof now === 'string'
    ? { ok: false, reason: now }
    : { ok: true, quote: quoteAt(present.text, now, present.titleEnd), place: now };
}

function placeOf(article: ReadText, range: AbstractRange): Place | NotDescribed {
  const { start, end } = placesOf(article, range);
  if (start >= end) return 'outside';
  if (end - start > MOST_TRIMMED) return 'too-long';
  const place = wholeWords(article.text, { start, end });
  if (!place) return 'empty';
  return place.end - place.start > LONGEST_QUOTE ? 'too-long' : place;
}

/**
 * A place in a text as a quotation; what stands around it is cut between characters, not inside one. An article's title,
 * which ends at `titleEnd`, stands before the text for us alone: it is no part of what stands around.
 */
export function quoteAt(text: string, { start, end }: Place, titleEnd = 0): Quote {
  const bodyStart = titleEnd === 0 ? 0 : titleEnd + BREAK.length;
  const before = text.slice(Math.max(start - LONGEST_AROUND, Math.min(bodyStart, start)), start);
  const after = text.slice(end, end + LONGEST_AROUND);
  return {
    exact: text.slice(start, end),
    prefix: before.replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: after.replace(/[\uD800-\uDBFF]$/, ''),
  };
}

/** What the reader writes into the page is no part of the article. */
function isInField(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as HTMLElement) : elementAround({ startContainer: node });
  return element !== null && 'isContentEditable' in element && element.isContentEditable === true;
}

/** Whether the nodes of a place still have the words that were read there. */
function stillStands(article: ReadText, { start, end }: Place): boolean {
  return runsWithin(article, start, end).every((run) => {
    const now = run.node.data.slice(run.nodeStart, run.nodeStart + run.length);
    return run.node.isConnected && plain(now) === plain(article.text.slice(run.start, run.start + run.length));
  });
}

function plain(words: string): string {
  return words.replace(/[\t\n\f\r]/g, ' ');
}
