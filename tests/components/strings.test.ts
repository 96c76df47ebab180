import { describe, expect, test } from 'vitest';
import { en, type Strings } from '../../components/strings/en.ts';
import { es } from '../../components/strings/es.ts';
import { nameIn } from '../../components/strings/index.ts';
import { type PopupStrings, popupEn } from '../../components/strings/popup-en.ts';
import { popupEs } from '../../components/strings/popup-es.ts';
import { caseFile } from './stage.tsx';

/** Every sentence of a language under its path; those with numbers for one, two and many. */
function flatten({ reportBody, ...strings }: Strings, popup: PopupStrings): [path: string, text: string][] {
  const facts = { version: '1', view: 'v', published: 'p', language: 'l' };
  return [['reportBody', reportBody(facts)], ...flattenPart({ ...strings, popup }, '')];
}

function flattenPart(strings: object, path: string): [path: string, text: string][] {
  return Object.entries(strings).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (typeof value === 'function')
      return [1, 2, 30].map((count) => [`${path + key}(${count})`, String(value(count, count, count))]);
    return flattenPart(value, `${path}${key}.`);
  });
}

const english = flatten(en, popupEn);
const spanish = flatten(es, popupEs);

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

  test('say of a partial date what fits the entry’s and the article’s', () => {
    expect(en.dateUnsure).toBe('It is not certain whether this came before or after the article.');
    expect(es.dateUnsure).toBe('No es seguro si ocurrió antes o después del artículo.');
  });

  test('address a reader of Spanish as usted', () => {
    const wrong = spanish.filter(([, text]) => /\b(tú|tu|tus|puedes|quieres|copia|añade|prueba|haz|vos)\b/i.test(text));
    expect(wrong).toEqual([]);
  });
});

describe('the names of speakers and publishers', () => {
  const publishers = caseFile.sources.flatMap(({ publisher, originalPublisher }) => [
    publisher,
    originalPublisher ?? '',
  ]);
  const names = [...new Set([...publishers, ...caseFile.quotes.map(({ speaker }) => speaker)])];

  test('that have a Spanish form are all in the record', () => {
    expect(Object.keys(caseFile.spanishNames).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('have no English description left in Spanish', () => {
    const description =
      / and (?!Talk)|\b(?:Office|Government|Department|heard|copy|upload|firm|station|site|edition|dataset|Spain)\b/;
    expect(names.map((name) => nameIn(caseFile, 'es', name)).filter((name) => description.test(name))).toEqual([]);
  });

  test('stay as they are in English', () => {
    expect(nameIn(caseFile, 'en', 'U.S. Supreme Court')).toBe('U.S. Supreme Court');
    expect(nameIn(caseFile, 'es', 'U.S. Supreme Court')).toBe('Corte Suprema de EE. UU.');
    expect(nameIn(caseFile, 'es', 'TIME')).toBe('TIME');
  });
});
