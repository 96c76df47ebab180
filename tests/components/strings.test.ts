import { describe, expect, test } from 'vitest';
import { en, type Strings } from '../../components/strings/en.ts';
import { es } from '../../components/strings/es.ts';

/** Every sentence of a language under its path; those with numbers for one, two and many. */
function flatten({ reportBody, ...strings }: Strings): [path: string, text: string][] {
  const facts = { version: '1', view: 'v', published: 'p', language: 'l' };
  return [['reportBody', reportBody(facts)], ...flattenPart(strings, '')];
}

function flattenPart(strings: object, path: string): [path: string, text: string][] {
  return Object.entries(strings).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (typeof value === 'function')
      return [1, 2, 30].map((count) => [`${path + key}(${count})`, String(value(count, count, count))]);
    return flattenPart(value, `${path}${key}.`);
  });
}

const english = flatten(en);
const spanish = flatten(es);

describe('the strings', () => {
  test('have the same paths in both languages', () => {
    expect(spanish.map(([path]) => path)).toEqual(english.map(([path]) => path));
  });

  test.each([
    ['English', english],
    ['Spanish', spanish],
  ])('in %s are never empty, have no placeholder left, and do not shout', (_, strings) => {
    const wrong = strings.filter(([, text]) => text.trim() === '' || /#|!|undefined|\bNaN\b/.test(text));
    expect(wrong).toEqual([]);
  });

  test('count things in the plural of their language', () => {
    expect(en.later(1)).toBe('1 thing happened after this article');
    expect(en.later(30)).toBe('30 things happened after this article');
    expect(es.later(1)).toBe('Pasó 1 cosa después de este artículo');
    expect(es.later(30)).toBe('Pasaron 30 cosas después de este artículo');
    expect(en.reportedByRetelling(3, 2, 1)).toBe('Reported by 3, of which 2 retell one original.');
    expect(es.reportedByRetelling(3, 2, 1)).toBe('Lo publican 3; 2 de ellas repiten un mismo original.');
  });

  test('judge nobody: none of the words that the design rules out', () => {
    const wrong = [...english, ...spanish].filter(([, text]) =>
      /fact-?check|\bfalse\b|\blie\b|debunk|\bfals[oa]\b|mentira|recommended\b/i.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('address a reader of Spanish as usted', () => {
    const wrong = spanish.filter(([, text]) => /\b(tú|tu|tus|puedes|quieres|copia|añade|prueba|haz|vos)\b/i.test(text));
    expect(wrong).toEqual([]);
  });
});
