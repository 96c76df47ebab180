import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { locateText, toRange } from '../../page/locate-text.ts';
import { readArticle } from '../../page/read-article.ts';

const root = document.body;

afterEach(() => root.replaceChildren());

function show(html: string) {
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = html;
  return page;
}

function rangeText(html: string, words: string): string | null {
  const page = show(html);
  const article = readArticle(page);
  const start = article.text.indexOf(words);
  const location = locateText(article, start, start + words.length);
  return location && toRange(page, location)?.toString() ? (toRange(page, location)?.toString() ?? null) : null;
}

describe('the place of a passage', () => {
  it.each([
    ['in one node', '<p>He is Andry Hernández.</p>', 'Andry Hernández', 'Andry Hernández'],
    ['across inline elements', '<p><b>Andry</b> <i>Her</i>nández</p>', 'Andry Hernández', 'Andry Hernández'],
    ['across a line of the source', '<p>Andry\n   Hernández</p>', 'Andry Hernández', 'Andry\n   Hernández'],
    ['across br', '<p>Andry<br>Hernández</p>', 'Andry\nHernández', 'AndryHernández'],
    ['across comments and scripts', '<p>Andry<!-- x --> <script>1</script>Romero</p>', 'Andry Romero', 'Andry 1Romero'],
    ['with zero width characters', '<p>An\u200Bdry</p>', 'An\u200Bdry', 'An\u200Bdry'],
    ['after what is left out', '<nav>Andry</nav><p>x Andry</p>', 'Andry', 'Andry'],
    ['at the very end', '<p>x</p><p>y Romero</p>', 'Romero', 'Romero'],
    ['across blocks', '<p>One.</p>\n<p>Two.</p>', 'One.\n\nTwo.', 'One.\nTwo.'],
  ])('%s', (_, html, words, expected) => {
    expect(rangeText(html, words)).toBe(expected);
  });

  it('is nowhere for the title, for gaps and for nothing', () => {
    const page = show('<p>One.</p><p>Two.</p>');
    page.title = 'Freed';
    const article = readArticle(page);
    expect(article.text).toBe('Freed\n\nOne.\n\nTwo.');
    expect(locateText(article, 0, 5)).toBeNull();
    expect(locateText(article, 11, 13)).toBeNull();
    expect(locateText(article, 8, 8)).toBeNull();
    expect(locateText(article, 400, 410)).toBeNull();
    expect(locateText({ runs: [] }, 0, 4)).toBeNull();
  });

  it('is gone when its nodes are, or are shorter now', () => {
    const page = show('<p>He is Andry Hernández.</p>');
    const article = readArticle(page);
    const location = locateText(article, 6, 21);
    if (!location) throw new Error('not located');
    location.startNode.data = 'short';
    expect(toRange(page, location)).toBeNull();
    page.body.replaceChildren();
    expect(toRange(page, location)).toBeNull();
  });

  it('is in the shadow root where the words are', () => {
    root.innerHTML = '<div></div>';
    root.querySelector('div')?.attachShadow({ mode: 'open' }).append('He is Andry.');
    const article = readArticle(document);
    const start = article.text.indexOf('Andry');
    const location = locateText(article, start, start + 5);
    expect(location && toRange(document, location)?.toString()).toBe('Andry');
  });

  it('gives back the words of any part of any page, white space aside', () => {
    const words = fc.array(fc.constantFrom('Andry', 'Hernández', ' ', '  ', '\n', '\t ', '\u00A0', 'é', '💄', '.'), {
      maxLength: 6,
    });
    const leaf = words.map((list) => list.join(''));
    const { html } = fc.letrec<{ html: string }>((tie) => ({
      html: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc
          .tuple(
            fc.constantFrom('p', 'b', 'div', 'li', 'span', 'pre', 'script', 'button', 'a'),
            tie('html'),
            tie('html'),
          )
          .map(([name, a, b]) => `<${name}>${a}${b}</${name}>`),
        fc.tuple(tie('html'), tie('html')).map(([a, b]) => `${a}<br>${b}`),
      ),
    }));
    const squeeze = (text: string) => text.replace(/[ \t\n\f\r]+/g, '');
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(40), (source, at, length) => {
        const page = show(source);
        for (const left of page.querySelectorAll('script, button')) left.remove();
        const article = readArticle(page);
        expect(squeeze(article.text)).toBe(squeeze(page.body.textContent ?? ''));
        const start = at % (article.text.length + 1);
        const end = Math.min(start + length, article.text.length);
        const location = locateText(article, start, end);
        const found = location ? (toRange(page, location)?.toString() ?? '') : '';
        expect(squeeze(found)).toBe(squeeze(article.text.slice(start, end)));
      }),
    );
  });
});
