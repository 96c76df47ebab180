import { describe, expect, it } from 'vitest';
import { readArticle } from '../../page/read-article.ts';
import { DATE_CASES } from './publication-date-cases.ts';

const TODAY = new Date('2026-11-22T12:00:00Z');

describe('the publication date', () => {
  it.each(DATE_CASES)('is read from $name', ({ html, expected }) => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const { published, publishedFrom, modified } = readArticle(document, TODAY);
    expect({ published, publishedFrom, modified }).toEqual({
      published: null,
      publishedFrom: null,
      modified: null,
      ...expected,
    });
  });
});
