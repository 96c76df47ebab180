import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FoldedText, foldText } from '../../detection/fold-text.ts';

const cases: Record<string, [string, string]> = {
  'small letters': ['ANDRY Hernández', 'andry hernandez'],
  'accents, composed and decomposed': ['José Jose\u0301 ñ n\u0303 Ü', 'jose jose n n u'],
  'quotation marks': ['“a” ‘b’ «c» „d‟', '"a" \'b\' "c" "d"'],
  apostrophes: ['Romero’s Romero´s Romero`s Romeroʼs', "romero's romero's romero's romero's"],
  dashes: ['a–b—c‑d−e', 'a-b-c-d-e'],
  'one space for many': ['a \t\u00A0\u2009  b', 'a b'],
  'a line break with spaces around it': ['a \n b', 'a\nb'],
  'a block boundary': ['a\n\n\n b', 'a\n\nb'],
  'carriage returns': ['a\r\nb\r\n\r\nc', 'a\nb\n\nc'],
  'line and paragraph separators': ['a\u2028b\u2029\u2029c', 'a\nb\n\nc'],
  'soft hyphens and zero-width characters': ['Her\u00ADnán\u200Bdez\u2060\uFEFF', 'hernandez'],
  'direction signs': ['\u2066Andry\u2069 \u200FRomero', 'andry romero'],
  'a soft hyphen between spaces': ['a \u00AD b', 'a b'],
  'what a broken encoding left': ['Hern\uFFFDndez', 'hernndez'],
  'full-width letters and ligatures': ['Ａｎｄｒｙ ﬁn', 'andry fin'],
  'letters beyond the basic plane': ['𝐀𝐧𝐝𝐫𝐲 😀', 'andry 😀'],
  'a dotted capital I': ['İstanbul', 'istanbul'],
  'the longest decomposition': ['ﷺ', 'صلى الله عليه وسلم'],
  nothing: ['', ''],
  'only marks': ['\u0301\u00AD', ''],
};

/** Text with much of what pages hold: letters, marks, spaces, noise, surrogate pairs. */
const pageText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        'é',
        'e\u0301',
        '\u00AD',
        '\u200B',
        ' ',
        '\u00A0',
        '\n',
        '\n\n',
        '’',
        '—',
        '𝐀',
        'ﬁ',
        'ﷺ',
        'Hernández',
        'İ',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** Where each code unit of the folded text begins in the original, and the original's end. */
const offsetsOf = (folded: FoldedText): number[] =>
  Array.from({ length: folded.text.length + 1 }, (_, at) => folded.originOf(at));

describe('foldText', () => {
  test.each(Object.entries(cases))('folds %s', (_, [text, folded]) => {
    expect(foldText(text).text).toBe(folded);
  });

  test('folds each letter of Latin-1 to what its decomposition has', () => {
    for (let unit = 0xc0; unit < 0x100; unit += 1) {
      const letter = String.fromCharCode(unit);
      const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      expect(foldText(`a${letter}b`).text, letter).toBe(`a${bare}b`);
    }
  });

  test('ends where the original ends', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        const folded = foldText(text);
        expect(folded.originOf(folded.text.length)).toBe(text.length);
      }),
    );
  });

  test('has offsets that never go back and never point behind the text', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        const offsets = offsetsOf(foldText(text));
        offsets.forEach((offset, at) => {
          expect(offset).toBeGreaterThanOrEqual(at === 0 ? 0 : (offsets[at - 1] ?? 0));
          expect(offset).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });

  test('never points into a surrogate pair', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        for (const offset of offsetsOf(foldText(text))) {
          const pair = /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
          expect(pair).toBe(false);
        }
      }),
    );
  });

  test('is the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(text.normalize('NFC')).text).toBe(foldText(text.normalize('NFD')).text);
      }),
    );
  });

  test('maps a folded word back to the slice that folds to it', () => {
    fc.assert(
      fc.property(
        pageText,
        fc.constantFrom('Hernández', 'Jose\u0301', 'Ro\u00ADmero', 'ＡＮＤＲＹ'),
        pageText,
        (before, word, after) => {
          const text = `${before} ${word} ${after}`;
          const folded = foldText(text);
          const wanted = foldText(word).text;
          for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
            const slice = text.slice(folded.originOf(at), folded.originOf(at + wanted.length));
            expect(foldText(slice).text.trim()).toContain(wanted.trim());
          }
          expect(folded.text).toContain(wanted);
        },
      ),
    );
  });

  test('folds folded text to itself', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        expect(foldText(foldText(text).text).text).toBe(foldText(text).text);
      }),
    );
  });
});
