/** Takes the reader to a passage of the article: scrolls it to the middle of what they see of it, and marks it for a moment. */
import type { Mention } from '../detection/find-mentions.ts';
import { adoptSheet } from './adopt-sheet.ts';
import { findAgain } from './find-again.ts';
import { locateText, toRange } from './locate-text.ts';
import { type Article, readArticle } from './read-article.ts';
import { type Cover, elementAround, isShadowRoot, scrollToMiddle } from './scroll-to-range.ts';

export type Passage = Pick<Mention, 'start' | 'end'>;

/** `no-place`: it stands in the page's title only. `gone`: the page has changed. `hidden`: it is there, folded away by the page. */
export type Going = { ok: true; undo: () => void } | { ok: false; reason: 'no-place' | 'gone' | 'hidden' };

/** The name of the highlight; the page can see it in `CSS.highlights`. */
export const CURRENT = 'cic-current';
const PAINT = `::highlight(${CURRENT}) { background-color: #ffe58a; color: #1c1b19 }
@media (forced-colors: active) { ::highlight(${CURRENT}) { background-color: Highlight; color: HighlightText } }`;
/** How long the mark stays, counted from arrival. In milliseconds. */
const STAYS = 1_500;
/** How often it is looked whether the page has taken the mark away. In milliseconds. */
const LOOKS = 150;
/** When no `scrollend` is heard. In milliseconds. */
const LONGEST_WAIT = 1_200;

/** Goes there now. `undo` takes the mark away and folds what had to be unfolded; aborting the signal does that too. */
export function goToPassage(
  document: Document,
  article: Article,
  passage: Passage,
  signal?: AbortSignal,
  cover?: Cover,
): Going {
  if (passage.start < article.titleEnd) return { ok: false, reason: 'no-place' };
  const range = rangeOf(document, article, passage);
  if (!range) return { ok: false, reason: 'gone' };
  const fold = unfold(range);
  if (!isShown(range)) {
    fold();
    return { ok: false, reason: 'hidden' };
  }
  placeCaret(document, range);
  const unpaint = paint(document, range, scrollToMiddle(document, range, cover));
  const undo = () => {
    unpaint();
    fold();
  };
  signal?.addEventListener('abort', undo, { once: true });
  return { ok: true, undo };
}

/** The passage as it stands now; a page that has changed is read again, and the same words are looked for. */
function rangeOf(document: Document, article: Article, { start, end }: Passage): Range | null {
  const location = locateText(article, start, end);
  const range = location && toRange(document, location);
  const quote = article.text.slice(start, end);
  if (range && sameWords(range.toString(), quote)) return range;
  const fresh = readArticle(document);
  const place = findAgain(fresh.text, article.text, { start, end });
  const found = place && locateText(fresh, place.start, place.end);
  return found && toRange(document, found);
}

function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, '') === b.replace(/\s+/g, '');
}

/** Opens the closed `<details>` around a passage, as the browser's own search does; returns the undo. */
function unfold(range: Range): () => void {
  const opened: HTMLDetailsElement[] = [];
  for (let node: Node | null = range.startContainer; node; node = node.parentNode) {
    const details = node as HTMLDetailsElement; // told by its name below
    if (details.localName === 'details' && !details.open) opened.push(details);
  }
  for (const details of opened) details.open = true;
  return () => {
    for (const details of opened.splice(0)) details.open = false;
  };
}

function isShown(range: Range): boolean {
  const shown = elementAround(range)?.checkVisibility({ visibilityProperty: true }) ?? false;
  return shown && range.getClientRects().length > 0;
}

/** The reading cursor and the next Tab start at the passage; nothing is selected and no node is changed. */
function placeCaret(document: Document, range: Range): void {
  const focused = document.activeElement;
  if (focused && 'blur' in focused && typeof focused.blur === 'function') focused.blur();
  document.getSelection()?.collapse(range.startContainer, range.startOffset);
}

/** Paints the passage until `STAYS` after arrival; returns what takes the paint away before. */
function paint(document: Document, range: Range, scrolling: boolean): () => void {
  const view = document.defaultView ?? window;
  const { highlights } = view.CSS;
  const highlight = new view.Highlight(range);
  const root = range.startContainer.getRootNode();
  const sheets = [adoptSheet(document, PAINT), isShadowRoot(root) ? adoptSheet(root, PAINT) : () => {}];
  highlights.set(CURRENT, highlight);
  // A page may empty the registry, which all scripts share.
  const look = setInterval(() => highlights.get(CURRENT) !== highlight && highlights.set(CURRENT, highlight), LOOKS);
  let end = setTimeout(unpaint, (scrolling ? LONGEST_WAIT : 0) + STAYS);
  const onArrival = () => {
    clearTimeout(end);
    end = setTimeout(unpaint, STAYS);
  };
  view.addEventListener('scrollend', onArrival, { once: true, capture: true });
  return unpaint;

  function unpaint(): void {
    clearInterval(look);
    clearTimeout(end);
    view.removeEventListener('scrollend', onArrival, { capture: true });
    if (highlights.get(CURRENT) === highlight) highlights.delete(CURRENT);
    for (const remove of sheets.splice(0)) remove();
  }
}
