import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useReading } from './reading.ts';
import { useOwnId } from './use-own-id.ts';

interface FoldProps {
  /** Says what the passage is, never how. */
  label: string;
  /** Stands under the closed fold. */
  note?: ComponentChildren;
  children: ComponentChildren;
}

/** A sensitive passage behind a plain-words label; open at once for readers who chose so. */
export function Fold({ label, note, children }: FoldProps) {
  const { sensitive, onSensitive, strings } = useReading();
  const [open, setOpen] = useState(false);
  const checkbox = useOwnId();
  const passage = useRef<HTMLDivElement>(null);
  const unfolded = sensitive === 'show';

  // The box that was just ticked goes away with the fold: the reader stays at the passage.
  useEffect(() => {
    if (unfolded && open) passage.current?.focus();
  }, [unfolded, open]);

  if (unfolded) {
    return (
      <div class="inside" ref={passage} tabIndex={-1}>
        {children}
      </div>
    );
  }

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    event.currentTarget.querySelector('summary')?.focus();
  };

  return (
    <>
      <details class="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)} onKeyDown={onKeyDown}>
        <summary>
          <span>{label}</span>
          <span class="act">{open ? strings.hide : strings.show}</span>
        </summary>
        {open && (
          <div class="inside">
            {children}
            <div class="check meta">
              <input id={checkbox} type="checkbox" onChange={() => onSensitive('show')} />
              <label for={checkbox}>{strings.alwaysShow}</label>
            </div>
          </div>
        )}
      </details>
      {!open && note && <p class="meta">{note}</p>}
    </>
  );
}
