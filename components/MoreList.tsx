import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface MoreListProps<Item> {
  items: Item[];
  /** How many are shown until the reader asks for all. */
  first: number;
  /** One of so many from the beginning is asked for: it is shown too. */
  least?: number;
  /** What the button says, given the number of all and those that wait behind it. */
  label(count: number, waiting: Item[]): string;
  /** One `<li>`, keyed. */
  children(item: Item): JSX.Element;
  as?: 'ul' | 'ol';
  class?: string;
}

/** A list that starts short. Showing all of it moves the focus to the first new entry, since the button goes away. */
export function MoreList<Item>({
  items,
  first,
  least = 0,
  label,
  children,
  as: List = 'ul',
  class: className,
}: MoreListProps<Item>) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement & HTMLOListElement>(null);
  // One entry more than promised is shown rather than hidden behind a button.
  const cut = all || items.length <= first + 1 ? items.length : Math.max(first, least);

  useEffect(() => {
    if (!all) return;
    const entry = list.current?.children[first];
    if (!(entry instanceof HTMLElement)) return;
    entry.tabIndex = -1;
    entry.focus();
  }, [all, first]);

  return (
    <>
      <List class={className} ref={list}>
        {items.slice(0, cut).map(children)}
      </List>
      {cut < items.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {label(items.length, items.slice(cut))}
        </button>
      )}
    </>
  );
}
