import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quote } from '../../notes/note.ts';
import { directiveFor } from '../../sharing/directive-for.ts';
import { matchDirective } from '../../sharing/match-directive.ts';

const ARTICLE = [
  'What we know',
  'He was taken from San Diego on 15 March. We do not know where he is. The lawyer waits.',
  'His mother said: “We do not know where he is.” Then she left.',
  'He is a make-up artist from Capacho. The crowns on his wrists stand for his mother and his father, whose names are under them, his friends say.',
  'More soon.',
  'A second update.',
  'More soon.',
].join('\n\n');

function quoted(text: string, exact: string, nth = 1, around = 32): Quote {
  let start = -1;
  for (let found = 0; found < nth; found += 1) start = text.indexOf(exact, start + 1);
  if (start < 0) throw new Error(`${exact} is not in the text`);
  const end = start + exact.length;
  return { exact, prefix: text.slice(Math.max(0, start - around), start), suffix: text.slice(end, end + around) };
}

describe('the directive of a passage', () => {
  test('has all its words, and nothing else where they suffice', () => {
    const exact = 'The crowns on his wrists stand for his mother and his father';
    expect(directiveFor(quoted(ARTICLE, exact), ARTICLE)).toEqual({
      prefix: null,
      start: exact,
      end: null,
      suffix: null,
    });
  });

  test('has words before a short passage', () => {
    expect(directiveFor(quoted(ARTICLE, 'Capacho'), ARTICLE)).toEqual({
      prefix: 'make-up artist from',
      start: 'Capacho',
      end: null,
      suffix: null,
    });
  });

  test('has what tells it from the same words elsewhere', () => {
    const second = directiveFor(quoted(ARTICLE, 'We do not know where he is.', 2), ARTICLE);
    expect(second).toMatchObject({ prefix: 'His mother said: “' });
  });

  test('takes its context from the lines around when its own line has none', () => {
    expect(directiveFor(quoted(ARTICLE, 'More soon.', 2), ARTICLE)).toMatchObject({ prefix: 'A second update.' });
    expect(directiveFor(quoted(ARTICLE, 'What we know'), ARTICLE)).toMatchObject({ suffix: 'He was taken' });
  });

  test('has first and last words alone across blocks', () => {
    const exact = ARTICLE.slice(ARTICLE.indexOf('The lawyer waits.'), ARTICLE.indexOf(' Then she left'));
    expect(directiveFor(quoted(ARTICLE, exact), ARTICLE)).toEqual({
      prefix: null,
      start: 'The lawyer waits.',
      end: 'know where he is.”',
      suffix: null,
    });
  });

  test('has first and last words alone where it is longer than 300 characters, or shall be short', () => {
    const long = `He said ${'again and again '.repeat(30)}that it was late.`;
    const whole = { start: 'He said again and', end: 'that it was late.' };
    expect(directiveFor({ exact: long, prefix: '', suffix: '' }, long)).toMatchObject(whole);
    const exact = 'The crowns on his wrists stand for his mother and his father, whose names are under them';
    expect(directiveFor(quoted(ARTICLE, exact), ARTICLE, 'ends')).toMatchObject({
      start: 'The crowns on his',
      end: 'names are under them',
    });
  });

  test('has whole words', () => {
    expect(directiveFor(quoted(ARTICLE, 'apach'), ARTICLE)).toMatchObject({ start: 'Capacho' });
    expect(directiveFor(quoted(ARTICLE, ' San Die'), ARTICLE)).toMatchObject({ start: 'San Diego' });
  });

  test('of signs alone takes the words beside them', () => {
    expect(directiveFor(quoted(ARTICLE, '“'), ARTICLE)).toMatchObject({ start: 'said: “We' });
  });

  test('is none where there is no word', () => {
    expect(directiveFor({ exact: '…', prefix: '', suffix: '' }, 'a\n\n…\n\nb')).toBeNull();
    expect(directiveFor({ exact: ' ', prefix: '', suffix: '' }, null)).toBeNull();
  });

  test('is made of the quote’s own surroundings where the article is not at hand, without their cut words', () => {
    expect(directiveFor(quoted(ARTICLE, 'Capacho', 1, 15), null)).toMatchObject({
      prefix: 'artist from',
      start: 'Capacho',
    });
  });

  test('is made of the quote’s own surroundings where the article has changed', () => {
    expect(directiveFor(quoted(ARTICLE, 'Capacho', 1, 20), 'Another text.')).toMatchObject({ start: 'Capacho' });
  });

  test('finds the passage again in its article, whatever that is', () => {
    const word = fc.constantFrom(
      'he',
      'was',
      'held',
      'at',
      'the',
      'prison',
      'Año',
      '“no,”',
      'U.S.',
      '—',
      '👑',
      'l’aube',
      '15',
    );
    const line = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
    const article = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n\n'));
    let [checked, same] = [0, 0];
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), fc.boolean(), (text, from, length, isShort) => {
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + (length % 200));
        const quote = quoted(text.slice(0, end), text.slice(start, end), 1, 0);
        const place = {
          ...quote,
          prefix: text.slice(Math.max(0, start - 32), start),
          suffix: text.slice(end, end + 32),
        };
        const directive = directiveFor(place, text, isShort ? 'ends' : 'whole');
        if (!directive) return;
        checked += 1;
        const match = matchDirective(text, directive);
        const words = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '');
        expect(match.found).not.toBe('none');
        if (match.found !== 'none' && words(text.slice(match.start, match.end)).includes(words(place.exact))) same += 1;
      }),
      { numRuns: 2_000 },
    );
    // Words thrown together repeat themselves more than any language does.
    expect(checked).toBeGreaterThan(1_500);
    expect(same / checked).toBeGreaterThan(0.98);
  });
});
