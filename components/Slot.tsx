import { useEffect, useRef, useState } from 'preact/hooks';
import { useReading } from './reading.ts';

/** The places in the panel that a script of its own draws in, once it is there. */
export type SlotName = 'notes' | 'from-link';
/** Begins to draw in a place; returns what ends it. Tells when the script did not come, and when it did after all. */
export type OnSlot = (name: SlotName, place: HTMLElement, tell: (isMissing: boolean) => void) => () => void;

/** An empty place. What is drawn there knows nothing of what is around it. */
export function Slot({ name, onSlot }: { name: SlotName; onSlot: OnSlot }) {
  const { strings } = useReading();
  const place = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLDivElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  const [tries, setTries] = useState(1);

  useEffect(() => {
    const tell = (isMissing: boolean) => {
      // What has the focus goes: then the sidebar has it, not the page under it.
      if (!isMissing && said.current?.matches(':focus-within'))
        said.current.closest<HTMLElement>('.panel')?.focus({ preventScroll: true });
      setIsMissing(isMissing);
    };
    return place.current ? onSlot(name, place.current, tell) : undefined;
  }, [name, onSlot, tries]);

  return (
    <>
      <div class="slot" ref={place} />
      {isMissing && (
        <div class="empty" role="status" ref={said}>
          <h3>{strings.notesMissing}</h3>
          <p>{strings.notesMissingMeans}</p>
          <button type="button" class="button" onClick={() => setTries(tries + 1)}>
            {strings.tryAgain}
          </button>
        </div>
      )}
    </>
  );
}
