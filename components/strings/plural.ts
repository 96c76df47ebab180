import type { Language } from '../../casefile/types.ts';

/**
 * A function that returns the form a number takes in this language, with the number written in place of `#`.
 * Categories other than `one` (Spanish has `many` for millions) read as `other`.
 */
export function pluralIn(language: Language): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, one, other) => (rules.select(count) === 'one' ? one : other).replaceAll('#', numbers.format(count));
}
