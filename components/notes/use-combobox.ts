import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';

interface Combobox {
  isOpen: boolean;
  /** The option that Enter takes; `null`: none. */
  active: number | null;
  open(): void;
  close(): void;
  onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void;
}

/** The keys of a field with a list of so many options below it: arrows open and walk, Enter takes. */
export function useCombobox(count: number, onTake: (index: number) => void): Combobox {
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const show = (next: number | null) => {
    setIsOpen(true);
    setActive(next);
  };
  const close = () => {
    setIsOpen(false);
    setActive(null);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const next = optionAfterKey(event.key, isOpen ? active : null, count);
    if (next !== null) {
      event.preventDefault();
      show(next);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      // Never sends the form: that is what its button is for.
      event.preventDefault();
      if (isOpen && active !== null) onTake(active);
    }
  };
  return { isOpen, active, open: () => show(null), close, onKeyDown };
}

/** The option an arrow leads to; `null` for another key, and when there is no option. */
export function optionAfterKey(key: string, active: number | null, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return active === null ? 0 : (active + 1) % count;
  if (key === 'ArrowUp') return active === null ? count - 1 : (active + count - 1) % count;
  return null;
}
