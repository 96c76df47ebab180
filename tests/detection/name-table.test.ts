import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NamesFile } from '../../data/names-file.ts';
import { createGate } from '../../detection/create-gate.ts';
import { findMentions } from '../../detection/find-mentions.ts';
import { compileNameTable, mayHoldName, type NameTable } from '../../detection/name-table.ts';
import { compileNameIndex } from '../../detection/names.ts';
import { caseWords } from './case-names.ts';

const syllables = ['ba', 'co', 'di', 'fe', 'gu', 'la', 'mé', 'no', 'ri', 'su', 'to', 'vi', 'zá', 'pe'];

/** A word that is different for every number: names that nobody bears. */
function inventWord(number: number): string {
  let word = '';
  for (let rest = number + 200; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const names = Array.from({ length: 10_000 }, (_, at) => `${inventWord(at % 700)} ${inventWord(at)}`);
const table: NameTable = JSON.parse(JSON.stringify(compileNameTable(names)));
const writing = fc.constantFrom(
  (name: string) => name,
  (name: string) => name.toUpperCase(),
  (name: string) => name.normalize('NFD'),
  (name: string) => name.replace(' ', '\u00A0'),
  (name: string) => name.replace(' ', ''),
  (name: string) => name.replace(' ', '\n      '),
  (name: string) => name.replace(/(..)/g, '$1\u00AD'),
);

describe('a table of 10,000 names', () => {
  test('holds each of them, however it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), writing, (name, write) => {
        expect(mayHoldName(`Then ${write(name)}, they say, left. The End`, table)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('holds hardly any other pair', () => {
    const others = Array.from({ length: 10_000 }, (_, at) => `${inventWord(at + 20_000)} ${inventWord(at + 1)}`);
    expect(others.filter((other) => mayHoldName(other, table)).length).toBeLessThan(10);
  });

  test('lets a page without capitals pass by', () => {
    expect(mayHoldName('nothing to see here', table)).toBe(false);
  });
});

describe('10,000 names instead of one', () => {
  const file: NamesFile = { names, variants: [], notHim: [], contextTerms: [], distinctiveTerms: [], weakContext: [] };
  const index = compileNameIndex(file, createGate(file), caseWords);
  const name = names[1234] ?? '';

  test('are found in an article', () => {
    const text = `The mayor thanked ${name.toUpperCase()} and ${name}.`;
    expect(findMentions(text, index).map(({ quote, kind }) => [quote, kind])).toEqual([
      [name.toUpperCase(), 'full'],
      [name, 'full'],
    ]);
  });

  test('have a gate that lets other pages pass', () => {
    const gate = createGate(file);
    expect([gate.test(`So ${name} said`), gate.test('So Clara Example said')]).toEqual([true, false]);
  });
});
