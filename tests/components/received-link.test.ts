import { describe, expect, test } from 'vitest';
import { ReceivedLink } from '../../entrypoints/notes/received-link.ts';
import type { AnnotatedPage } from '../../notes/note.ts';
import { buildShareLink } from '../../sharing/share-link.ts';

const STORY = 'https://news.example/story';
const OTHER = 'https://news.example/other';

function pageAt(url: string): AnnotatedPage {
  return { url, title: 'Held in silence', outlet: 'The Example', published: null, language: 'en' };
}

async function linkTo(url: string): Promise<string> {
  const quote = { exact: 'held in silence', prefix: '', suffix: '' };
  const note = { kind: 'comment', text: 'Freed since.', about: null } as const;
  return (await buildShareLink({ url, text: null, passages: [{ quote, note }], author: null })).url;
}

async function received(url = STORY): Promise<ReceivedLink> {
  const link = new ReceivedLink();
  expect(await link.take(() => pageAt(url), await linkTo(url))).toBe(true);
  return link;
}

describe('what came with the address', () => {
  test.each([
    ['gets a query', STORY, `${STORY}?x=1`],
    ['loses its query', `${STORY}?x=1`, STORY],
    ['says its address in another way', STORY, 'https://m.news.example/story/'],
  ])('stays when the page %s', async (_, first, then) => {
    const link = await received(first);
    link.turnTo(pageAt(then));
    expect(link.isNew).toBe(true);
  });

  test('stays open where it was opened', async () => {
    const link = await received();
    link.open();
    link.turnTo(pageAt(`${STORY}?x=1`));
    expect(link.isOpen).toBe(true);
  });

  test.each([
    ['path', STORY, OTHER],
    ['number', `${STORY}?id=1`, `${STORY}?id=2`],
  ])('goes with its page when the next has another %s', async (_, first, then) => {
    const link = await received(first);
    link.turnTo(pageAt(then));
    expect(link.reading).toBeNull();
  });

  test('is not announced on a page that came while it was read', async () => {
    const link = new ReceivedLink();
    let page = pageAt(STORY);
    const taken = link.take(() => page, await linkTo(STORY));
    page = pageAt(OTHER);
    link.turnTo(page);
    expect(await taken).toBe(false);
    expect(link.reading).toBeNull();
  });
});
