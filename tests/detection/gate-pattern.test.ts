import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../detection/find-mentions.ts';
import { gatePattern } from '../../detection/gate-pattern.ts';
import { compileNameIndex } from '../../detection/names.ts';
import { caseNames, caseWords } from './case-names.ts';
import { fullNameCases } from './full-name-cases.ts';
import { languageCases } from './language-cases.ts';
import { partialNameCases } from './partial-name-cases.ts';

const names = caseNames;
const gate = gatePattern(names);
const index = compileNameIndex(names, gatePattern(names), caseWords);
const plain = (marked: string) => marked.replace(/[⟦⟧]/g, '');

/** What raw page text puts into and between the words of a name. */
const inWord = fc.constantFrom('', '', '', '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF');
const betweenWords = fc.constantFrom(' ', '\u00A0', '\u202F', '\n', '\n        ', '', '-', '\u2011', '\t', ' \u200B');
const writing = fc.constantFrom(
  (form: string) => form,
  (form: string) => form.toUpperCase(),
  (form: string) => form.toLowerCase(),
  (form: string) => form.normalize('NFD'),
  (form: string) => form.normalize('NFD').replace(/\p{M}/gu, ''),
);
const fullForms = [...names.names, ...names.variants.filter(({ scope }) => scope === 'full').map(({ form }) => form)];

/** A full form as a page may write it. */
const noisyForm = fc
  .record({
    form: fc.constantFrom(...fullForms),
    write: writing,
    noise: fc.array(inWord, { minLength: 60, maxLength: 60 }),
    gap: betweenWords,
  })
  .map(({ form, write, noise, gap }) =>
    Array.from(write(form), (letter, at) => (letter === ' ' ? gap : letter + (noise[at] ?? ''))).join(''),
  );
const prose = fc.array(
  fc.constantFrom('and', 'Andes', 'candid', 'Romero', 'the', 'land', 'Landry', '.', ' ', '\n', 'á', '#'),
  { maxLength: 20 },
);

describe('gatePattern', () => {
  test('finds every full form, however it is written, in the middle of anything', () => {
    fc.assert(
      fc.property(prose, noisyForm, prose, (before, form, after) => {
        expect(gate.test(before.join('') + form + after.join(''))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(Object.entries({ ...fullNameCases, ...partialNameCases, ...languageCases }))(
    'does not stop: %s',
    (_, marked) => {
      const text = plain(marked);
      const raw = text.replace(/\n+/g, ''); // blocks and <br> leave nothing between their words in textContent
      if (marked.includes('⟦')) expect([gate.test(text), gate.test(raw)]).toEqual([true, true]);
    },
  );

  test('is necessary: without a hit nothing is found', () => {
    const words = [
      'Andry',
      'ANDRY',
      'andry',
      'Andrew',
      'André',
      'Hernández',
      'Romero',
      'José',
      'Capacho',
      'Toczylowski',
      'stylist',
      'said',
      ', ',
      '. ',
      '\n\n',
      '-',
      '’s',
      '#',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        if (findMentions(text, index).length > 0) expect(gate.test(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    'Jeff Landry signed',
    'a laundry',
    'Andrew Johnson',
    'Andrés Manuel López',
    'Hernández Romero',
    'Romero',
    'Andy Warhol',
    'Andrew\nHer dog',
    'André Josephson',
    'and romero',
  ])('lets %s pass by', (text) => {
    expect(gate.test(text)).toBe(false);
  });

  test('keeps no state between two searches', () => {
    expect([gate.test('Andry'), gate.test('Andry')]).toEqual([true, true]);
  });

  test('is built from the data alone', () => {
    const other = gatePattern({
      names: ['Zoë Quint Marlow'],
      variants: [{ form: 'Zoë', scope: 'partial', kind: 'short' }],
      notHim: [],
      contextTerms: [],
      distinctiveTerms: [],
      weakContext: [],
    });
    expect([
      other.test('Zoe\u0308 Marlow'),
      other.test('ZOË'),
      other.test('zoë quint'),
      other.test('Andry Hernández'),
    ]).toEqual([true, true, true, false]);
  });
});
