/** How a picture card looks: sizes, type and colours. It is always light, since it goes where the reader's theme is not known. */
import type { Verdict } from '../casefile/verdicts.ts';
import type { ShapeName } from './glyph-shapes.ts';

export type CardSize = 'wide' | 'tall';

export interface CardFrame {
  width: number;
  height: number;
  /** From the edge to what is written. */
  margin: number;
  /** Most that a QR code takes on a side. */
  code: number;
  /** Whether the code stands beside the text; else it stands below it. */
  beside: boolean;
  /** How much larger than `TYPE` text begins, before it shrinks until it fits. */
  scale: number;
}

/** In px, as networks show pictures of links, and portrait posts. */
export const FRAMES: Readonly<Record<CardSize, CardFrame>> = {
  wide: { width: 1200, height: 630, margin: 54, code: 190, beside: true, scale: 1.1 },
  tall: { width: 1080, height: 1350, margin: 80, code: 260, beside: false, scale: 1.45 },
};

export interface CardFont {
  family: 'serif' | 'sans';
  weight: 400 | 600;
  /** px */
  size: number;
}

interface TypeSize extends CardFont {
  /** px; it is not read any more when it is smaller. */
  least: number;
  /** Of a line, in sizes of the type. */
  leading: number;
}

export const TYPE = {
  name: { family: 'sans', weight: 600, size: 26, least: 22, leading: 1.35 },
  meta: { family: 'sans', weight: 400, size: 24, least: 20, leading: 1.35 },
  caption: { family: 'sans', weight: 400, size: 20, least: 20, leading: 1.3 },
  quote: { family: 'serif', weight: 600, size: 50, least: 28, leading: 1.36 },
  noted: { family: 'serif', weight: 400, size: 34, least: 22, leading: 1.36 },
  state: { family: 'sans', weight: 600, size: 30, least: 24, leading: 1.35 },
  heading: { family: 'sans', weight: 600, size: 32, least: 24, leading: 1.35 },
  record: { family: 'serif', weight: 400, size: 36, least: 23, leading: 1.36 },
  event: { family: 'serif', weight: 600, size: 54, least: 30, leading: 1.28 },
  explanation: { family: 'sans', weight: 400, size: 32, least: 22, leading: 1.36 },
  note: { family: 'sans', weight: 400, size: 32, least: 22, leading: 1.36 },
} as const satisfies Record<string, TypeSize>;

export type TypeName = keyof typeof TYPE;

/** Steps by which type shrinks, and where it ends: every kind has its own least size besides. */
export const SHRINK = 0.025;
export const LEAST_SCALE = 0.5;

export const COLOURS = {
  ground: '#ffffff',
  sunk: '#f2efe8',
  ink: '#1c1b19',
  quiet: '#57534b',
  rule: '#dcd8cd',
  edge: '#827c70',
  known: '#0b6157',
  reported: '#1c5785',
  disputed: '#874a00',
  dated: '#7b2d6b',
  conflicts: '#a3262e',
} as const;

export type ColourName = keyof typeof COLOURS;

/** The colour of a verdict, a status or an icon. */
export function colourOf(name: ShapeName | Verdict): ColourName {
  if (name === 'matches') return 'known';
  return name === 'brand' || name === 'pencil' || name === 'unknown' ? 'quiet' : name;
}

const FAMILIES = {
  serif: '"Iowan Old Style", Charter, "Source Serif 4", "Noto Serif", Georgia, "Liberation Serif", serif',
  sans: '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
} as const;

/** The font as CSS and canvas have it. */
export function fontText({ family, weight, size }: CardFont): string {
  return `${weight} ${size}px ${FAMILIES[family]}`;
}
