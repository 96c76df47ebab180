import { describe, expect, it } from 'vitest';
import { isHeadLeftOver } from '../../page/left-over-head.ts';
import { readArticle } from '../../page/read-article.ts';

const FIRST = 'https://news.example/2025/first';
const SECOND = 'https://news.example/2025/second';

/** A page at this address whose head says these. */
function pageAt(url: string, head: string): Document {
  const parsed = new DOMParser().parseFromString(`<head>${head}</head><body><h1>Two crowns</h1>`, 'text/html');
  Object.defineProperty(parsed, 'URL', { value: url });
  Object.defineProperty(parsed, 'baseURI', { value: url });
  return parsed;
}

const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
const openGraph = (href: string) => `<meta property="og:url" content="${href}">`;

describe('a head left over from the story before', () => {
  it.each<[string, { at: string; head: string; loadedFrom: string; expected: boolean }]>([
    ['the story the page was loaded with', { at: FIRST, head: canonical(FIRST), loadedFrom: FIRST, expected: false }],
    ['another story, the head as loaded', { at: SECOND, head: canonical(FIRST), loadedFrom: FIRST, expected: true }],
    ['another story, its own head', { at: SECOND, head: canonical(SECOND), loadedFrom: FIRST, expected: false }],
    ['back at the first story', { at: FIRST, head: canonical(FIRST), loadedFrom: FIRST, expected: false }],
    ['only og:url is left over', { at: SECOND, head: openGraph(FIRST), loadedFrom: FIRST, expected: true }],
    [
      'the canonical link is new, og:url is not',
      { at: SECOND, head: canonical(SECOND) + openGraph(FIRST), loadedFrom: FIRST, expected: false },
    ],
    ['no address in the head', { at: SECOND, head: '', loadedFrom: FIRST, expected: false }],
    [
      'a canonical link to another outlet',
      { at: SECOND, head: canonical('https://agency.example/1'), loadedFrom: FIRST, expected: false },
    ],
    [
      'loaded from the front page',
      { at: FIRST, head: canonical('https://news.example/'), loadedFrom: 'https://news.example/', expected: true },
    ],
    ['a picture of the story', { at: `${FIRST}/photo/2`, head: canonical(FIRST), loadedFrom: FIRST, expected: false }],
    [
      'a query of the page itself',
      { at: `${FIRST}?page=2`, head: canonical(FIRST), loadedFrom: FIRST, expected: false },
    ],
    [
      'a tracking parameter when loaded',
      { at: SECOND, head: canonical(FIRST), loadedFrom: `${FIRST}?utm_source=x`, expected: true },
    ],
    [
      'another host name of the outlet',
      { at: FIRST, head: canonical('https://www.news.example/2025/first'), loadedFrom: FIRST, expected: false },
    ],
    ['a relative canonical link', { at: SECOND, head: canonical('/2025/first'), loadedFrom: FIRST, expected: true }],
    ['the browser does not tell', { at: SECOND, head: canonical(FIRST), loadedFrom: '', expected: false }],
    ['no page of the web', { at: 'about:blank', head: canonical(FIRST), loadedFrom: 'about:blank', expected: false }],
  ])('%s', (_, { at, head, loadedFrom, expected }) => {
    expect(isHeadLeftOver(pageAt(at, head), loadedFrom)).toBe(expected);
  });

  it.each<[string, string, string | null]>([
    ['a field', '<meta property="article:published_time" content="2025-04-30">', null],
    ['data without an address', jsonLd({ datePublished: '2025-04-30' }), null],
    ['data of the first story', jsonLd({ datePublished: '2025-04-30', url: FIRST }), null],
    ['data of this story', jsonLd({ datePublished: '2025-05-10', url: SECOND }), '2025-05-10'],
    ['data with this headline', jsonLd({ datePublished: '2025-05-10', headline: 'Two crowns' }), '2025-05-10'],
  ])('gives no date: %s', (_, head, published) => {
    const page = pageAt(SECOND, `<title>Two crowns</title>${head}${canonical(FIRST)}`);
    const article = readArticle(page, new Date('2026-01-01'), { isHeadLeftOver: true });
    expect([article.url, article.published]).toEqual([SECOND, published]);
  });
});

function jsonLd(fields: Record<string, string>): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;
}
