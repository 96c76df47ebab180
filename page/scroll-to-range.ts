/** A longer way is not shown scrolling: it would only blur. In window heights. */
const LONGEST_SCROLL = 3;

/** Brings a passage to the middle of the window, at once or smoothly. Returns true when the page is still scrolling. */
export function scrollToMiddle(document: Document, range: Range): boolean {
  const view = document.defaultView;
  const element = elementAround(range);
  if (!view || !element) return false;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const far = Math.abs(range.getBoundingClientRect().top) > LONGEST_SCROLL * view.innerHeight;
  // Boxes that scroll by themselves first; then the window, to the passage's own line.
  for (const box of scrollingBoxes(element)) centre(box, range, 'instant', box.getBoundingClientRect());
  const window = { top: 0, height: view.innerHeight };
  return centre(view, range, still || far ? 'instant' : 'smooth', window) && !still && !far;
}

function centre(
  box: Pick<Element, 'scrollBy'>,
  range: Range,
  behavior: ScrollBehavior,
  frame: { top: number; height: number },
): boolean {
  const { top, height } = range.getBoundingClientRect();
  const distance = top + height / 2 - (frame.top + frame.height / 2);
  if (Math.abs(distance) < 1) return false;
  box.scrollBy({ top: distance, behavior });
  return true;
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
