import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Calls `onLost` when what is drawn now no longer has the element in the box that had the focus: the browser would
 * leave it on the page's body.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>, onLost: (box: HTMLElement) => void): void {
  // Read while drawing: the old elements are still there.
  const before = focusedIn(box.current);
  useLayoutEffect(() => {
    if (before && !before.isConnected && box.current) onLost(box.current);
  });
}

/** `null` when the focus is elsewhere. */
function focusedIn(box: HTMLElement | null): Element | null {
  const root = box?.getRootNode();
  if (!box || !(root instanceof ShadowRoot || root instanceof Document)) return null;
  return root.activeElement && box.contains(root.activeElement) ? root.activeElement : null;
}
