import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectorsFor } from '../../sharing/text-selectors.ts';
import { text } from './samples.ts';

/** A text of letters, accents that combine, and characters beyond the basic plane, with a place between characters. */
const placed = fc
  .array(fc.constantFrom('a', 'é', 'e\u0301', '🎨', '👩🏽‍🎨', '\n', ' ', '𝒜'), { maxLength: 60 })
  .chain((characters) =>
    fc.tuple(fc.nat(characters.length), fc.nat(characters.length)).map(([one, other]) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const before = characters.slice(0, from).join('');
      const quote = characters.slice(from, to).join('');
      return { text: characters.join(''), before, quote, after: characters.slice(to).join('') };
    }),
  );

describe('the selectors of a passage', () => {
  test('count positions in code points, not in UTF-16 code units', () => {
    const start = text.indexOf('Hernández');
    const { position } = selectorsFor(text)({ start, end: start + 'Hernández'.length });
    expect(position).toEqual({ type: 'TextPositionSelector', start: start - 1, end: start + 8 });
  });

  test('select the same words by position in any text', () => {
    fc.assert(
      fc.property(placed, ({ text, before, quote }) => {
        const { position } = selectorsFor(text)({ start: before.length, end: before.length + quote.length });
        expect([...text].slice(position.start, position.end).join('')).toBe(quote);
      }),
      { numRuns: 500 },
    );
  });

  test('quote the words exactly, with what really stands around them and no half of a character', () => {
    fc.assert(
      fc.property(placed, ({ text, before, quote, after }) => {
        const { quote: selector } = selectorsFor(text)({ start: before.length, end: before.length + quote.length });
        expect(selector.exact).toBe(quote);
        expect(before.endsWith(selector.prefix)).toBe(true);
        expect(after.startsWith(selector.suffix)).toBe(true);
        expect((selector.prefix + selector.suffix).isWellFormed()).toBe(true);
        expect(selector.prefix.length).toBeLessThanOrEqual(32);
      }),
      { numRuns: 500 },
    );
  });
});
