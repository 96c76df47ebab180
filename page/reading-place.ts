import type { TextColumn } from './text-column.ts';

/** How far down the window the line is looked for that the reader is likely at, the likeliest first, as shares of its height. */
const EYE_LEVELS = [0.35, 0.2, 0.5];

/**
 * Remembers what stands before the reader's eyes. The function it returns scrolls that there again, at once; it does
 * nothing on a page that was at its very top, or when the place is gone.
 */
export function keepReadingPlace(document: Document, columns: readonly TextColumn[]): () => void {
  const view = document.defaultView;
  const column = columns[columns.length >> 1];
  const place = view && column && view.scrollY > 0 ? elementAtEyes(document, view, column) : null;
  if (!view || !place) return () => {};
  const before = place.getBoundingClientRect().top;
  return () => {
    const moved = place.isConnected ? place.getBoundingClientRect().top - before : 0;
    if (Math.abs(moved) >= 1) view.scrollBy({ top: moved, behavior: 'instant' });
  };
}

/** What holds the line there; null when that is nothing smaller than the window, whose top says nothing about the line. */
function elementAtEyes(document: Document, view: Window, { left, right }: TextColumn): Element | null {
  for (const level of EYE_LEVELS) {
    const element = document.elementFromPoint((left + right) / 2, level * view.innerHeight);
    if (element && element.getBoundingClientRect().height < view.innerHeight) return element;
  }
  return null;
}
