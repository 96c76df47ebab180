import gateNames from 'virtual:gate-names';
import { describe, expect, it } from 'vitest';
import nameWords from '../../data/name-words.json';
import { compileNameWords } from '../../data/name-words-file.ts';
import { createGate } from '../../detection/create-gate.ts';
import { findMentions } from '../../detection/find-mentions.ts';
import { compileNameIndex } from '../../detection/names.ts';
import { readArticle } from '../../page/read-article.ts';
import { ownText } from '../../page/teasers.ts';
import { textToRead } from '../../page/text-to-read.ts';

const index = compileNameIndex(gateNames, createGate(gateNames), compileNameWords(nameWords));

function quotes(body: string, title = 'News'): string[] {
  const html = `<title>${title}</title><link rel="canonical" href="https://outlet.example/news/1"><body>${body}</body>`;
  const article = readArticle(new DOMParser().parseFromString(html, 'text/html'));
  const mentions = findMentions(textToRead(article).text, index);
  for (const { start, end, quote } of mentions) expect(article.text.slice(start, end)).toBe(quote);
  return mentions.map(({ quote }) => quote);
}

const SENTENCE = '<p>Andry Hernández Romero is a makeup artist from Venezuela.</p>';
const TEASER = '<p>Read more: <a href="/news/2">Andry Hernández Romero is home</a></p>';

describe('the mentions of a page', () => {
  it.each([
    ['in a sentence', SENTENCE, ['Andry Hernández Romero']],
    [
      'in a sentence with links',
      '<p>Then <a href="/tag">Andry Hernández Romero</a> came home.</p>',
      ['Andry Hernández Romero'],
    ],
    ['across inline elements', '<p>It is <b>Andry</b> <i>Hernández</i> Romero.</p>', ['Andry Hernández Romero']],
    ['across a line break', '<p>It is Andry<br>Hernández Romero.</p>', ['Andry\nHernández Romero']],
    ['in a caption', '<figure><img><figcaption>Andry Hernández in Caracas.</figcaption></figure>', ['Andry Hernández']],
    [
      'in a headline that links to its page',
      '<h1><a href="/news/1">Andry Hernández Romero is home</a></h1>',
      ['Andry Hernández Romero'],
    ],
    [
      'by surname after the full name',
      `${SENTENCE}<p>Hernández Romero was flown out.</p>`,
      ['Andry Hernández Romero', 'Hernández Romero'],
    ],
    ['but not in teasers', `${SENTENCE}${TEASER}`, ['Andry Hernández Romero']],
    ['and not because of a teaser', `<p>The mayor spoke on Monday.</p>${TEASER}`, []],
    ['nor of a card', '<article><h3><a href="/2">Home</a></h3><p>Andry Hernández Romero is home.</p></article>', []],
    ['nor does a teaser lend its full name', `<p>Laura Hernández spoke. Hernández is the mayor.</p>${TEASER}`, []],
    ['nor in the navigation', '<nav>Andry Hernández Romero</nav><p>x</p>', []],
    ['nor in scripts', '<script>"Andry Hernández Romero"</script><p>x</p>', []],
    ['nor across blocks', '<p>Andry</p><p>Hernández Romero</p>', []],
  ])('are found %s', (_, body, expected) => {
    expect(quotes(body)).toEqual(expected);
  });

  it('are found in the title', () => {
    expect(quotes('<p>He came home.</p>', 'Andry Hernández Romero is home')).toEqual(['Andry Hernández Romero']);
  });

  it('are found once when the headline says what the title says', () => {
    const title = 'Andry Hernández Romero is home';
    expect(quotes(`<h1>${title}</h1><p>He came home.</p>`, `${title} | Outlet`)).toEqual(['Andry Hernández Romero']);
  });
});

describe('the own text of a page', () => {
  it('keeps every offset', () => {
    const text = 'Own.\n\nTeaser here\n\nOwn again.';
    const own = ownText({ text, teasers: [{ start: 6, end: 17 }] });
    expect(own).toHaveLength(text.length);
    expect(own.replace(/\n+/g, '|')).toBe('Own.|Own again.');
    expect(own.indexOf('Own again.')).toBe(text.indexOf('Own again.'));
  });
});
