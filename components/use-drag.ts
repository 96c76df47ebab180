import type { TargetedPointerEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** From the window's upper left corner, in CSS pixels. */
export interface Position {
  x: number;
  y: number;
}

/** How much of the panel always stays in the window, so that it can be caught again: its bar, and a hand's width. */
const KEPT_HEIGHT = 48;
const KEPT_WIDTH = 120;

interface Drag {
  /** Where the panel stands while it is dragged; `null` otherwise. */
  position: Position | null;
  onPointerDown(event: TargetedPointerEvent<HTMLElement>): void;
}

/**
 * Moves a panel by its bar. `onMove` hears where it was left. Only the main button drags, and never from a control.
 */
export function useDrag(
  panel: { current: HTMLElement | null },
  onMove: ((position: Position) => void) | undefined,
): Drag {
  const [position, setPosition] = useState<Position | null>(null);
  const last = useRef<Position | null>(null);

  const onPointerDown = (event: TargetedPointerEvent<HTMLElement>) => {
    const box = panel.current?.getBoundingClientRect();
    const onControl = event.target instanceof Element && event.target.closest('button, a, input, select');
    if (!onMove || !box || event.button !== 0 || onControl) return;
    event.preventDefault();
    const bar = event.currentTarget;
    const grip = { x: event.clientX - box.left, y: event.clientY - box.top };
    bar.setPointerCapture(event.pointerId);

    const move = (moved: PointerEvent) => {
      last.current = keepInWindow({ x: moved.clientX - grip.x, y: moved.clientY - grip.y }, box.width);
      setPosition(last.current);
    };
    const end = () => {
      bar.removeEventListener('pointermove', move);
      bar.removeEventListener('pointerup', end);
      bar.removeEventListener('pointercancel', end);
      if (last.current) onMove(last.current);
      last.current = null;
      setPosition(null);
    };
    bar.addEventListener('pointermove', move);
    bar.addEventListener('pointerup', end);
    bar.addEventListener('pointercancel', end);
  };

  return { position, onPointerDown };
}

/** The nearest position at which the bar can still be caught. */
export function keepInWindow({ x, y }: Position, width: number): Position {
  const within = (value: number, least: number, most: number) => Math.round(Math.min(Math.max(value, least), most));
  return {
    x: within(x, KEPT_WIDTH - width, Math.max(0, innerWidth - KEPT_WIDTH)),
    y: within(y, 0, Math.max(0, innerHeight - KEPT_HEIGHT)),
  };
}
