/** A longer way is not shown scrolling: it would only blur. In window heights. */
const LONGEST_SCROLL = 3;

/** A part of the window or of a box, from its top. In CSS pixels of the window. */
export interface Frame {
  top: number;
  height: number;
}

/** What of ours stands over the page. */
export interface Cover {
  /** The part of the window in which this passage can be seen. */
  frameFor(range: Range): Frame;
  /** The page ends too early for the passage to come there: it is to be longer by so many CSS pixels. */
  lengthen(by: number): void;
}

/** A passage taller than its frame begins so far down in it: pages have bars at the top. */
const TALL_BEGINS = 0.2;

/**
 * Brings a passage to the middle of the window, or of the part that is free, at once or smoothly. Returns true when the page
 * is still scrolling.
 */
export function scrollToMiddle(document: Document, range: Range, cover?: Cover): boolean {
  const view = document.defaultView;
  const element = elementAround(range);
  if (!view || !element) return false;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const far = Math.abs(range.getBoundingClientRect().top) > LONGEST_SCROLL * view.innerHeight;
  const frame = cover?.frameFor(range) ?? { top: 0, height: view.innerHeight };
  // Boxes that scroll by themselves first; then the window, to the passage's own line.
  for (const box of scrollingBoxes(element)) centre(box, range, 'instant', seenOf(box.getBoundingClientRect(), frame));
  const missing = cover ? missingBelow(document, range, frame) : 0;
  if (missing > 0) cover?.lengthen(missing);
  return centre(view, range, still || far ? 'instant' : 'smooth', frame) && !still && !far;
}

function centre(box: Pick<Element, 'scrollBy'>, range: Range, behavior: ScrollBehavior, frame: Frame): boolean {
  const distance = distanceTo(range, frame);
  if (Math.abs(distance) < 1) return false;
  box.scrollBy({ top: distance, behavior });
  return true;
}

function distanceTo(range: Range, frame: Frame): number {
  const { top, height } = range.getBoundingClientRect();
  if (height > frame.height) return top - (frame.top + TALL_BEGINS * frame.height);
  return top + height / 2 - (frame.top + frame.height / 2);
}

/** The part of a box in a frame; the whole box where nothing of it is. */
function seenOf(box: Frame, frame: Frame): Frame {
  const top = Math.max(box.top, frame.top);
  const height = Math.min(box.top + box.height, frame.top + frame.height) - top;
  return height > 0 ? { top, height } : box;
}

/** By how much the page is too short for the passage to leave what covers it; 0 when it is not. */
function missingBelow(document: Document, range: Range, frame: Frame): number {
  const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
  const left = scrollHeight - clientHeight - scrollTop;
  const isFree = range.getBoundingClientRect().bottom - left <= frame.top + frame.height;
  return isFree ? 0 : Math.ceil(distanceTo(range, frame) - left);
}

/** The boxes around an element that scroll up and down, the outermost last; the page's own scrolling is not among them. */
function scrollingBoxes(start: Element): Element[] {
  const root = start.ownerDocument.scrollingElement;
  const boxes: Element[] = [];
  for (let element: Element | null = start; element && element !== root; element = element.parentElement) {
    const scrolls =
      element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
    if (scrolls && element !== start.ownerDocument.body) boxes.push(element);
  }
  return boxes;
}

/** The element that holds a passage; for text directly in a shadow root, its host. */
export function elementAround(range: Pick<Range, 'startContainer'>): Element | null {
  const { parentNode } = range.startContainer;
  if (parentNode && isShadowRoot(parentNode)) return parentNode.host;
  return range.startContainer.parentElement;
}

export function isShadowRoot(root: Node): root is ShadowRoot {
  return root.nodeType === 11 && 'host' in root;
}
