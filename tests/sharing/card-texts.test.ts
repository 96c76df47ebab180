import { describe, expect, test } from 'vitest';
import { breakLines } from '../../sharing/break-lines.ts';
import { type CardSubject, type CardTexts, cardAltText, cardTexts } from '../../sharing/card-texts.ts';
import { markedPieces } from '../../sharing/marked-pieces.ts';
import { LONGEST_IN_CODE, qrCode } from '../../sharing/qr-code.ts';
import { record } from '../casefile/record.ts';
import { annotatedPage, sampleNote, sampleQuote, sensitiveStatement, statementsIn } from './briefed-samples.ts';

const [, held] = statementsIn.en;

function textsOf(subject: CardSubject, language: 'en' | 'es' = 'en', page = annotatedPage): CardTexts {
  const content = cardTexts({ caseFile: record, page, language }, subject);
  if (!content.ok) throw new Error(content.reason);
  return content.texts;
}

const passage = () => {
  if (!held) throw new Error('There is no such sample');
  return { kind: 'passage', statement: held } as const;
};

describe('a card', () => {
  test('of a passage has whose words, the verdict, why, the sources and when the record was checked', () => {
    const { eyebrow, quote, state, record: has, sourceLine } = textsOf(passage());
    expect(eyebrow).toBe('An article of 30 April 2025 says');
    const [mark] = quote?.marks ?? [];
    expect(quote?.text.slice(mark?.start, mark?.end)).toBe('is being held in the CECOT prison');
    expect(state).toEqual({ shape: 'dated', name: 'True then, changed since' });
    expect(has?.text).toMatch(/^True when this was published \(30 April 2025\); changed on 18 July 2025/);
    expect(sourceLine).toMatch(/^Sources: .+ \+\d+\. Checked\u00a022\u00a0Nov\u00a02026$/);
  });

  test('of an event has its day, the record’s sentence and status', () => {
    const [entry] = record.events.filter(({ id }) => id === 'release-2025-07-18');
    if (!entry) throw new Error('The record has no such entry');
    const texts = textsOf({ kind: 'event', entry }, 'es');
    expect(texts).toMatchObject({ heading: '18 de julio de 2025', record: { text: entry.title.es, own: true } });
    expect(texts).toMatchObject({ state: { shape: 'known', name: 'Confirmado' }, address: null });
  });

  test('of a note says that it is a reader’s, and what the record has apart from it', () => {
    const note = sampleNote({ about: 'gang-claim', author: 'Lucía' });
    const { note: shown, state, record: has } = textsOf({ kind: 'note', note, signed: true });
    expect(shown?.label).toBe('A reader’s note · \u2068Lucía\u2069 · not part of the verified record');
    expect(state).toEqual({ shape: 'disputed', name: 'The record on this: disputed' });
    expect(has).toEqual({ text: record.claimById.get('gang-claim')?.statement.en, own: true });
    const unsigned = textsOf({ kind: 'note', note, signed: false });
    expect(JSON.stringify(unsigned)).not.toContain('Lucía');
  });

  test('has an article without a date or of a month say so', () => {
    const eyebrow = (published: string | null, language: 'en' | 'es') =>
      textsOf(passage(), language, { ...annotatedPage, published }).eyebrow;
    expect([eyebrow(null, 'en'), eyebrow('2025-04', 'es')]).toEqual([
      'An article says',
      'Un artículo de abril de 2025 dice',
    ]);
  });

  test('is not made of an account of sexual violence', () => {
    const setting = { caseFile: record, page: annotatedPage, language: 'en' } as const;
    const refused = { ok: false, reason: 'sensitive' };
    expect(cardTexts(setting, { kind: 'passage', statement: sensitiveStatement })).toEqual(refused);
    const note = sampleNote({ about: 'sexual-abuse-allegation' });
    expect(cardTexts(setting, { kind: 'note', note, signed: true })).toEqual(refused);
  });

  test('has a text with all of its words, for those who do not see it', () => {
    const texts = textsOf({ kind: 'note', note: sampleNote({ about: 'gang-claim' }), signed: false });
    const alt = cardAltText(texts);
    const { name, eyebrow, quote, note, state, record: has, sourceLine } = texts;
    for (const part of [name, eyebrow, quote?.text, note?.label, note?.text, state?.name, has?.text, sourceLine]) {
      expect(alt).toContain(part);
    }
  });
});

describe('lines', () => {
  const wide = (text: string) => [...text].length;

  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 100, ['one two three']],
    ['one\ntwo', 100, ['one', 'two']],
    ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
    ['a unbreakable b', 4, ['a', 'unbr', 'eaka', 'ble', 'b']],
    ['👩‍🎨👩‍🎨', 4, ['👩‍🎨', '👩‍🎨']],
    ['22\u00a0Nov x', 6, ['22\u00a0Nov', 'x']],
    ['  ', 4, []],
  ])('of %j at %d', (text, width, lines) => {
    expect(breakLines(text, width, wide).map(({ text: line }) => line)).toEqual(lines);
  });

  test('say where they begin', () => {
    const text = 'one two  three unbreakable';
    for (const { text: line, start } of breakLines(text, 7, wide)) expect(text.slice(start)).toMatch(`${line}`);
    expect(breakLines(text, 7, wide).map(({ start }) => start)).toEqual([0, 9, 15, 22]);
  });
});

test.each([
  ['abc', [], ['[abc]']],
  ['abc', [{ start: 1, end: 2 }], ['a', '[b]', 'c']],
  ['abc', [{ start: 2, end: 9 }], ['[abc]']],
  [
    'abcd',
    [
      { start: 2, end: 3 },
      { start: 0, end: 1 },
      { start: 0, end: 2 },
    ],
    ['[a]', 'b', '[c]', 'd'],
  ],
])('%j with %j marked', (quote, words, pieces) => {
  expect(markedPieces(quote, words).map(({ text, marked }) => (marked ? `[${text}]` : text))).toEqual(pieces);
});

describe('a code', () => {
  const address = 'https://news.example/rally#:~:text=held%20in%20the%20CECOT%20prison';

  test('has the three corners by which a camera finds it, and the same modules in its path', () => {
    const code = qrCode(address);
    if (!code) throw new Error('There is no code');
    const corner = (x: number, y: number) => [0, 1, 3, 6].map((at) => code.isDark(x + at, y + 3));
    const last = code.size - 7;
    for (const [x, y] of [
      [0, 0],
      [last, 0],
      [0, last],
    ] as const) {
      expect(corner(x, y)).toEqual([true, false, true, true]);
    }
    const dark = Array.from(code.path.matchAll(/M\d+ \d+h(\d+)v1h-\d+z/g), ([, run]) => Number(run));
    const cells = Array.from({ length: code.size ** 2 }, (_, at) =>
      code.isDark(at % code.size, Math.floor(at / code.size)),
    );
    expect(dark.reduce((sum, run) => sum + run, 0)).toBe(cells.filter(Boolean).length);
  });

  test('is not made of an address too long to be read off a picture, or of none', () => {
    expect(qrCode('x'.repeat(LONGEST_IN_CODE))).not.toBeNull();
    expect(qrCode('x'.repeat(LONGEST_IN_CODE + 1))).toBeNull();
    expect(qrCode('')).toBeNull();
  });
});

test('a card’s code leads to the passage in the article', () => {
  const note = sampleNote({ quote: sampleQuote('one block\nanother block') });
  expect(textsOf({ kind: 'note', note, signed: false }).address).toBe(
    `${annotatedPage.url}#:~:text=one%20block,another%20block`,
  );
});
