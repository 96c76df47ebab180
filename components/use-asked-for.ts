import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AskedFor } from './asked-for.ts';

/**
 * Where to put the section that was asked for. Tells each wish once, and then moves the focus to the part of the
 * section that this selector finds, as soon as it is there. `null` for both: nothing was asked for.
 */
export function useAskedFor(
  asked: AskedFor | null,
  selector: string | null,
  onAsked?: (asked: AskedFor) => void,
): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null);
  const told = useRef<AskedFor | null>(null);
  const shown = useRef<AskedFor | null>(null);
  // After every drawing: the list may need another one before the entry is in it.
  useLayoutEffect(() => {
    if (asked === null || selector === null || asked === shown.current) return;
    if (onAsked && asked !== told.current) {
      told.current = asked;
      onAsked(asked);
      return;
    }
    shown.current = asked;
    const target = section.current?.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  });
  return section;
}
