import { describe, expect, it } from 'vitest';
import { outletName } from '../../page/outlet-name.ts';

function page(html: string): Document {
  return new DOMParser().parseFromString(`<html><head>${html}</head><body></body></html>`, 'text/html');
}

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (publisher: unknown) => data({ '@type': 'NewsArticle', publisher });
const organisation = (name: unknown) => ({ '@type': 'Organization', name });

describe('whose page it is', () => {
  it.each([
    ['as it names its site', meta('og:site_name', 'The Daily'), 'The Daily'],
    ['as it names itself as an application', '<meta name="application-name" content="Daily">', 'Daily'],
    [
      'by the site before the application',
      `<meta name="application-name" content="App">${meta('og:site_name', 'Site')}`,
      'Site',
    ],
    ['by the article’s publisher', article(organisation('El Diario')), 'El Diario'],
    ['by a publisher in a list', article([organisation('El Diario')]), 'El Diario'],
    ['by a publisher that is a mere name', article('El Diario'), 'El Diario'],
    [
      'by a publisher that stands elsewhere',
      data({
        '@graph': [
          { '@type': 'NewsArticle', publisher: { '@id': '#us' } },
          { '@id': '#us', ...organisation('We') },
        ],
      }),
      'We',
    ],
    [
      'by the article’s before the page’s',
      data({ '@type': 'WebPage', publisher: organisation('Host') }) + article(organisation('Daily')),
      'Daily',
    ],
    ['with one space between the words', meta('og:site_name', ' The \n  Daily '), 'The Daily'],
    ['without signs that turn text around', meta('og:site_name', 'The \u202eDaily'), 'The Daily'],
    ['at most 120 code units of it', meta('og:site_name', 'x'.repeat(500)), 'x'.repeat(120)],
    ['never by an address', meta('og:site_name', 'https://example.org') + article(organisation('Daily')), 'Daily'],
    ['never by signs alone', meta('og:site_name', ' – '), null],
    ['not at all when it does not say', meta('og:title', 'He is free'), null],
    [
      'not at all when what it says makes no sense',
      article({ name: { a: 1 } }) + article({ '@id': '#nobody' }) + article(null),
      null,
    ],
  ])('is told %s', (_, html, name) => {
    expect(outletName(page(html))).toBe(name);
  });
});
