import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useOwnId } from './use-own-id.ts';

export interface DisclosureItem {
  key: string;
  label: ComponentChildren;
  /** Rendered only while open: most of what the record holds is never looked at. */
  content(): ComponentChildren;
}

interface DisclosuresProps {
  items: DisclosureItem[];
  /** Stand in the row of buttons, before and after them. */
  lead?: ComponentChildren;
  children?: ComponentChildren;
  /** Scrolls what was opened into view: for a row at the end of the sidebar. */
  reveal?: boolean;
}

/**
 * A row of buttons, each showing and hiding its own content under the row; one is open at a time. Escape closes it
 * and goes back to its button.
 */
export function Disclosures({ items, lead, children, reveal = false }: DisclosuresProps) {
  const id = useOwnId();
  const [open, setOpen] = useState<string | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const disclosed = useRef<HTMLDivElement>(null);
  const shown = items.find(({ key }) => key === open);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Escape' || !shown) return;
    event.stopPropagation();
    setOpen(null);
    row.current?.querySelector<HTMLButtonElement>('[aria-expanded="true"]')?.focus();
  };

  useEffect(() => {
    if (!reveal || open === null) return;
    disclosed.current?.scrollIntoView({ block: 'nearest' });
    // What is taller than the sidebar begins under its button, which has the focus and closes it.
    row.current?.scrollIntoView({ block: 'nearest' });
  }, [reveal, open]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the Escape of the buttons and links inside it
    <div class="disclosures" onKeyDown={onKeyDown}>
      <div class="rowlinks" ref={row}>
        {lead}
        {items.map(({ key, label }) => (
          <button
            key={key}
            type="button"
            class="link"
            aria-expanded={key === open}
            aria-controls={key === open ? id : undefined}
            onClick={() => setOpen(key === open ? null : key)}
          >
            {label}
          </button>
        ))}
        {children}
      </div>
      {shown && (
        <div class="disclosed" id={id} key={shown.key} ref={disclosed}>
          {shown.content()}
        </div>
      )}
    </div>
  );
}
