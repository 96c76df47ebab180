/** Where everything stands on a picture card: plain values, from a function that knows how wide a text is. */
import { type CardBlock, cardBlocks, codeCaption } from './card-blocks.ts';
import { type CardItem, type Measure, moved } from './card-items.ts';
import { type CardFrame, type CardSize, FRAMES, LEAST_SCALE, SHRINK } from './card-look.ts';
import type { CardTexts } from './card-texts.ts';
import { QUIET, qrCode } from './qr-code.ts';

export interface CardLayout {
  ok: true;
  width: number;
  height: number;
  items: CardItem[];
}

/** `too-long`: it does not fit at the smallest size that can be read, and no sentence is ever cut. */
export type LaidOutCard = CardLayout | { ok: false; reason: 'too-long' };

/** px; between what is said and where it is from, at least. */
const APART = 30;

/** The card as large as its words allow. */
export function layOutCard(texts: CardTexts, size: CardSize, measure: Measure): LaidOutCard {
  const frame = FRAMES[size];
  const code = placeCode(texts, frame);
  for (let scale = frame.scale; scale >= LEAST_SCALE; scale -= SHRINK) {
    const items = layOutAt(texts, frame, code, scale, measure);
    if (items !== null) return { ok: true, width: frame.width, height: frame.height, items };
  }
  return { ok: false, reason: 'too-long' };
}

type PlacedCode = Extract<CardItem, { kind: 'code' }>;

/** In the lower right corner, in whole px a module; `null` without an address that a picture can carry. */
function placeCode({ address }: CardTexts, { width, height, margin, code: most }: CardFrame): PlacedCode | null {
  const code = address === null ? null : qrCode(address);
  if (code === null) return null;
  const module = Math.floor(most / code.size);
  const side = module * code.size;
  return {
    kind: 'code',
    code,
    module,
    box: { x: width - margin - side, y: height - margin - side, width: side, height: side },
  };
}

/** Everything at this size; `null` when it is too much. */
function layOutAt(
  texts: CardTexts,
  frame: CardFrame,
  code: PlacedCode | null,
  scale: number,
  measure: Measure,
): CardItem[] | null {
  const { margin, width, height, beside } = frame;
  const whole = width - 2 * margin;
  const left = code === null ? whole : whole - code.box.width - Math.max(code.module * QUIET, margin * 0.8);
  const { body, foot } = cardBlocks(texts, scale, measure, { body: beside ? left : whole, foot: left });
  // A text that cannot be broken to its column's width would be cut off at the edge.
  if ([...body, ...foot].some((block) => block.tooWide)) return null;
  const footTop = height - margin - heightOf(foot);
  const drawn = code === null ? [] : withCaption(code, texts.scan, scale, measure);
  const drawnTop = Math.min(height, ...drawn.map(({ box }) => box.y));
  const bodyEnd = beside ? footTop : Math.min(footTop, drawnTop);
  if (margin + heightOf(body) + APART > bodyEnd) return null;
  return [...stack(body, margin, margin), ...stack(foot, margin, footTop), ...drawn];
}

/** The code, and over it, outside the light it needs around it, where it leads. */
function withCaption(code: PlacedCode, text: string, scale: number, measure: Measure): CardItem[] {
  const { x, y, width } = code.box;
  const caption = codeCaption(text, scale, measure, width);
  const top = y - code.module * QUIET - caption.height;
  return [...caption.items.map((item) => moved(item, x, top)), code];
}

function heightOf(blocks: readonly CardBlock[]): number {
  return blocks.reduce((sum, { before, height }, place) => sum + (place === 0 ? 0 : before) + height, 0);
}

/** The blocks below one another, the first at the top. */
function stack(blocks: readonly CardBlock[], left: number, top: number): CardItem[] {
  let y = top;
  return blocks.flatMap((block, place) => {
    y += place === 0 ? 0 : block.before;
    const items = block.items.map((item) => moved(item, left, y));
    y += block.height;
    return items;
  });
}
