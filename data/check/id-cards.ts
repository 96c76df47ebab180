import { entriesOf, leavesOf } from './entries.ts';
import { problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'id-cards';

/** Seven or eight digits, as Venezuelan identity cards have, together or in groups: 12345678, 12.345.678, 12 345 678. */
const DIGITS = String.raw`\d{1,2}[.,\s]?\d{3}[.,\s]?\d{3}(?![\d])`;
const PATTERNS = [
  // V for Venezuelans, E for foreigners: V-12.345.678, V12345678, "E 81234567".
  new RegExp(String.raw`(?<![\p{L}\d])[VE][\s.:–-]{0,3}${DIGITS}`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}\d])C\.?\s?I[\s.:#–-]{0,3}(?:[VE][\s.:–-]{0,3})?${DIGITS}`, 'iu'),
  // The word and the number within one sentence or so, in either order.
  new RegExp(String.raw`(?<!\p{L})c[eé]dulas?(?!\p{L})[^\n]{0,60}?(?<!\d)${DIGITS}`, 'iu'),
  new RegExp(String.raw`(?<!\d)${DIGITS}[^\n]{0,40}?(?<!\p{L})c[eé]dulas?(?!\p{L})`, 'iu'),
];

/** The number of an identity card as it stands in a text; `null` when there is none. */
export function findIdCard(text: string): string | null {
  const composed = text.normalize('NFC');
  for (const pattern of PATTERNS) {
    const match = pattern.exec(composed);
    if (match) return match[0];
  }
  return null;
}

/** No entry holds an identity number, and no address does: a page that prints one is never linked. */
export const idCards: Rule = {
  name,
  check: (data) =>
    entriesOf(data)
      .flatMap(leavesOf)
      .filter(({ text }) => findIdCard(text) !== null)
      // The number itself is not repeated: build logs are public.
      .map(({ file, entry, path }) =>
        problemsIn(file, name)(entry, `${path} holds what looks like the number of an identity card: remove it`),
      ),
};
