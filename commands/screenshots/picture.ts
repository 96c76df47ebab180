import type { Studio } from './studio.ts';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** One row of the gallery: taken in both languages, and in each of its colour schemes. */
export interface Picture {
  slug: string;
  title: string;
  /** Both, unless the other one would show nothing new. */
  schemes?: readonly Scheme[];
  /** The picture as a PNG, of what is set up for it. */
  take(studio: Studio): Promise<Uint8Array>;
}

/** Of what looks alike in both schemes: paper, and pictures that are always light. */
export const LIGHT: readonly Scheme[] = ['light'];

/** CSS pixels. */
export interface Size {
  width: number;
  height: number;
}
export const WIDE: Size = { width: 1280, height: 900 };
/** Where three notes are seen whole, and what stands below them. */
export const TALL: Size = { width: 1280, height: 1300 };
/** Below 600 px the sidebar is a sheet. */
export const PHONE: Size = { width: 400, height: 900 };
