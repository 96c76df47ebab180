import { useEffect, useState } from 'preact/hooks';

/** The bar that stays at the top of the box and covers what scrolls under it, in px. */
const BAR = 44;

/** Whether this part has gone under the bar of the scrolled box. */
export function useScrolledPast(box: { current: HTMLElement | null }, selector: string): boolean {
  const [past, setPast] = useState(false);
  useEffect(() => {
    const part = box.current?.querySelector(selector);
    if (!part) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setPast(!entry.isIntersecting && entry.boundingClientRect.top < (entry.rootBounds?.top ?? 0));
      },
      { root: box.current, rootMargin: `-${BAR}px 0px 0px` },
    );
    observer.observe(part);
    return () => observer.disconnect();
  }, [box, selector]);
  return past;
}
