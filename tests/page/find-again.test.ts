import { describe, expect, it } from 'vitest';
import { findAgain } from '../../page/find-again.ts';

const EARLIER = 'On Monday Andry spoke. On Friday Andry left the town with his mother.';
const first = { start: EARLIER.indexOf('Andry'), end: EARLIER.indexOf('Andry') + 5 };
const second = { start: EARLIER.lastIndexOf('Andry'), end: EARLIER.lastIndexOf('Andry') + 5 };

describe('a passage of a page that has changed', () => {
  it.each([
    ['in the same text', EARLIER, first, 10],
    ['in the same text, the second one', EARLIER, second, 33],
    ['behind something new', `New. ${EARLIER}`, second, 38],
    ['with other words behind it', EARLIER.replace('left', 'rested in'), second, 33],
    ['with other words before it', EARLIER.replace('On Monday', 'Today'), first, 6],
    ['alone', 'Andry.', first, 0],
  ])('is found %s', (_, text, span, start) => {
    expect(findAgain(text, EARLIER, span)).toEqual({ start, end: start + 5 });
  });

  it.each([
    ['gone', 'Nothing is here.', first],
    ['one of several', 'Andry, Andry.', first],
    ['nothing', EARLIER, { start: 3, end: 3 }],
    ['on an empty page', '', first],
  ])('is not found when it is %s', (_, text, span) => {
    expect(findAgain(text, EARLIER, span)).toBeNull();
  });
});
