import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Whether the settings are open. They stand above everything that scrolls: they are shown, and closing leads back to where the reader was. */
export function useSettings(box: { current: HTMLElement | null }): [boolean, (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(false);
  const readingPlace = useRef(0);
  const open = (wanted: boolean) => {
    if (wanted) readingPlace.current = box.current?.scrollTop ?? 0;
    setOpen(wanted);
  };
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    if (isOpen) current.scrollTop = 0;
    else if (current.scrollTop === 0) current.scrollTop = readingPlace.current; // else the reader has gone on
  }, [box, isOpen]);
  return [isOpen, open];
}
