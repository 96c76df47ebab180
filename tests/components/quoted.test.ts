import { expect, test } from 'vitest';
import { quoted } from '../../sharing/quoted.ts';
import { caseFile } from './stage.tsx';

test.each([
  ['Judge orders return', '“Judge orders return”'],
  ['“Ya el milagro está hecho”', '“Ya el milagro está hecho”'],
  ['‘We Know Donald Trump Wants the Story to Die’', '“We Know Donald Trump Wants the Story to Die”'],
  ['«Bienvenidos»', '“Bienvenidos”'],
  ['“I Survived CECOT”: An Ordeal', '“‘I Survived CECOT’: An Ordeal”'],
  ['An artist: “We are free”', '“An artist: ‘We are free’”'],
  ['«Bienvenidos al infierno»: el relato', '“‘Bienvenidos al infierno’: el relato”'],
  ['“One” and “two”', '“‘One’ and ‘two’”'],
  ['‘Many’ didn’t have records', '“‘Many’ didn’t have records”'],
  ['', '“”'],
])('%s is quoted as %s', (words, expected) => {
  expect(quoted(words)).toBe(expected);
});

test('no title and no words of the record are quoted twice', () => {
  const all = [...caseFile.sources.map(({ title }) => title), ...caseFile.quotes.map(({ text }) => text)];
  expect(all.map(quoted).filter((text) => /[“«]{2}|[”»]{2}|^“‘[^‘]*’”$/.test(text))).toEqual([]);
});
