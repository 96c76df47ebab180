import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from './view.ts';

type Box = { current: HTMLElement | null };

interface ViewScroll {
  chooseView(view: View): void;
  /** Shows the timeline with the article's marker at the top, and the focus on it. */
  showMarker(): void;
}

/** Where the sidebar stands after a change of view: a new view begins at its beginning, under the tabs. */
export function useViewScroll(box: Box, setView: (view: View) => void): ViewScroll {
  const [markerAsked, setMarkerAsked] = useState(0);
  const wasBelowTabs = useRef(false);

  useEffect(() => {
    if (markerAsked > 0) showAtTop(box, '[data-marker]', true);
  }, [box, markerAsked]);

  const chooseView = (view: View) => {
    wasBelowTabs.current = isPastTabs(box.current);
    setView(view);
    // After the new view is there: the head above it may have become shorter or taller.
    requestAnimationFrame(() => {
      if (wasBelowTabs.current) showAtTop(box, '.body', false);
    });
  };

  const showMarker = () => {
    setView('timeline');
    setMarkerAsked((asked) => asked + 1);
  };

  return { chooseView, showMarker };
}

/** Whether the tabs are stuck: what they show has been scrolled. */
function isPastTabs(box: HTMLElement | null): boolean {
  const body = box?.querySelector('.body');
  if (!box || !body) return false;
  return body.getBoundingClientRect().top < box.getBoundingClientRect().top + stickyHeight(box);
}

/** Scrolls our own box, never the page's: `scrollIntoView` might. */
function showAtTop(box: Box, selector: string, focus: boolean): void {
  const part = box.current?.querySelector<HTMLElement>(selector);
  if (!box.current || !part) return;
  const distance = part.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
  const margin = Number.parseFloat(getComputedStyle(part).scrollMarginTop) || 0;
  box.current.scrollTop += Math.floor(distance - stickyHeight(box.current) - margin);
  if (focus) part.focus({ preventScroll: true });
}

/** How much of the box its bar and tabs cover while it is scrolled. */
function stickyHeight(box: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(box).scrollPaddingTop) || 0;
}
