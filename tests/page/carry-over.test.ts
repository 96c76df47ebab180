import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOver } from '../../page/carry-over.ts';

const EARLIER = 'Headline\n\nHe was freed. He is home.\n\nHe is home.\n\nLast words';

function spanOf(words: string, text = EARLIER) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** The words where the passage is now, and what stands before them; the reason when it is lost. */
function carried(words: string, present: string): string {
  const result = carryOver(EARLIER, present)(spanOf(words));
  if (!result.ok) return result.reason;
  const { start, end } = result.span;
  return `${present.slice(0, start)}[${present.slice(start, end)}]`;
}

describe('a passage of an earlier text', () => {
  it.each([
    ['in the same text', 'freed', EARLIER, 'Headline\n\nHe was [freed]'],
    ['behind a new paragraph', 'freed', `New.\n\n${EARLIER}`, 'New.\n\nHeadline\n\nHe was [freed]'],
    ['before a new paragraph', 'He was freed.', `${EARLIER}\n\nNew.`, 'Headline\n\n[He was freed.]'],
    ['without the paragraph before', 'freed', EARLIER.replace('Headline\n\n', ''), 'He was [freed]'],
    ['beside a changed paragraph', 'freed', EARLIER.replace('Last', 'No last'), 'Headline\n\nHe was [freed]'],
    ['at the very beginning', 'Headline', `New.\n\n${EARLIER}`, 'New.\n\n[Headline]'],
    ['at the very end', 'Last words', `New.\n\n${EARLIER}`, `New.\n\n${EARLIER.replace('Last words', '[Last words]')}`],
    ['over several paragraphs', 'Headline\n\nHe was', `New.\n\n${EARLIER}`, 'New.\n\n[Headline\n\nHe was]'],
  ])('is found %s', (_, words, present, expected) => {
    expect(carried(words, present)).toBe(expected);
  });

  it.each([
    ['is gone', 'freed', 'Headline\n\nLast words', 'changed'],
    ['is denied', 'freed', EARLIER.replace('He was freed', 'It is not true that He was freed'), 'changed'],
    ['goes on', 'Last words', `${EARLIER} of a liar`, 'changed'],
    ['has other words far from the passage', 'He was', EARLIER.replace('. He is home', '. He is gone'), 'changed'],
    ['is there twice', 'freed', `${EARLIER}\n\n${EARLIER}`, 'ambiguous'],
    ['has lost its neighbour', 'Headline\n\nHe was', EARLIER.replace('Headline', 'Headline\n\nBetween'), 'changed'],
    ['is on an empty page', 'freed', '', 'changed'],
  ])('is lost when its paragraph %s', (_, words, present, reason) => {
    expect(carried(words, present)).toBe(reason);
  });

  it('is told from the same words in other paragraphs by their order', () => {
    const earlier = 'He is home.\n\nBetween.\n\nHe is home.';
    const second = { start: earlier.lastIndexOf('home'), end: earlier.lastIndexOf('home') + 4 };
    expect(carryOver(earlier, `New.\n\n${earlier}`)(second)).toEqual({
      ok: true,
      span: { start: second.start + 6, end: second.end + 6 },
    });
  });

  it('is lost when it begins within a break at the very beginning, and its paragraph is another', () => {
    expect(carryOver('\n\nx', 'x')({ start: 1, end: 2 })).toEqual({ ok: false, reason: 'changed' });
  });

  it('is the same words in the same paragraph wherever it is found', () => {
    const paragraphs = fc.array(fc.constantFrom('He is home.', 'He was freed.', '', 'x', '\n', 'x\n'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(paragraphs, paragraphs, fc.nat(), fc.nat(20), (before, after, at, length) => {
        const [earlier, present] = [before.join('\n\n'), after.join('\n\n')];
        const start = at % (earlier.length + 1);
        const end = Math.min(earlier.length, start + length);
        const result = carryOver(earlier, present)({ start, end });
        if (result.ok) expect(present.slice(result.span.start, result.span.end)).toBe(earlier.slice(start, end));
      }),
    );
  });

  it('is carried over in bounded time where all paragraphs are the same', () => {
    const earlier = Array.from({ length: 10_000 }, () => 'He is home.').join('\n\n');
    const carry = carryOver(earlier, `New.\n\n${earlier}`);
    for (let at = 0; at < earlier.length; at += 13) expect(carry({ start: at, end: at + 11 }).ok).toBe(true);
  });
});
