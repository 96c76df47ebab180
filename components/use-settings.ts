import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { View } from './view.ts';

/**
 * Whether the settings are open. They stand above everything that scrolls: they are shown, and closing leads back to where the
 * reader was in this view, and the focus to their button.
 */
export function useSettings(box: { current: HTMLElement | null }, view: View): [boolean, (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(false);
  const readingPlace = useRef(0);
  const open = (wanted: boolean) => {
    if (wanted) readingPlace.current = box.current?.scrollTop ?? 0;
    else box.current?.querySelector<HTMLElement>('[data-button="settings"]')?.focus({ preventScroll: true });
    setOpen(wanted);
  };
  useLayoutEffect(() => {
    readingPlace.current = 0; // that was in another view
  }, [view]);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    if (isOpen) current.scrollTop = 0;
    else if (current.scrollTop === 0) current.scrollTop = readingPlace.current; // else the reader has gone on
  }, [box, isOpen]);
  return [isOpen, open];
}
