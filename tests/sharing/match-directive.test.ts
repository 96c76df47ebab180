import { describe, expect, test } from 'vitest';
import { LONGEST_QUOTE } from '../../notes/note.ts';
import { matchDirective, placesOf } from '../../sharing/match-directive.ts';
import { readDirectives, type TextDirective } from '../../sharing/text-directive.ts';

const TEXT = [
  'The crowns',
  'He was held. We do not know where he is. They left.',
  'Later “we do not know where he is,” said Áña Núñez; a make-up\nartist of the U.S. waited.',
  'We do not know where he is!',
].join('\n\n');

/** Directives and what they find in the text; `null` for nothing. */
const FOUND: Record<string, string | null> = {
  'text=We%20do%20not%20know%20where%20he%20is': 'We do not know where he is',
  'text=held%2E-,We%20do%20not%20know': 'We do not know',
  'text=%22-,we%20do%20not%20know': 'we do not know',
  'text=we%20do%20not%20know%20where%20he%20is,-%2C%E2%80%9D%20said': 'we do not know where he is',
  'text=know%20where%20he%20is,-%21': 'know where he is',
  'text=ana%20nunez': 'Áña Núñez',
  'text=make%E2%80%91up%20artist': 'make-up\nartist',
  'text=He%20was,They%20left': 'He was held. We do not know where he is. They left',
  'text=The%20crowns,held': 'The crowns\n\nHe was held',
  'text=crowns-,He%20was%20held': 'He was held',
  'text=they%20left%2E,-Later': 'They left.',
  // Half a word, words across a block's end, an end before its start.
  'text=rowns': null,
  'text=The%20crowns%20He%20was': null,
  'text=said,held': null,
  'text=nowhere': null,
};

function only(written: string): TextDirective {
  const [directive] = readDirectives(written);
  if (!directive) throw new Error(`${written} is no directive`);
  return directive;
}

function found(text: string, written: string): string | null {
  const match = matchDirective(text, only(written));
  return match.found === 'none' ? null : text.slice(match.start, match.end);
}

describe('a directive', () => {
  test.each(Object.entries(FOUND))('%s finds %j', (written, passage) => {
    expect(found(TEXT, written)).toBe(passage);
  });

  test('finds the first of several places, as browsers do', () => {
    const match = matchDirective(TEXT, only('text=we%20do%20not%20know'));
    expect(match).toMatchObject({ found: 'exact', start: TEXT.indexOf('We do not') });
  });

  test('whose prefix has changed finds its passage where that is the only one', () => {
    const written = 'text=sang%20an-,said%20ana%20nunez%3B%20a%20make%2Dup%20artist%20of%20the%20U%2ES%2E%20waited';
    expect(found(TEXT, written)).toBe('said Áña Núñez; a make-up\nartist of the U.S. waited');
  });

  test('of first and last words finds them near where the words around have changed', () => {
    const match = matchDirective(TEXT, only('text=gone-,The%20crowns,held,-gone'));
    expect(match).toEqual({ found: 'near', start: 0, end: TEXT.indexOf(' held') + 5 });
  });

  test('of first and last words that have changed finds nothing where several places would do', () => {
    expect(matchDirective('a b c. a b c.', only('text=x-,a,c'))).toEqual({ found: 'none', reason: 'ambiguous' });
  });

  test('spans no more than the longest quote', () => {
    const text = `begin ${'word '.repeat(LONGEST_QUOTE)}end`;
    expect(matchDirective(text, only('text=begin,end'))).toEqual({ found: 'none', reason: 'absent' });
  });

  test('ends where its last letter does, its accent included', () => {
    expect(found('Cafe\u0301 y mas', 'text=cafe')).toBe('Cafe\u0301');
  });

  test('finds words of scripts that have no spaces', () => {
    expect(found('他不是任何帮派的成员', 'text=任何帮派')).toBe('任何帮派');
  });

  test('is known not to be alone when it has a second place', () => {
    expect(placesOf(TEXT, only('text=know%20where%20he%20is'))).toHaveLength(2);
    expect(placesOf(TEXT, only('text=The%20crowns'))).toHaveLength(1);
  });
});
