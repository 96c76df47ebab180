import readCaseFile from 'virtual:case-file';
import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { loadCaseFile } from '../../casefile/load-case-file.ts';
import type { Language } from '../../casefile/types.ts';
import { cardPicture, drawCard, measureOn } from '../../components/notes/draw-card.ts';
import { saysInEnglish, saysInSpanish } from '../../preview/sample-statements.ts';
import type { Box, CardItem } from '../../sharing/card-items.ts';
import { type CardLayout, layOutCard } from '../../sharing/card-layout.ts';
import { type CardSize, FRAMES } from '../../sharing/card-look.ts';
import { type CardSubject, type CardTexts, cardTexts } from '../../sharing/card-texts.ts';

const caseFile = loadCaseFile(readCaseFile());
const SIZES: readonly CardSize[] = ['wide', 'tall'];

const page = {
  url: 'https://news.example/2025/04/30/west-hollywood-rally',
  title: 'Crowd in West Hollywood asks for makeup artist’s return',
  outlet: 'The Example News',
  published: '2025-04-30',
  language: 'en',
};

const note = {
  id: '7f5a1c1e-1b53-4c8a-9d1e-2b6f3f0a9b11',
  quote: { exact: 'who is being held in the CECOT prison', prefix: '', suffix: '' },
  position: null,
  kind: 'correction',
  text: 'No longer true: he was freed in July 2025 and has since asked for asylum in Spain.\nIf you share this, say so. 🎨',
  about: 'release-2025-07-18',
  author: 'Lucía',
  created: '2026-11-22T10:00:00Z',
  modified: '2026-11-22T10:00:00Z',
} as const;

function subjectsIn(language: Language): [name: string, CardSubject][] {
  const { statements } = language === 'en' ? saysInEnglish : saysInSpanish;
  const release = caseFile.events.find(({ id }) => id === 'release-2025-07-18');
  if (!release) throw new Error('The record has no release');
  return [
    ...statements.map((statement, index): [string, CardSubject] => [
      `passage-${index}-${statement.verdict}`,
      { kind: 'passage', statement },
    ]),
    ['event', { kind: 'event', entry: release }],
    ['note', { kind: 'note', note, signed: true }],
    ['note-alone', { kind: 'note', note: { ...note, about: null }, signed: false }],
  ];
}

const cards = (['en', 'es'] as const).flatMap((language) =>
  subjectsIn(language).flatMap(([name, subject]) => SIZES.map((size) => ({ language, name, subject, size }))),
);

function textsOf(language: Language, subject: CardSubject, of = page): CardTexts {
  const content = cardTexts({ caseFile, page: of, language }, subject);
  if (!content.ok) throw new Error(content.reason);
  return content.texts;
}

function context(): CanvasRenderingContext2D {
  const found = document.createElement('canvas').getContext('2d');
  if (!found) throw new Error('There is no canvas');
  return found;
}

function laidOut(texts: CardTexts, size: CardSize): CardLayout {
  const layout = layOutCard(texts, size, measureOn(context()));
  if (!layout.ok) throw new Error(layout.reason);
  return layout;
}

/** Rounding in pixels, and the tails of italics and accents, are no overflow. */
const SLACK = 2;
const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width - SLACK &&
  b.x < a.x + a.width - SLACK &&
  a.y < b.y + b.height - SLACK &&
  b.y < a.y + a.height - SLACK;
const boxesOf = (items: readonly CardItem[], ...kinds: CardItem['kind'][]) =>
  items.filter(({ kind }) => kinds.includes(kind)).map(({ box }) => box);

describe.each(cards)('$name, $size, in $language', ({ language, name, subject, size }) => {
  test('stands inside its margins, and nothing covers anything else', () => {
    const { width, height, items } = laidOut(textsOf(language, subject), size);
    const { margin } = FRAMES[size];
    expect([width, height]).toEqual([FRAMES[size].width, FRAMES[size].height]);
    for (const { box } of items) {
      expect(box.x).toBeGreaterThanOrEqual(margin - SLACK);
      expect(box.y).toBeGreaterThanOrEqual(margin - SLACK);
      expect(box.x + box.width).toBeLessThanOrEqual(width - margin + SLACK);
      expect(box.y + box.height).toBeLessThanOrEqual(height - margin + SLACK);
    }
    const apart = boxesOf(items, 'text', 'shape', 'code');
    for (const [index, box] of apart.entries()) {
      for (const other of apart.slice(index + 1))
        expect(overlaps(box, other), JSON.stringify([box, other])).toBe(false);
    }
  });

  test('is drawn whole: the pixels on its margins are ground', async () => {
    const canvas = document.createElement('canvas');
    const drawn = laidOut(textsOf(language, subject), size);
    Object.assign(canvas, { width: drawn.width, height: drawn.height });
    const on = canvas.getContext('2d');
    if (!on) throw new Error('There is no canvas');
    drawCard(on, drawn);
    const { margin } = FRAMES[size];
    const inner = [3, 3, drawn.width - 6, margin - 12] as const;
    const foot = [3, drawn.height - margin + 6, drawn.width - 6, margin - 12] as const;
    const sides = [3, 3, margin - 12, drawn.height - 6] as const;
    const right = [drawn.width - margin + 6, 3, margin - 12, drawn.height - 6] as const;
    for (const [x, y, w, h] of [inner, foot, sides, right]) {
      expect(on.getImageData(x, y, w, h).data.every((value) => value === 255)).toBe(true);
    }
    const base64 = canvas.toDataURL('image/png').split(',')[1] ?? '';
    const path = `artefacts/cards/${name}-${size}-${language}.png`;
    await commands.writeFile(path, base64, { encoding: 'base64' } as never);
  });
});

test('a picture is a PNG of its size, with a text for those who do not see it', async () => {
  const [, subject] = subjectsIn('en')[1] ?? [];
  if (!subject) throw new Error('There is no such sample');
  const card = await cardPicture(textsOf('en', subject), 'wide');
  if (!card.ok) throw new Error(card.reason);
  expect(card.picture.type).toBe('image/png');
  const { width, height } = await createImageBitmap(card.picture);
  expect([width, height]).toEqual([1200, 630]);
  expect(card.altText).toContain('True then, changed since');
});

test('a passage too long to be read is refused, not cut', async () => {
  const long = { ...note, quote: { ...note.quote, exact: 'and so on and on '.repeat(110).trim() } };
  const card = await cardPicture(textsOf('en', { kind: 'note', note: long, signed: false }), 'wide');
  expect(card).toEqual({ ok: false, reason: 'too-long' });
});

test('a long sentence takes smaller type and loses no word', () => {
  const statement = saysInEnglish.statements[1];
  if (!statement) throw new Error('There is no such sample');
  const long = { ...statement, quote: `${statement.quote} ${'He had come with an appointment. '.repeat(6).trim()}` };
  const { items } = laidOut(textsOf('en', { kind: 'passage', statement: long }), 'tall');
  const written = items.flatMap((item) => (item.kind === 'text' && item.font.family === 'serif' ? item.text : []));
  expect(written.join(' ')).toBe(`“${long.quote}”`);
});

test('a note in Arabic stands at the right, and its words do not turn the rest', () => {
  const arabic = { ...note, text: 'لم يعد هذا صحيحا: أطلق سراحه في يوليو', about: null };
  const { items, width } = laidOut(textsOf('en', { kind: 'note', note: arabic, signed: false }), 'tall');
  const texts = items.filter((item) => item.kind === 'text');
  const turned = texts.filter(({ rtl }) => rtl);
  expect(turned.map(({ text }) => text).join(' ')).toBe(arabic.text);
  for (const { x } of turned) expect(x).toBeGreaterThan(width / 2);
});

test('an address that is too long for a code leaves the card without one', () => {
  const far = { ...page, url: `https://news.example/${'a'.repeat(300)}` };
  const { items } = laidOut(textsOf('en', { kind: 'note', note, signed: false }, far), 'wide');
  expect(boxesOf(items, 'code')).toEqual([]);
});
