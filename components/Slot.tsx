import { useEffect, useRef } from 'preact/hooks';

/** The places in the panel that a script of its own draws in, once it is there. */
export type SlotName = 'notes' | 'from-link';
/** Begins to draw in a place; returns what ends it. */
export type OnSlot = (name: SlotName, place: HTMLElement) => () => void;

/** An empty place. What is drawn there knows nothing of what is around it. */
export function Slot({ name, onSlot }: { name: SlotName; onSlot: OnSlot }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? onSlot(name, place.current) : undefined), [name, onSlot]);
  return <div class="slot" ref={place} />;
}
