import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { activeIn } from './active-in.ts';

/** What Tab stops at. */
const STOPS =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/**
 * Takes the focus into the dialog, keeps Tab inside, and gives the focus back to what had it when the dialog goes.
 * Escape closes. Returns what the dialog does with keys.
 */
export function useModal(
  dialog: RefObject<HTMLElement | null>,
  onClose: () => void,
): (event: TargetedKeyboardEvent<HTMLElement>) => void {
  useLayoutEffect(() => {
    const before = activeIn(dialog.current);
    dialog.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [dialog]);

  return (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Tab') keepInside(event);
  };
}

/** Leads from the last stop to the first, and back. */
function keepInside(event: TargetedKeyboardEvent<HTMLElement>): void {
  const box = event.currentTarget;
  const stops = [...box.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  const active = activeIn(box);
  const isOut = active === box && event.shiftKey;
  if (!to || (active !== from && !isOut)) return;
  event.preventDefault();
  to.focus();
}
