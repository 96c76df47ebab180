import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFindings, readArticleRequest } from '../../extension/reading-messages.ts';

const article = { text: 'He is free.', language: 'en', published: '2025-07-18', modified: null };
const findings = { mentions: [], statements: [], attributions: [], speakers: [] };

describe('what is asked of a page’s text', () => {
  test.each([
    ['with everything known', article],
    ['without language and dates', { ...article, language: null, published: null }],
    ['of an empty page', { ...article, text: '' }],
  ])('is read %s', (_, asked) => {
    expect(readArticleRequest({ type: 'read-article', article: asked })).toEqual(asked);
  });

  test('is read without what does not belong to it', () => {
    const request = readArticleRequest({ type: 'read-article', article: { ...article, html: '<p>' } });
    expect(request).toEqual(article);
  });

  test.each([
    ['of another type', { type: 'read-page', article }],
    ['without an article', { type: 'read-article' }],
    ['with a text that is none', { type: 'read-article', article: { ...article, text: ['He is free.'] } }],
    [
      'with a text longer than any page',
      { type: 'read-article', article: { ...article, text: 'x'.repeat(8_000_001) } },
    ],
    ['with a date that is a number', { type: 'read-article', article: { ...article, published: 2025 } }],
    ['with a language that is missing', { type: 'read-article', article: { ...article, language: undefined } }],
    ['with an endless date', { type: 'read-article', article: { ...article, modified: '2'.repeat(101) } }],
  ])('is nothing %s', (_, message) => {
    expect(readArticleRequest(message)).toBeNull();
  });

  test('never throws, whatever arrives', () => {
    fc.assert(fc.property(fc.anything(), (message) => readArticleRequest(message) === null));
  });
});

describe('the answer', () => {
  test('is believed when all its lists are there', () => {
    expect(isFindings(findings)).toBe(true);
  });

  test.each(Object.keys(findings))('is not without %s', (list) => {
    expect(isFindings({ ...findings, [list]: undefined })).toBe(false);
    expect(isFindings({ ...findings, [list]: {} })).toBe(false);
  });

  test('is not when it is anything else', () => {
    fc.assert(fc.property(fc.anything(), (answer) => !isFindings(answer)));
  });
});
