import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWords } from '../../components/marked-words.ts';

const shown = (quote: string, words: { start: number; end: number }[]) =>
  markWords(quote, words)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test.each([
  ['He was freed.', [{ start: 3, end: 12 }], 'He [was freed].'],
  ['He was freed.', [], 'He was freed.'],
  ['He was freed.', [{ start: 0, end: 13 }], '[He was freed.]'],
  [
    'a b c',
    [
      { start: 4, end: 5 },
      { start: 0, end: 1 },
    ],
    '[a] b [c]',
  ],
  [
    'a b c',
    [
      { start: 0, end: 3 },
      { start: 2, end: 5 },
    ],
    '[a b] c',
  ],
  ['', [], ''],
])('%j with %j', (quote, words, expected) => {
  expect(shown(quote, words)).toBe(expected);
});

test('a long sentence is cut far from what was recognised, with dots', () => {
  const quote = `${'x'.repeat(5000)}he is held${'y'.repeat(1_000_000)}`;
  const text = shown(quote, [{ start: 5000, end: 5010 }]);
  expect(text).toMatch(/^…x{240}\[he is held\]y{240}…$/);
});

test('whatever was recognised, the pieces are slices of the sentence in its order', () => {
  const place = fc.nat(3000);
  fc.assert(
    fc.property(fc.nat(3000), fc.array(fc.tuple(place, place), { maxLength: 5 }), (length, pairs) => {
      const quote = Array.from({ length }, (_, at) => String.fromCharCode(97 + (at % 26))).join('');
      const words = pairs
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
        .filter(({ end }) => end <= length);
      const whole = markWords(quote, words)
        .map(({ text }) => text)
        .join('');
      expect(quote).toContain(whole.replaceAll('…', ''));
      expect(whole.length).toBeLessThanOrEqual(1100);
    }),
  );
});
