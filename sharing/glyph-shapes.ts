/**
 * The shapes of the states and two icons as path data, for a file and a picture, which have no components. They are
 * those of the interface: filled, half, tilted, hollow; never the only carrier of a meaning.
 */
export type ShapeName = 'known' | 'reported' | 'disputed' | 'dated' | 'conflicts' | 'unknown' | 'brand' | 'pencil';

export interface Stroke {
  d: string;
  /** In units of the shape's box; `null`: filled. */
  width: number | null;
  dash?: readonly number[];
}

export interface Shape {
  /** Units of the square box. */
  size: number;
  strokes: readonly Stroke[];
}

function circle(center: number, radius: number): string {
  const turn = `a${radius} ${radius} 0 1 1`;
  return `M${center - radius} ${center}${turn} ${2 * radius} 0${turn} ${-2 * radius} 0Z`;
}

export const SHAPES: Readonly<Record<ShapeName, Shape>> = {
  known: { size: 14, strokes: [{ d: circle(7, 6), width: null }] },
  reported: {
    size: 14,
    strokes: [
      { d: circle(7, 5.2), width: 1.6 },
      { d: 'M7 1.8a5.2 5.2 0 0 0 0 10.4Z', width: null },
    ],
  },
  disputed: {
    size: 14,
    strokes: [
      { d: 'M7 .9 13.1 7 7 13.1.9 7Z', width: 1.6 },
      { d: 'M7 .9v12.2L.9 7Z', width: null },
    ],
  },
  dated: {
    size: 14,
    strokes: [
      { d: circle(7, 5.7), width: 1.6 },
      { d: 'M7 3.7V7.2L9.5 8.7', width: 1.6 },
    ],
  },
  conflicts: { size: 14, strokes: [{ d: 'M1.5 5h11M1.5 9.2h11M9.8 1.4 4.2 12.8', width: 1.9 }] },
  unknown: { size: 14, strokes: [{ d: circle(7, 5.4), width: 1.6, dash: [2.6, 2.25] }] },
  brand: {
    size: 16,
    strokes: [
      { d: 'M5 1.8H2v12.4h3M11 1.8h3v12.4h-3', width: 1.7 },
      { d: circle(8, 2.3), width: null },
    ],
  },
  pencil: {
    size: 16,
    strokes: [{ d: 'm3 13 .8-3.2L10.9 2.7l2.4 2.4-7.1 7.1ZM9.4 4.2l2.4 2.4', width: 1.5 }],
  },
};
