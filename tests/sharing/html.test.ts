import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { escapeHtml, html, jsonBlock, languageTag, link } from '../../sharing/html.ts';

const nasty = fc.string({
  unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', '`', '\n', 'script', 'onload', '&lt;', '&#0;', 'é', '🎨'),
});

describe('markup', () => {
  test('escapes what is put in, and leaves markup as it is', () => {
    expect(html`<p title="${'"x"'}">${'<b>'}${html`<i>${1}</i>`}${null}${false}${['&', html`<br>`]}</p>`.markup).toBe(
      '<p title="&quot;x&quot;">&lt;b&gt;<i>1</i>&amp;<br></p>',
    );
  });

  test('does not take an object for markup because it looks like it', () => {
    // biome-ignore lint/suspicious/noExplicitAny: what JSON from anywhere could be
    expect(() => html`${{ markup: '<script>' } as any}`).toThrow();
  });

  test('is read back as the text it was, in content and in an attribute', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { document } = parseHTML(`<html><body>${html`<p title="${text}">${text}</p>`.markup}</body></html>`);
        expect(document.querySelectorAll('body *')).toHaveLength(1);
        expect(document.querySelector('p')?.textContent).toBe(text);
        expect(document.querySelector('p')?.getAttribute('title')).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('has neither half characters nor control characters', () => {
    expect(escapeHtml('a\ud800b\u0000c\u0008d\r\ne\tf\rg\u0085h')).toBe('a\ufffdb\ufffdc\ufffdd\ne\tf\ng\ufffdh');
  });
});

describe('a link', () => {
  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'https:alert(1)',
    'https:///x',
    '//news.example',
    '',
    null,
  ])('does not lead to %j', (address) => {
    expect(link(address, 'words').markup).toBe('<span>words</span>');
  });

  test('leads to the web alone, and tells it nothing', () => {
    expect(link('https://news.example/?a="&b', '<b>', 'es').markup).toBe(
      '<a href="https://news.example/?a=&quot;&amp;b" rel="noopener noreferrer" lang="es">&lt;b&gt;</a>',
    );
  });
});

test.each(['"><b>', 'english', 'en_US', '', null])('%j is no language', (tag) => {
  expect(languageTag(tag)).toBeNull();
});

test('a data block is the same JSON without a way out of it', () => {
  const value = { text: '</script><!--<script>' };
  expect(jsonBlock(value).markup).not.toContain('<');
  expect(JSON.parse(jsonBlock(value).markup)).toEqual(value);
});
