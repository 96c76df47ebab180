import { expect, test } from 'vitest';
import { groupVoices, readVoice } from '../../casefile/voices.ts';
import { record } from './record.ts';
import { sampleQuote } from './samples.ts';

test('the record’s 30 quotes are grouped by who speaks, himself first', () => {
  const sizes = groupVoices(record.quotes).map(({ stance, quotes }) => [stance, quotes.length]);
  expect(sizes).toEqual([
    ['his-own-words', 4],
    ['witness', 5],
    ['lawyer', 4],
    ['official', 13],
    ['advocate', 3],
    ['media', 1],
  ]);
});

test('his words come newest first', () => {
  const [his] = groupVoices(record.quotes);
  expect(his?.quotes.map(({ id }) => id)).toEqual([
    'q-andry-safe',
    'q-andry-minds',
    'q-andry-gang',
    'q-andry-encounter',
  ]);
});

test('undated quotes come last, those of one date in the order of the record', () => {
  const quotes = [
    sampleQuote({ id: 'undated' }),
    sampleQuote({ id: 'old', date: '2025-01-01' }),
    sampleQuote({ id: 'month', date: '2025-07' }),
    sampleQuote({ id: 'also-undated' }),
    sampleQuote({ id: 'new', date: '2025-07-18' }),
    sampleQuote({ id: 'also-new', date: '2025-07-18' }),
  ];
  expect(groupVoices(quotes)[0]?.quotes.map(({ id }) => id)).toEqual([
    'new',
    'also-new',
    'month',
    'old',
    'undated',
    'also-undated',
  ]);
});

test('nobody quoted, no group', () => {
  expect(groupVoices([])).toEqual([]);
});

test.each([
  ['en', 'en', null],
  ['en', 'es', 'Unas palabras'],
] as const)('words in %s for a reader of %s have the translation %j', (language, reader, translation) => {
  expect(readVoice(sampleQuote({ id: 'q', language }), reader)).toMatchObject({
    text: 'Some words',
    language,
    translation,
  });
});

test('a translation into another language than the reader’s is not shown', () => {
  expect(readVoice(sampleQuote({ id: 'q', language: 'fr' }), 'en').translation).toBeNull();
  expect(readVoice(sampleQuote({ id: 'q', language: 'fr', translation: null }), 'es').translation).toBeNull();
});

test('every quote of the record can be read in both languages', () => {
  for (const quote of record.quotes) {
    for (const language of ['en', 'es'] as const) {
      const voice = readVoice(quote, language);
      expect(voice.text).toBe(quote.text);
      expect(voice.language === language || voice.translation !== null).toBe(true);
    }
  }
});

test('his words printed in English are marked as translated by the press, those printed in Spanish are not', () => {
  const marked = record.quotes.filter((quote) => readVoice(quote, 'es').translatedByPress);
  expect(marked.map(({ id }) => id)).toEqual(['q-andry-encounter', 'q-andry-safe']);
});
