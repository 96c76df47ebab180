/** The paragraphs of a picture card, each laid out from its own upper left corner. */
import { breakLines } from './break-lines.ts';
import { type CardItem, type Measure, moved } from './card-items.ts';
import { type CardFont, type ColourName, colourOf, TYPE, type TypeName } from './card-look.ts';
import type { CardQuote, CardTexts } from './card-texts.ts';
import type { ShapeName } from './glyph-shapes.ts';

export interface CardBlock {
  /** px to what stands above. */
  before: number;
  height: number;
  items: CardItem[];
  /** A line, or a character, is wider than the column. */
  tooWide: boolean;
}

interface Pen {
  scale: number;
  measure: Measure;
}

/** What is said, and below it where it is from and who made the card. Widths in px. */
export function cardBlocks(
  texts: CardTexts,
  scale: number,
  measure: Measure,
  widths: { body: number; foot: number },
): { body: CardBlock[]; foot: CardBlock[] } {
  const pen = { scale, measure };
  const { name, eyebrow, quote, state, note, heading, record, sourceLine, brand } = texts;
  const width = widths.body;
  const plain = (type: TypeName, text: string, before: number, colour: ColourName = 'ink') =>
    paragraph(pen, { type, text, before, width, colour });
  const shown = state && withShape(pen, { type: 'state', text: state.name, before: 16, width, shape: state.shape });
  const body = [
    plain('name', name, 0),
    plain('meta', eyebrow, 2, 'quiet'),
    quote && quotation(pen, quote, note === null ? 'quote' : 'noted', width),
    note && noteBox(pen, note, width),
    heading && plain('heading', heading, 24, 'quiet'),
    // What the record has on a passage comes after its verdict or status; an event speaks for itself first.
    quote && shown,
    record && plain(recordType(texts), record.text, 8),
    !quote && shown,
  ];
  const foot = [
    paragraph(pen, { type: 'meta', text: sourceLine, before: 0, width: widths.foot, colour: 'quiet' }),
    withShape(pen, { type: 'name', text: brand, before: 12, width: widths.foot, shape: 'brand', colour: 'ink' }),
  ];
  return { body: body.filter((block): block is CardBlock => block instanceof Object), foot };
}

function recordType({ record, quote }: CardTexts): TypeName {
  if (record?.own === false) return 'explanation';
  return quote === null ? 'event' : 'record';
}

interface Paragraph {
  type: TypeName;
  text: string;
  before: number;
  width: number;
  colour: ColourName;
}

function fontAt({ scale }: Pen, type: TypeName): CardFont {
  const { family, weight, size, least } = TYPE[type];
  return { family, weight, size: Math.max(least, Math.round(size * scale)) };
}

function paragraph(pen: Pen, { type, text, before, width, colour }: Paragraph): CardBlock {
  const font = fontAt(pen, type);
  const height = Math.round(font.size * TYPE[type].leading);
  const measured = (line: string) => pen.measure(line, font);
  const rtl = isRightToLeft(text);
  const lines = breakLines(text, width, measured);
  const items = lines.map(({ text: line }, row): CardItem => {
    const wide = measured(line);
    const x = rtl ? width - wide : 0;
    const y = baseline(font, height, row);
    return {
      kind: 'text',
      text: line,
      x: rtl ? width : 0,
      y,
      font,
      colour,
      rtl,
      box: { x, y: row * height, width: wide, height },
    };
  });
  return {
    before: before * pen.scale,
    height: lines.length * height,
    items,
    tooWide: items.some(({ box }) => box.width > width + 0.5),
  };
}

/** Where letters of this size stand in a line of this height. */
function baseline({ size }: CardFont, height: number, row: number): number {
  return Math.round((row + 0.5) * height + size * 0.34);
}

/** By its first letter that has a direction, as browsers decide it. */
function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first);
}

/** The passage, its recognised words underlined as in the article. */
function quotation(pen: Pen, quote: CardQuote, type: TypeName, width: number): CardBlock {
  const { text, marks, verdict } = quote;
  const colour = verdict === null ? 'quiet' : 'ink';
  const block = paragraph(pen, { type, text, before: 22, width, colour });
  if (verdict === null || isRightToLeft(text)) return block;
  const font = fontAt(pen, type);
  const measured = (part: string) => pen.measure(part, font);
  const lines = breakLines(text, width, measured);
  const underlines = lines.flatMap(({ text: line, start }, row) =>
    marks.flatMap((mark): CardItem[] => {
      const [from, to] = [Math.max(mark.start - start, 0), Math.min(mark.end - start, line.length)];
      if (from >= to) return [];
      const [x, end] = [measured(line.slice(0, from)), measured(line.slice(0, to))];
      const y = baseline(font, block.height / lines.length, row) + Math.round(font.size * 0.18);
      const box = { x, y: y - 4, width: end - x, height: 8 };
      return [{ kind: 'underline', verdict, x, y, width: end - x, box }];
    }),
  );
  return { ...block, items: [...block.items, ...underlines] };
}

type ShapeParagraph = Omit<Paragraph, 'colour'> & { shape: ShapeName; colour?: ColourName };

/** A name with its shape before it, in the shape's colour unless another is given. */
function withShape(pen: Pen, { shape, colour = colourOf(shape), ...line }: ShapeParagraph): CardBlock {
  const { size } = fontAt(pen, line.type);
  const indent = Math.round(size * 1.25);
  const block = paragraph(pen, { ...line, width: line.width - indent, colour });
  const side = Math.round(size * 0.86);
  const top = Math.round((size * TYPE[line.type].leading - side) / 2);
  const drawn: CardItem = { kind: 'shape', shape, colour, box: { x: 0, y: top, width: side, height: side } };
  return { ...block, items: [drawn, ...block.items.map((item) => moved(item, indent, 0))] };
}

/** What the code beside it leads to, in as many lines as it needs. */
export function codeCaption(text: string, scale: number, measure: Measure, width: number): CardBlock {
  return paragraph({ scale, measure }, { type: 'caption', text, before: 0, width, colour: 'quiet' });
}

/** The note on its own ground, fenced and labelled. */
function noteBox(pen: Pen, { label, text }: NonNullable<CardTexts['note']>, width: number): CardBlock {
  const inset = Math.round(24 * pen.scale);
  const inner = width - 2 * inset;
  const inside = [
    withShape(pen, { type: 'meta', text: label, before: 0, width: inner, shape: 'pencil' }),
    ...text
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) => paragraph(pen, { type: 'note', text: line, before: 12, width: inner, colour: 'ink' })),
  ];
  let y = inset;
  const items = inside.flatMap((block, place) => {
    y += place === 0 ? 0 : block.before;
    const placed = block.items.map((item) => moved(item, inset, y));
    y += block.height;
    return placed;
  });
  const box = { x: 0, y: 0, width, height: y + inset };
  return {
    before: 22 * pen.scale,
    height: box.height,
    items: [{ kind: 'fence', box }, ...items],
    tooWide: inside.some((block) => block.tooWide),
  };
}
