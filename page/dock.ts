/**
 * Where the sidebar goes, and how the page makes room for it. Docking changes no node of the page: one adopted sheet
 * gives `html` a margin, the page is measured, and what does not read well beside the sidebar is put back at once,
 * before anything is painted.
 */
import { adoptSheet } from './adopt-sheet.ts';
import { FixedBars } from './fixed-bars.ts';
import { keepReadingPlace } from './reading-place.ts';
import { articleParagraphs, columnsOf, type TextColumn } from './text-column.ts';

export type Edge = 'left' | 'right';

export interface DockOptions {
  /** Of the sidebar, in CSS pixels. */
  width: number;
  edge: Edge;
}

/** Below this window width the sidebar is a sheet at the bottom, and no page makes room. In CSS pixels. */
export const SHEET_BELOW = 640;
/** A column keeps about 60 characters a line; one that was narrower before need not be wider now. In CSS pixels. */
const NARROWEST_COLUMN = 480;
/** Of the article's paragraphs have to stand free beside the sidebar. Floats and wide quotations may not. */
const MOST_FREE = 0.9;
/** What layout rounds. In CSS pixels. */
const ROUNDING = 1;

/** Makes the room and returns the undo; null when the window is narrow or the article does not read well beside the sidebar. */
export function tryDock(document: Document, options: DockOptions): (() => void) | null {
  const view = document.defaultView;
  if (!view || view.innerWidth < SHEET_BELOW || view.innerWidth - options.width < NARROWEST_COLUMN) return null;
  const paragraphs = articleParagraphs(document);
  if (paragraphs.length === 0) return null;
  const before = measure(document, paragraphs);
  const keepPlace = keepReadingPlace(document, before.columns);
  const bars = new FixedBars(document, options);
  const removeSheet = adoptSheet(document, roomFor(options) + bars.rules());
  if (!readsWell(before, measure(document, paragraphs), freeSpace(before.window, options))) {
    removeSheet();
    scrollBack(view, before.scroll);
    return null;
  }
  keepPlace();
  const scrolled = view.scrollY;
  const sheet = document.adoptedStyleSheets.at(-1); // the one that was just added
  const unfollow = sheet && bars.follow(sheet);
  return () => {
    unfollow?.();
    const keepPlaceAgain = keepReadingPlace(document, columnsOf(paragraphs));
    const stayed = view.scrollY === scrolled;
    removeSheet();
    if (stayed) scrollBack(view, before.scroll);
    else keepPlaceAgain();
  };
}

interface Measured {
  columns: TextColumn[];
  /** The window's width without its scroll bar. In CSS pixels. */
  window: number;
  /** How far the page scrolls sideways. In CSS pixels. */
  overflow: number;
  scroll: number;
}

function measure(document: Document, paragraphs: readonly Element[]): Measured {
  const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
  return {
    columns: columnsOf(paragraphs),
    window: clientWidth,
    overflow: scrollWidth - clientWidth,
    scroll: document.defaultView?.scrollY ?? 0,
  };
}

/** True when the article's lines end before the sidebar, are wide enough, and nothing has to be scrolled sideways for it. */
function readsWell(before: Measured, after: Measured, free: TextColumn): boolean {
  if (after.overflow > before.overflow + ROUNDING) return false;
  const good = after.columns.filter((column, index) => {
    const wasWidth = widthOf(before.columns[index] ?? column);
    const inside = column.left >= free.left - ROUNDING && column.right <= free.right + ROUNDING;
    return inside && widthOf(column) >= Math.min(NARROWEST_COLUMN, wasWidth) - ROUNDING;
  });
  return good.length >= MOST_FREE * after.columns.length;
}

function widthOf({ left, right }: TextColumn): number {
  return right - left;
}

function freeSpace(windowWidth: number, { width, edge }: DockOptions): TextColumn {
  return edge === 'right' ? { left: 0, right: windowWidth - width } : { left: width, right: windowWidth };
}

/** Pages that fix the width of their `body` to the window's, or keep it from shrinking, get room too. */
function roomFor({ width, edge }: DockOptions): string {
  return `html { margin-${edge}: ${width}px !important; width: auto !important; min-width: 0 !important }
body { max-width: 100% !important; min-width: 0 !important }
`;
}

function scrollBack(view: Window, top: number): void {
  if (view.scrollY !== top) view.scrollTo({ top, left: view.scrollX, behavior: 'instant' });
}
