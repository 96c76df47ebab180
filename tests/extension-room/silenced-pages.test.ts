import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, MOST_REMEMBERED, parseSettings } from '../../extension/settings.ts';
import { isSilenced, pageId, silencePage, unsilencePage } from '../../extension/silenced-pages.ts';

describe('pageId', () => {
  test.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['https://news.example/a#comments', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&utm_medium=y', 'https://news.example/a'],
    ['https://news.example/story?id=7&fbclid=z#top', 'https://news.example/story?id=7'],
    ['https://news.example/?p=7', 'https://news.example/?p=7'],
    [`https://news.example/${'x'.repeat(3000)}`, null],
    ['nonsense', null],
  ])('%s is remembered as %s', (href, id) => {
    expect(pageId({ href })).toBe(id);
  });
});

describe('a silenced page', () => {
  const page = 'https://news.example/a';
  const silenced = parseSettings({ ...DEFAULT_SETTINGS, ...silencePage(DEFAULT_SETTINGS, page) });

  test('is silenced until the reader says otherwise', () => {
    expect(isSilenced(DEFAULT_SETTINGS, page)).toBe(false);
    expect(isSilenced(silenced, page)).toBe(true);
    expect(isSilenced(parseSettings(unsilencePage(silenced, page)), page)).toBe(false);
  });

  test('does not silence its neighbours, nor pages without an address', () => {
    expect(isSilenced(silenced, 'https://news.example/b')).toBe(false);
    expect(isSilenced(silenced, null)).toBe(false);
  });

  test('is remembered once', () => {
    expect(silencePage(silenced, page).silencedPages).toEqual([page]);
  });

  test('goes when too many others came after it', () => {
    let settings = silenced;
    for (let n = 0; n < MOST_REMEMBERED; n++) settings = parseSettings(silencePage(settings, `https://a.example/${n}`));
    expect(isSilenced(settings, page)).toBe(false);
    expect(settings.silencedPages).toHaveLength(MOST_REMEMBERED);
  });
});
