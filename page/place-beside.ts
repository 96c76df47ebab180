/** In CSS pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The lines of a selection that something can stand beside. */
export interface SelectedLines {
  first: Box;
  last: Box;
  /** Where the words end in the last line: at its left where they are read from right to left. */
  end: number;
  /** The reader selects by touch: handles hang below the words, and the system's own menu stands above them. */
  byTouch: boolean;
}

/** Between the words and what stands beside them, in CSS pixels. */
const GAP = { below: 8, above: 8 };
const TOUCH_GAP = { below: 36, above: 64 };
/** From the edge of the room there is. In CSS pixels. */
const MARGIN = 8;

/**
 * Where the upper left corner of a small control goes: above the beginning of the selection, where the reader has read
 * already, else below its end, else, when the selection fills the room, at the bottom of it; below it first where the
 * system's own menu stands above. `null` when no selected line is to be seen there, or the
 * control does not fit into it.
 */
export function placeBeside(
  lines: SelectedLines,
  control: { width: number; height: number },
  room: Box,
): { x: number; y: number } | null {
  const { first, last, end, byTouch } = lines;
  if (last.bottom <= room.top || first.top >= room.bottom) return null;
  const least = { x: room.left + MARGIN, y: room.top + MARGIN };
  const most = { x: room.right - MARGIN - control.width, y: room.bottom - MARGIN - control.height };
  if (most.x < least.x || most.y < least.y) return null;
  const gap = byTouch ? TOUCH_GAP : GAP;
  const below = last.bottom + gap.below;
  const above = first.top - gap.above - control.height;
  const x = Math.min(Math.max(end - control.width / 2, least.x), most.x);
  const fits = (y: number) => y >= least.y && y <= most.y;
  const places = byTouch ? [below, above] : [above, below];
  return { x, y: places.find(fits) ?? most.y };
}

/** The part of the window that a docked sidebar leaves free. */
export function roomBeside(
  { clientWidth, clientHeight }: Pick<Element, 'clientWidth' | 'clientHeight'>,
  sidebar: { width: number; edge: 'left' | 'right' } | null,
): Box {
  const whole = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  if (!sidebar) return whole;
  return sidebar.edge === 'left' ? { ...whole, left: sidebar.width } : { ...whole, right: clientWidth - sidebar.width };
}
