import { describe, expect, test } from 'vitest';
import { mayBeSamePage } from '../../notes/may-be-same-page.ts';

const STORY = 'https://news.example/story';

describe('two addresses', () => {
  test.each([
    ['are one', STORY, STORY],
    ['differ in the fragment', `${STORY}#:~:text=held&casenotes=1.x`, STORY],
    ['differ in what tells no pages apart', `${STORY}?utm_source=mail`, 'http://www.news.example/story/'],
    ['differ in a parameter that one of them lacks', STORY, `${STORY}?x=1`],
    ['differ in their order of parameters', `${STORY}?b=2&a=1`, `${STORY}?a=1&b=2&c=3`],
    ['have a query that is too long', `${STORY}?x=${'1'.repeat(2_000)}`, `${STORY}?x=2`],
  ])('may lead to one page when they %s', (_, one, other) => {
    expect(mayBeSamePage(one, other)).toBe(true);
    expect(mayBeSamePage(other, one)).toBe(true);
  });

  test.each([
    ['in the path', STORY, `${STORY}/2`],
    ['in the host', STORY, 'https://other.example/story'],
    ['in what a parameter says', `${STORY}?id=1`, `${STORY}?x=1&id=2`],
    ['in whether a parameter says anything', `${STORY}?id`, `${STORY}?id=2`],
    ['in whether they are on the web', STORY, 'about:blank'],
  ])('lead to two pages when they differ %s', (_, one, other) => {
    expect(mayBeSamePage(one, other)).toBe(false);
    expect(mayBeSamePage(other, one)).toBe(false);
  });

  test('lead to no page outside the web', () => {
    expect(mayBeSamePage('about:blank', 'about:blank')).toBe(false);
  });
});
