import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, readArticle } from '../../page/read-article.ts';
import { TEASER_CASES, TEASER_PAGE, TEXT_CASES, TITLE_CASES } from './read-article-cases.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string): Article => readArticle(parse(html));

describe('the article text', () => {
  it.each(TEXT_CASES)('has %s', (_, body, text) => {
    expect(read(`<!DOCTYPE html><html><body>${body}</body></html>`).text).toBe(text);
  });

  it('is that of a body hidden until its scripts have run', () => {
    expect(read('<html hidden><body style="display:none"><p>x</p></body></html>').text).toBe('x');
  });

  it('is empty for a frameset', () => {
    expect(read('<html><frameset><frame src="about:blank"></frameset></html>').text).toBe('');
  });

  it('includes open shadow roots, and what is slotted into them', () => {
    const document = parse('<div id="host"><p>Light.</p></div><p>After.</p>');
    document.querySelector('#host')?.attachShadow({ mode: 'open' }).append('Shadow.');
    expect(readArticle(document).text).toBe('Shadow.\n\nLight.\n\nAfter.');
  });

  it('does not include closed shadow roots', () => {
    const document = parse('<div id="host"></div><p>x</p>');
    document.querySelector('#host')?.attachShadow({ mode: 'closed' }).append('Closed.');
    expect(readArticle(document).text).toBe('x');
  });

  it('does not change with how text is split into nodes', () => {
    const document = parse('<p>Andry  Hernández Romero</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    for (const offset of [12, 7, 6, 5, 1]) text.splitText(offset);
    expect(readArticle(document).text).toBe('Andry Hernández Romero');
  });

  it('is read of XHTML, XML and drawings', () => {
    const xml = (source: string, type: DOMParserSupportedType) =>
      readArticle(new DOMParser().parseFromString(source, type));
    const xhtml =
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>a<br/>b</p></body></html>';
    expect(xml(xhtml, 'application/xhtml+xml').text).toBe('T\n\na\nb');
    expect(xml('<feed><entry>One</entry></feed>', 'text/xml').text).toBe('One');
    expect(xml('<svg xmlns="http://www.w3.org/2000/svg"><text>One</text></svg>', 'image/svg+xml').text).toBe('One');
  });
});

describe('the title', () => {
  it.each(TITLE_CASES)('%s', (_, html, expected) => {
    expect(read(html)).toMatchObject(expected);
  });
});

describe('teasers', () => {
  it.each(TEASER_CASES)('are found: %s', (_, body, expected) => {
    const { text, teasers } = read(TEASER_PAGE(body));
    expect(teasers.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('the address', () => {
  it.each([
    ['<link rel="canonical" href="https://outlet.example/a">', 'https://outlet.example/a'],
    ['<link rel="Canonical nofollow" href=" https://outlet.example/a ">', 'https://outlet.example/a'],
    ['<meta property="og:url" content="https://outlet.example/b">', 'https://outlet.example/b'],
    [
      '<link rel="canonical" href="/a"><meta property="og:url" content="https://outlet.example/b">',
      `${location.origin}/a`,
    ],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<link rel="canonical" href="">', null],
    ['<link rel="canonical" href="https://">', null],
  ])('of %s is %s', (head, url) => {
    const own = read('<p>x</p>').url;
    expect(read(`<head>${head}</head><p>x</p>`).url).toBe(url ?? own);
  });
});

describe('a page that is too much', { timeout: 30_000 }, () => {
  it('of 100,000 nested elements is read', () => {
    const document = parse('<body></body>');
    let inner: Element = document.body;
    for (let depth = 0; depth < 100_000; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.append('Deep down.');
    expect(readArticle(document)).toMatchObject({ text: 'Deep down.', truncated: false });
  });

  it('of 100,000 elements beside each other is read', () => {
    const { text, truncated } = read(`<ul>${'<li>Item</li>'.repeat(100_000)}</ul><p>The end.</p>`);
    expect(text.endsWith('Item\n\nThe end.')).toBe(true);
    expect(truncated).toBe(false);
  });

  it('of 5 MB of text is read', () => {
    const { text, truncated } = read(`<p>${'He is home. '.repeat(430_000)}</p><p>The end.</p>`);
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(text.endsWith('The end.')).toBe(true);
    expect(truncated).toBe(false);
  });

  it('of more text is read in part, and says so', () => {
    const { text, truncated } = read(`<p>${'x'.repeat(7_000_000)}</p><p>The end.</p>`);
    expect(text.length).toBe(6_000_000);
    expect(truncated).toBe(true);
  });

  it.each([
    ['a long title', `<title>${'Freed at last '.repeat(400_000)}</title>${'<h2>Freed</h2>'.repeat(2_000)}`],
    ['endless spaces in JSON-LD', `<script type="application/ld+json">${' '.repeat(900_000)}x</script>`],
    ['endless commas in JSON-LD', `<script type="application/ld+json">${', '.repeat(400_000)}x</script>`],
    ['many fields', '<meta name="date" content="x">'.repeat(50_000)],
    ['many dates', `<h1>Freed</h1>${'<time>x</time>'.repeat(50_000)}`],
    ['many headings', '<h1>Freed at last</h1>'.repeat(50_000)],
    ['many links', '<p><a href="/x">x</a></p>'.repeat(50_000)],
    ['one paragraph of links', `<p>${'<a href="/x">x</a><a href="/y">y</a>'.repeat(50_000)}</p>`],
    ['nested cards', `${'<li><article>'.repeat(400)}x`],
    ['endless white space', `<p>${' \n'.repeat(1_000_000)}x</p>`],
    ['many line breaks', `<p>${'x<br>'.repeat(100_000)}</p>`],
  ])('is read: %s', (_, html) => {
    const { published, truncated } = read(html);
    expect({ published, truncated }).toEqual({ published: null, truncated: false });
  });

  it('never throws, whatever its markup is', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '<h1>',
        '</h1>',
        '<a href="',
        '">',
        '<script type="application/ld+json">',
        '{"@graph":[',
        '</script>',
      ),
      fc.constantFrom(
        '<meta property="article:published_time" content="',
        '<time datetime="',
        '<pre>',
        '<br>',
        '<li>',
        '<title>',
      ),
      fc.json().map((json) => `<script type="application/ld+json">${json}</script>`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { text, runs, teasers } = read(pieces.join(''));
        for (const { start, length } of runs) expect(start + length).toBeLessThanOrEqual(text.length);
        for (const { start, end } of teasers) expect(start < end && end <= text.length).toBe(true);
      }),
    );
  });
});
