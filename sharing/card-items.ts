/** The pieces of a picture card, as plain values. */
import type { Verdict } from '../casefile/verdicts.ts';
import type { CardFont, ColourName } from './card-look.ts';
import type { ShapeName } from './glyph-shapes.ts';
import type { QrCode } from './qr-code.ts';

/** How wide this text is in this font, in px. */
export type Measure = (text: string, font: CardFont) => number;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is drawn, in this order. `y` of a text is its baseline; `box` is what it may cover. */
export type CardItem =
  | { kind: 'text'; text: string; x: number; y: number; font: CardFont; colour: ColourName; rtl: boolean; box: Box }
  | { kind: 'underline'; verdict: Verdict; x: number; y: number; width: number; box: Box }
  | { kind: 'shape'; shape: ShapeName; colour: ColourName; box: Box }
  | { kind: 'fence'; box: Box }
  | { kind: 'code'; code: QrCode; module: number; box: Box };

/** The item where its block stands. */
export function moved(item: CardItem, x: number, y: number): CardItem {
  const box = { ...item.box, x: item.box.x + x, y: item.box.y + y };
  return item.kind === 'text' || item.kind === 'underline'
    ? { ...item, x: item.x + x, y: item.y + y, box }
    : { ...item, box };
}
