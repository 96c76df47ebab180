import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFolded, readWords, readWordsNear, wordAt } from '../../detection/read-words.ts';

const wordsOf = (source: string): string[] => {
  const text = readWords(source);
  return text.starts.map((_, word) => wordAt(text, word));
};

test.each([
  ['Andry Hernández, 31.', ['andry', 'hernandez', '31']],
  ['  “Andry” — 2025…', ['andry', '2025']],
  ['Łódź café', ['łodz', 'cafe']],
  ['安德里Andry先生', ['安德里', 'andry', '先生']],
  ['…', []],
  ['', []],
] satisfies [string, string[]][])('the words of %j', (source, words) => {
  expect(wordsOf(source)).toEqual(words);
});

test('a letter beyond ASCII elsewhere in the text changes no other word', () => {
  const asciiText = fc.string({ unit: fc.constantFrom(...'abzAZ09 ,.-\n“”…’é') });
  fc.assert(
    fc.property(asciiText, (source) => {
      expect(wordsOf(`${source} ø`)).toEqual([...wordsOf(source), 'ø']);
    }),
  );
});

test('letters of two scripts are two words wherever else the text has letters beyond ASCII', () => {
  expect(wordsOf('Ø, 安德里Andry先生 😀 øre')).toEqual(['ø', '安德里', 'andry', '先生', 'øre']);
});

describe('the words near some places', () => {
  const block = (name: string) => `${'Filler words go on. '.repeat(30)}${name} ${'And on and on. '.repeat(30)}`.trim();
  const source = [block('One'), block('Andry'), block('Two'), block('Three'), block('Romero')].join('\n\n');
  const text = readFolded(source);
  const placeOf = (part: string) => ({
    start: text.folded.indexOf(part),
    end: text.folded.indexOf(part) + part.length,
  });
  const near = readWordsNear(text, [placeOf('andry'), placeOf('romero')]);

  test('are all those of their blocks, and some beside them', () => {
    const whole = readWords(source);
    const blocks = text.folded.split('\n\n');
    expect(near.words.length).toBeLessThan(whole.words.length);
    for (const at of [1, 4]) {
      const start = text.folded.indexOf(blocks[at] ?? '');
      const end = start + (blocks[at]?.length ?? 0);
      const inside = near.starts.filter((place) => place >= start && place < end);
      expect(inside).toEqual(whole.starts.filter((place) => place >= start && place < end));
      expect(near.ends.some((place) => place < start && place > start - 30)).toBe(true);
    }
  });

  test('of every block are those of the text', () => {
    const everywhere = text.folded.split('\n\n').map(placeOf);
    expect(readWordsNear(text, everywhere).words).toEqual(readWords(source).words);
  });

  test('of no place are none', () => {
    expect(readWordsNear(text, []).words).toEqual([]);
  });
});
