/** Puts a picture card on a canvas. */
import type { Verdict } from '../../casefile/verdicts.ts';
import type { CardItem, Measure } from '../../sharing/card-items.ts';
import { type CardLayout, layOutCard } from '../../sharing/card-layout.ts';
import { type CardSize, COLOURS, colourOf, fontText } from '../../sharing/card-look.ts';
import { type CardTexts, cardAltText } from '../../sharing/card-texts.ts';
import { SHAPES } from '../../sharing/glyph-shapes.ts';

/** As much of a canvas as drawing takes, on a page or off it. */
export type CardContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A picture to save or send; `no-canvas`: the browser gave us nothing to draw on. */
export type CardPicture =
  | { ok: true; picture: Blob; altText: string; width: number; height: number }
  | { ok: false; reason: 'too-long' | 'no-canvas' };

/** The card as a PNG with a text for those who do not see it. */
export async function cardPicture(texts: CardTexts, size: CardSize): Promise<CardPicture> {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d');
  if (context === null) return { ok: false, reason: 'no-canvas' };
  const layout = layOutCard(texts, size, measureOn(context));
  if (!layout.ok) return layout;
  const { width, height } = layout;
  canvas.width = width;
  canvas.height = height;
  drawCard(context, layout);
  const picture = await canvas.convertToBlob({ type: 'image/png' });
  return { ok: true, picture, altText: cardAltText(texts), width, height };
}

/** How wide texts are on this canvas. */
export function measureOn(context: CardContext): Measure {
  return (text, font) => {
    context.font = fontText(font);
    return context.measureText(text).width;
  };
}

export function drawCard(context: CardContext, { width, height, items }: CardLayout): void {
  context.fillStyle = COLOURS.ground;
  context.fillRect(0, 0, width, height);
  // A card on a white page has an edge.
  context.strokeStyle = COLOURS.rule;
  context.lineWidth = 2;
  context.strokeRect(1, 1, width - 2, height - 2);
  for (const item of items) {
    context.save();
    drawItem(context, item);
    context.restore();
  }
}

function drawItem(context: CardContext, item: CardItem): void {
  if (item.kind === 'text') drawText(context, item);
  else if (item.kind === 'underline') drawUnderline(context, item);
  else if (item.kind === 'shape') drawShape(context, item);
  else if (item.kind === 'fence') drawFence(context, item);
  else drawCode(context, item);
}

type ItemOf<Kind extends CardItem['kind']> = Extract<CardItem, { kind: Kind }>;

function drawText(context: CardContext, { text, x, y, font, colour, rtl }: ItemOf<'text'>): void {
  context.font = fontText(font);
  context.fillStyle = COLOURS[colour];
  context.direction = rtl ? 'rtl' : 'ltr';
  context.textAlign = rtl ? 'right' : 'left';
  context.fillText(text, x, y);
}

/** px: the dashes of each verdict's line, and how thick it is; the wavy and the double one are drawn apart. */
const LINES: Readonly<Record<Verdict, { width: number; dash: readonly number[] }>> = {
  matches: { width: 3, dash: [] },
  reported: { width: 3, dash: [12, 7] },
  disputed: { width: 2, dash: [] },
  dated: { width: 5, dash: [0.1, 10] },
  conflicts: { width: 2.5, dash: [] },
};

function drawUnderline(context: CardContext, { verdict, x, y, width }: ItemOf<'underline'>): void {
  const { width: lineWidth, dash } = LINES[verdict];
  context.strokeStyle = COLOURS[colourOf(verdict)];
  context.lineWidth = lineWidth;
  context.lineCap = verdict === 'dated' ? 'round' : 'butt';
  context.setLineDash([...dash]);
  context.beginPath();
  if (verdict === 'conflicts') wave(context, x, y, width);
  else for (const at of verdict === 'disputed' ? [y - 2.5, y + 2.5] : [y]) straight(context, x, at, width);
  context.stroke();
}

function straight(context: CardContext, x: number, y: number, width: number): void {
  context.moveTo(x, y);
  context.lineTo(x + width, y);
}

/** px of half a wave, and how high it goes. */
const HALF_WAVE = 7;
const CREST = 6;

function wave(context: CardContext, x: number, y: number, width: number): void {
  context.rect(x, y - CREST, width, 2 * CREST);
  context.clip();
  context.beginPath();
  context.moveTo(x, y);
  for (let at = 0, up = -1; at < width; at += HALF_WAVE, up = -up) {
    context.quadraticCurveTo(x + at + HALF_WAVE / 2, y + up * CREST, x + at + HALF_WAVE, y);
  }
}

function drawShape(context: CardContext, { shape, colour, box }: ItemOf<'shape'>): void {
  const { size, strokes } = SHAPES[shape];
  context.translate(box.x, box.y);
  context.scale(box.width / size, box.height / size);
  context.strokeStyle = COLOURS[colour];
  context.fillStyle = COLOURS[colour];
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const { d, width, dash } of strokes) {
    const path = new Path2D(d);
    if (width === null) {
      context.fill(path);
      continue;
    }
    context.lineWidth = width;
    context.setLineDash([...(dash ?? [])]);
    context.stroke(path);
  }
}

function drawFence(context: CardContext, { box }: ItemOf<'fence'>): void {
  context.fillStyle = COLOURS.sunk;
  context.strokeStyle = COLOURS.edge;
  context.lineWidth = 2;
  context.setLineDash([8, 6]);
  context.beginPath();
  context.roundRect(box.x + 1, box.y + 1, box.width - 2, box.height - 2, 8);
  context.fill();
  context.stroke();
}

function drawCode(context: CardContext, { code, module, box }: ItemOf<'code'>): void {
  context.fillStyle = COLOURS.ink;
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (code.isDark(x, y)) context.fillRect(box.x + x * module, box.y + y * module, module, module);
    }
  }
}
