import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../detection/fold-text.ts';
import { editDistance } from '../../notes/edit-distance.ts';
import { matchQuote, type QuoteMatch, quoteMatcher } from '../../notes/match-quote.ts';
import { LONGEST_AROUND, type Place, type Quote } from '../../notes/note.ts';
import { type MatchCase, matchCases } from './match-quote-cases.ts';

/** A text with a passage in [[ ]]: without the brackets, and where the passage stands. */
function readMarked(marked: string): { text: string; place: Place | null } {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - '[['.length;
  return { text: marked.replace('[[', '').replace(']]', ''), place: start < 0 ? null : { start, end } };
}

function quoteAt(text: string, { start, end }: Place): Quote {
  const prefix = text.slice(Math.max(0, start - LONGEST_AROUND), start);
  return { exact: text.slice(start, end), prefix, suffix: text.slice(end, end + LONGEST_AROUND) };
}

function matchCase({ was, now, noted }: MatchCase): QuoteMatch {
  const { text, place } = readMarked(was);
  if (!place) throw new Error(`The case quotes nothing: ${was}`);
  const quote = quoteAt(text, place);
  if (noted) Object.assign(quote, { prefix: '', suffix: '' });
  return matchQuote(readMarked(now).text, quote, noted === 'words' ? null : place);
}

const flat = (text: string) => foldText(text.replace(/\s+/g, ' ')).text.trim();

describe('a quote on a page', () => {
  test.each(matchCases.map((given) => [`${given.name}: ${given.found}`, given] as const))('%s', (_, given) => {
    const match = matchCase(given);
    const { text, place } = readMarked(given.now);
    if (match.found === 'none') expect(match.reason).toBe(given.found);
    else
      expect([match.found, text.slice(match.start, match.end)]).toEqual([
        given.found,
        place && text.slice(place.start, place.end),
      ]);
    if (match.found !== 'none') expect({ start: match.start, end: match.end }).toEqual(place);
  });

  test.each(['', ' ', '\n\n', '\u00ad', '\u200b\u200d'])('of nothing that can be read (%j) is nowhere', (exact) => {
    expect(matchQuote('some text', { exact, prefix: '', suffix: '' }, null)).toEqual({
      found: 'none',
      reason: 'absent',
    });
  });

  test('is nowhere in an empty text, and a place outside the text is no hint', () => {
    const quote = { exact: 'freed', prefix: '', suffix: '' };
    expect(matchQuote('', quote, { start: 5, end: 10 })).toEqual({ found: 'none', reason: 'absent' });
    expect(matchQuote('freed', quote, { start: 5, end: 900 })).toEqual({ found: 'exact', start: 0, end: 5 });
  });

  test('that stands everywhere is ambiguous, and soon', () => {
    const quote = { exact: 'he', prefix: '', suffix: '' };
    expect(matchQuote('he said and '.repeat(50_000), quote, null)).toEqual({ found: 'none', reason: 'ambiguous' });
  });
});

const WORDS =
  'court judge lawyer prison border country family letter morning evening people government answer question hearing flight ' +
  'hope mother friend artist colour crown river market street winter summer paper window garden bridge doctor teacher';
const words = WORDS.split(' ');

/** Sentences of real-ish prose: seeded words, so that sentences resemble each other without being equal. */
const sentence = fc
  .array(fc.constantFrom(...words, 'the', 'the', 'of', 'and', 'was', 'to', 'in', 'a', 'with'), {
    minLength: 5,
    maxLength: 18,
  })
  .map((chosen) => `${chosen.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`);
const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
const prose = paragraphs.map((all) => all.map((sentences) => sentences.join(' ')).join('\n\n'));

type Edit = (text: string) => string;
const edit: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom('drop', 'double', 'swap', 'word', 'cut', 'twice'),
    fc.constantFrom(...words),
  )
  .map(([share, kind, word]) => (text) => {
    const at = Math.floor(share * text.length);
    const rest = text.slice(at);
    if (kind === 'drop') return text.slice(0, at) + rest.slice(1);
    if (kind === 'double') return text.slice(0, at) + rest.charAt(0) + rest;
    if (kind === 'swap') return text.slice(0, at) + rest.charAt(1) + rest.charAt(0) + rest.slice(2);
    if (kind === 'word') return `${text.slice(0, at)} ${word} ${rest}`;
    if (kind === 'cut') return text.slice(0, at) + rest.slice(30);
    return text + text.slice(at);
  });

const edited = fc.tuple(
  prose,
  fc.array(edit, { maxLength: 12 }),
  fc.nat(),
  fc.integer({ min: 3, max: 160 }),
  fc.boolean(),
);

describe('a quote on a page that was edited', () => {
  test('is where its words are, or nearly, and never on words of which more than a quarter differs', () => {
    fc.assert(
      fc.property(edited, ([then, edits, at, length, withHint]) => {
        const start = at % then.length;
        const place = { start, end: Math.min(then.length, start + length) };
        const quote = quoteAt(then, place);
        const now = edits.reduce((text, change) => change(text), then);
        const match = matchQuote(now, quote, withHint ? place : null);
        if (match.found === 'none') return;
        const [sought, found] = [flat(quote.exact), flat(now.slice(match.start, match.end))];
        if (match.found === 'exact') expect(found).toBe(sought);
        else expect(editDistance(sought, found, sought.length)).toBeLessThanOrEqual(sought.length / 4);
        expect(found.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is found where nothing changed, at its own place, or said to be ambiguous', () => {
    fc.assert(
      fc.property(prose, fc.nat(), fc.integer({ min: 40, max: 160 }), (text, at, length) => {
        const start = at % text.length;
        const place = { start, end: Math.min(text.length, start + length) };
        const quote = quoteAt(text, place);
        const match = matchQuote(text, quote, place);
        if (quote.exact.trim() === '') return;
        if (match.found === 'none') expect(match.reason).toBe('ambiguous');
        else expect(text.slice(match.start, match.end)).toBe(quote.exact.trim());
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the work', () => {
  const filler = (length: number) => {
    let [text, seed] = ['', 7];
    while (text.length < length) {
      seed = (seed * 48_271) % 2_147_483_647;
      text += `${words[seed % words.length]} `;
    }
    return text;
  };

  test('for 50 quotes that are not there does not grow with the text', () => {
    const missing = Array.from({ length: 50 }, (_, at) => ({
      exact: `The ${words[at % 30]} of the ${words[(at * 7) % 30]} had xylophones ${at} and zebras beyond every measure`,
      prefix: 'Something that nobody has written anywhere before this ',
      suffix: ' and something else that is nowhere to be found either',
    }));
    const workIn = (text: string) => {
      let steps = 0;
      const match = quoteMatcher(text, (more) => {
        steps += more;
      });
      for (const quote of missing) expect(match(quote, { start: 100, end: 180 })).toMatchObject({ found: 'none' });
      return steps;
    };
    const small = workIn(filler(20_000));
    expect(workIn(filler(1_000_000))).toBeLessThanOrEqual(Math.max(small, 50 * 8 * 4 * 100 * 100));
  });

  test('for a quote whose words stand together in sixty places is that of a few places', () => {
    const exact = 'The xylophone of the zebra was found near the quarry with a violin and nobody knew why';
    const alike = `Zebra quarry violin xylophone. ${filler(2_000)}\n\n`;
    let steps = 0;
    const match = quoteMatcher(alike.repeat(60), (more) => {
      steps += more;
    });
    expect(match({ exact, prefix: '', suffix: '' }, null)).toMatchObject({ found: 'none' });
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThan(8 * 5 * exact.length ** 2);
  });

  test('for the longest quote in a text of the same word is bounded', () => {
    let steps = 0;
    const match = quoteMatcher('word '.repeat(200_000), (more) => {
      steps += more;
    });
    expect(match({ exact: `${'ward '.repeat(399)}end`, prefix: '', suffix: '' }, null)).toMatchObject({
      found: 'none',
    });
    expect(steps).toBeLessThan(200_000_000);
  });
});

test('the distance between two texts is the number of letters to change, up to a limit', () => {
  expect(editDistance('kitten', 'sitting', 9)).toBe(3);
  expect(editDistance('', 'abc', 9)).toBe(3);
  expect(editDistance('abc', 'abc', 0)).toBe(0);
  expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
  const slow = (one: string, other: string): number => {
    if (one === '' || other === '') return one.length + other.length;
    const [a, b] = [one.slice(1), other.slice(1)];
    return Math.min(slow(a, other) + 1, slow(one, b) + 1, slow(a, b) + (one[0] === other[0] ? 0 : 1));
  };
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(short, short, fc.nat(7), (one, other, most) => {
      expect(editDistance(one, other, most)).toBe(Math.min(slow(one, other), most + 1));
    }),
  );
});
