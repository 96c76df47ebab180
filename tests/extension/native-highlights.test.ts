import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Quote } from '../../notes/note.ts';
import { quoteAt } from '../../page/describe-passage.ts';
import { readArticle } from '../../page/read-article.ts';
import { directiveFor } from '../../sharing/directive-for.ts';
import { matchDirective } from '../../sharing/match-directive.ts';
import { buildShareLink } from '../../sharing/share-link.ts';
import { writeDirective } from '../../sharing/text-directive.ts';
import { browserNames } from './browsers.ts';
import { NATIVE_CASES, type NativeCase } from './native-highlight-cases.ts';
import { greenOf, launchPlainBrowser } from './plain-browser.ts';

const STYLE = '::target-text { background: rgb(0, 255, 0); color: rgb(0, 0, 0) } body { font: 20px/2 sans-serif }';

function pageOf({ html, language = 'en' }: NativeCase): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>T</title><style>${STYLE}</style>
    <body><main>${html}</main></body></html>`;
}

/** The article's text and the passage in it, as the extension reads the page. */
function passageIn(page: string): { text: string; quote: Quote; place: { start: number; end: number } } {
  const { document } = parseHTML(page);
  const parts = [...document.querySelectorAll('.t')].map(({ textContent }) => textContent ?? '');
  for (const part of document.querySelectorAll('.t')) part.prepend('\uE000');
  for (const part of document.querySelectorAll('.t')) part.append('\uE001');
  const marked = readArticle(document).text;
  const text = marked.replace(/[\uE000\uE001]/g, '');
  const start = marked.indexOf('\uE000');
  const end = marked.lastIndexOf('\uE001') - (2 * parts.length - 1);
  return { text, quote: quoteAt(text, { start, end }), place: { start, end } };
}

describe('a directive leads the browser itself to the passage', () => {
  const pages = new Map<string, string>();
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(pages.get(new URL(request.url ?? '/', 'http://localhost').pathname) ?? '');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const cases = Object.entries(NATIVE_CASES);
  for (const [at, [, one]] of cases.entries()) pages.set(`/${at}`, pageOf(one));

  describe.each(browserNames)('%s', (name) => {
    let browser: Browser;
    let decoder: Page;

    beforeAll(async () => {
      browser = await launchPlainBrowser(name);
      decoder = await browser.newPage();
    }, 60_000);
    afterAll(() => browser?.close());

    async function painted(url: string) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      let green = await greenOf(page, '.t', decoder);
      // Browsers look for the passages some time after the page is there.
      for (let tries = 0; green.inside === 0 && tries < 8; tries += 1) {
        await new Promise((next) => setTimeout(next, 150));
        green = await greenOf(page, '.t', decoder);
      }
      await page.close();
      return green;
    }

    test.each(cases.map(([title], at) => ({ title, at })))('$title', async ({ title, at }) => {
      const { html, shape, language = '', widened = false } = NATIVE_CASES[title] ?? { html: '' };
      const { text, quote, place } = passageIn(pageOf({ html, language }));
      const directive = directiveFor(quote, text, shape);
      if (!directive) throw new Error('there is no directive');
      const written = writeDirective(directive);
      const own = matchDirective(text, directive);
      const found = own.found === 'none' ? own : text.slice(own.start, own.end);
      const passage = text.slice(place.start, place.end);
      expect(found).toEqual(widened ? expect.stringContaining(passage) : passage);
      const { inside, outside } = await painted(`${origin}/${at}#:~:${written}`);
      const seen = { inside: inside > 0.4, outside: outside > 0 };
      expect(seen, `${inside} ${decodeURIComponent(written)}`).toEqual({ inside: true, outside: widened });
    });

    test('with the notes behind it, and an address of its own before', async () => {
      const [first] = cases;
      const { text, quote } = passageIn(pageOf(first?.[1] ?? { html: '' }));
      const note = { kind: 'comment', text: 'A note', about: null } as const;
      const link = await buildShareLink({
        url: `${origin}/0#section`,
        text,
        passages: [{ quote, note }],
        author: 'Ana',
      });
      expect(link.url).toMatch(/#section:~:text=.*&casenotes=1\./);
      expect((await painted(link.url)).inside).toBeGreaterThan(0.4);
    });
  });
});
