import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGate } from '../../detection/create-gate.ts';
import { findMentions } from '../../detection/find-mentions.ts';
import { compileNameIndex } from '../../detection/names.ts';
import { caseNames, caseWords } from './case-names.ts';
import { fullNameCases } from './full-name-cases.ts';
import { introductionCases, lastNamedCases, neighbourCases } from './introduction-cases.ts';
import { languageCases } from './language-cases.ts';
import { misspelledNameCases } from './misspelled-name-cases.ts';
import { mixedPageCases, namesakePageCases } from './namesake-page-cases.ts';
import { otherPeopleCases } from './other-people-cases.ts';
import { partialNameCases } from './partial-name-cases.ts';

const index = compileNameIndex(caseNames, createGate(caseNames), caseWords);

/** The text with every mention between ⟦ and ⟧: what the tables are written in. */
function mark(text: string): string {
  let marked = '';
  let at = 0;
  for (const mention of findMentions(text, index)) {
    marked += `${text.slice(at, mention.start)}⟦${text.slice(mention.start, mention.end)}⟧`;
    at = mention.end;
  }
  return marked + text.slice(at);
}

function runTable(name: string, cases: Record<string, string>): void {
  describe(name, () => {
    test.each(Object.entries(cases))('%s', (_, marked) => {
      expect(mark(marked.replace(/[⟦⟧]/g, ''))).toBe(marked);
    });
  });
}

/** Text, and what is said of each mention in it. */
const reasonCases: Record<string, [string, string[]]> = {
  'a name of the record': ['Andry Hernández Romero spoke.', ['full full-name']],
  'without accents it is the same name': ['ANDRY HERNANDEZ spoke.', ['full full-name']],
  'a form seen in reports': ['Andry Romero spoke.', ['full name-variant']],
  'a misspelled form seen in reports': ['Andri Hernandez Romero spoke.', ['full name-variant']],
  'surnames first': ['Hernández Romero, Andry José', ['full name-variant']],
  'a hashtag of surnames': ['They wrote #HernándezRomero.', ['partial hashtag']],
  'a hashtag of the whole name': [
    'They wrote #AndryHernández. Andry smiled.',
    ['full hashtag', 'partial given-name-after-full-name'],
  ],
  'surnames and given name after it': [
    'Andry Hernández Romero spoke. Hernández Romero, or Romero, or Andry.',
    [
      'full full-name',
      'partial surname-after-full-name',
      'partial surname-after-full-name',
      'partial given-name-after-full-name',
    ],
  ],
  'a given name in context': ['Andry grew up in Capacho.', ['partial given-name-with-context']],
  'a hashtag in context': ['#Andry grew up in Capacho.', ['partial hashtag']],
  'a misspelled name after it': [
    'Andry Hernández Romero spoke. Andrew Hernandez Romero left.',
    ['full full-name', 'full misspelling-after-full-name'],
  ],
  'a misspelled name in context': [
    'Andrew Hernandez Romero, a stylist, grew up in Capacho.',
    ['full misspelling-with-context'],
  ],
};

describe('a mention says how it names him and why it is his', () => {
  test.each(Object.entries(reasonCases))('%s', (_, [text, wanted]) => {
    expect(findMentions(text, index).map(({ kind, reason }) => `${kind} ${reason}`)).toEqual(wanted);
  });
});

describe('findMentions', () => {
  test('without the list of terms that no namesake shares, no misspelled name counts by context', () => {
    expect(caseNames.distinctiveTerms.length).toBeGreaterThan(0);
    const names = { ...caseNames, distinctiveTerms: [] };
    expect(
      findMentions(
        'Andrew Hernandez Romero, a stylist, grew up in Capacho.',
        compileNameIndex(names, createGate(names), caseWords),
      ),
    ).toEqual([]);
  });

  test('gives the exact slice, in order, never overlapping', () => {
    const parts = [
      'Andry',
      'Hern\u00ADández',
      'Romero’s',
      'Jose\u0301',
      'Andrew',
      'Blanco',
      'Capacho',
      'Toczylowski',
      ',',
      '.',
      '\n',
      '\n\n',
      '-',
      '#',
      'de',
      '𝐀',
      'said',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 25 }), (words) => {
        const text = `Andry Hernández Romero spoke. ${words.join(' ')}`;
        let end = 0;
        for (const mention of findMentions(text, index)) {
          expect(mention.quote).toBe(text.slice(mention.start, mention.end));
          expect(mention.quote).not.toMatch(/\n\n|’s$|^\s|\s$/);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
        expect(end).toBeGreaterThan(0);
      }),
    );
  });

  test('finds the same mentions in composed and decomposed text', () => {
    const marked = Object.values({
      ...fullNameCases,
      ...partialNameCases,
      ...languageCases,
      ...mixedPageCases,
      ...introductionCases,
      ...misspelledNameCases,
    });
    for (const text of marked.map((each) => each.replace(/[⟦⟧]/g, ''))) {
      const quotes = (form: 'NFC' | 'NFD') =>
        findMentions(text.normalize(form), index).map(({ quote }) => quote.normalize('NFC'));
      expect(quotes('NFD')).toEqual(quotes('NFC'));
    }
  });

  // Each of these texts of five million characters takes about a second; a rule that looks back too far takes hours.
  const long = (piece: string) => `Andry Hernández Romero. ${piece.repeat(Math.ceil(5_000_000 / piece.length))}`;
  test.each([
    'Andry Hernández Romero said. ',
    'Andry ',
    'Andry\n',
    'Romero ',
    'a',
    '\u00AD',
    'Alexis Romero and Hernández, ',
    'X Hernández Romero ',
    'Hernández. . . ',
  ])(
    'copes with five million characters of %j',
    (piece) => {
      expect(findMentions(long(piece), index).length).toBeGreaterThan(0);
    },
    60_000,
  );
});

runTable('a full name is found', fullNameCases);
runTable('a bare name is his or not', partialNameCases);
runTable('nobody else is marked', otherPeopleCases);
runTable('a page about somebody else has no mark', namesakePageCases);
runTable('a page about him marks his names alone', mixedPageCases);
runTable('who is introduced is somebody else', introductionCases);
runTable('a bare name is of the one named last', lastNamedCases);
runTable('a word beside a name is no part of it', neighbourCases);
runTable('a misspelled name is his or not', misspelledNameCases);
runTable('other languages', languageCases);
