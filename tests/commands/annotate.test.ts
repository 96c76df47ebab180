import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Annotation } from '../../commands/annotate/annotate-article.ts';
import { decodeText } from '../../commands/annotate/decode-text.ts';
import { parseOptions } from '../../commands/annotate/options.ts';
import { parsePage } from '../../commands/annotate/read-page-file.ts';
import { compileNames, compileNameWords, readData } from '../../data/compile.ts';
import { createGate } from '../../detection/create-gate.ts';
import { findMentions } from '../../detection/find-mentions.ts';
import { compileNameIndex } from '../../detection/names.ts';
import { readArticle } from '../../page/read-article.ts';
import { textToRead } from '../../page/text-to-read.ts';
import { DATE_CASES } from '../page/publication-date-cases.ts';
import { TEASER_CASES, TEASER_PAGE, TEXT_CASES, TITLE_CASES } from '../page/read-article-cases.ts';

const PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Home at last | Outlet</title>
<link rel="canonical" href="https://outlet.example/2025/04/30/held">
<meta property="article:published_time" content="2025-04-30T10:00:00Z"></head>
<body><nav>Andry Hernández Romero</nav><h1>Home at last</h1>
<p>Andry Hernández Romero, a makeup artist, is being held in CECOT.</p><p>Hernández Romero had asked for asylum.</p></body></html>`;
const { identity, nameWords } = readData();
const names = compileNames(identity);
const index = compileNameIndex(names, createGate(names), compileNameWords(nameWords));
const TODAY = new Date('2026-11-22T12:00:00Z');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function annotate(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['commands/annotate.ts', ...args], { encoding: 'utf8' });
}

function only({ stdout }: SpawnSyncReturns<string>): Annotation {
  return JSON.parse(stdout);
}

describe('annotate', { timeout: 30_000 }, () => {
  it('prints what a page says, in the documented shape', () => {
    const file = save('a.html', PAGE);
    const run = annotate(file);
    const page = only(run);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(Object.keys(page)).toEqual([
      'file',
      'url',
      'language',
      'published',
      'about',
      'mentions',
      'statements',
      'laterEvents',
      'characters',
    ]);
    const text = readArticle(parsePage(PAGE), TODAY).text;
    const first = text.indexOf('Andry');
    const second = text.lastIndexOf('Hernández');
    expect(page).toMatchObject({
      file,
      url: 'https://outlet.example/2025/04/30/held',
      language: 'en',
      published: '2025-04-30',
      about: true,
      mentions: [
        { quote: 'Andry Hernández Romero', start: first, end: first + 22, kind: 'full' },
        { quote: 'Hernández Romero', start: second, end: second + 16, kind: 'partial' },
      ],
      statements: [
        { claim: 'profession', verdict: 'matches' },
        { quote: text.slice(first, text.indexOf('CECOT.') + 6), claim: 'held-at-cecot', verdict: 'dated' },
      ],
      characters: text.length,
    });
    expect(page.laterEvents).toContain('release-2025-07-18');
  });

  it('says that a page is not about the case, and nothing of what happened', () => {
    const page = only(
      annotate(save('other.html', '<title>Weather</title><time>30 April 2025</time><p>Laura Hernández.</p>')),
    );
    expect(page).toMatchObject({ about: false, mentions: [], statements: [], laterEvents: [], url: null });
  });

  it('takes the day that it is told', () => {
    const file = save('told.html', PAGE);
    expect(only(annotate(file, '--published', '2026-10-01'))).toMatchObject({
      published: '2026-10-01',
      laterEvents: [],
    });
    expect(only(annotate('--published=2025-04', file)).published).toBe('2025-04');
  });

  it('knows nothing of what is later than an undated page', () => {
    const page = only(annotate(save('undated.html', '<p>Andry Hernández Romero, a makeup artist.</p>')));
    expect(page).toMatchObject({ about: true, published: null, laterEvents: [] });
  });

  it('reads plain text as it is, with places in the file', () => {
    const text = 'Home at last\r\nPublished April 30, 2025\r\n\r\n  Andry Hernández Romero, a makeup artist.\r\n';
    const page = only(annotate(save('plain.txt', `\uFEFF${text}`)));
    expect(page).toMatchObject({ published: '2025-04-30', characters: text.length });
    expect(page.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Andry Hernández Romero']);
  });

  it('goes on after a file that cannot be read, and exits with 1', () => {
    const run = annotate(
      join(folder, 'missing.html'),
      save('b.html', PAGE),
      save('c.pdf', '%PDF-1.7 …'),
      save('d.html', ''),
    );
    expect(run.status).toBe(1);
    expect(
      run.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual(['b.html', 'd.html'].map((name) => join(folder, name)));
    expect(run.stderr).toBe(
      `${join(folder, 'missing.html')}: there is no such file\n${join(folder, 'c.pdf')}: this is not a web page or a text\n`,
    );
  });

  it('reads the pages of a folder, in the order of their names', () => {
    const inner = join(folder, 'pages', 'inner');
    mkdirSync(inner, { recursive: true });
    for (const name of ['pages/b.html', 'pages/a.htm', 'pages/x.css', 'pages/inner/c.txt']) save(name, 'x');
    const run = annotate('--format', 'json', join(folder, 'pages'));
    const files = (JSON.parse(run.stdout) as Annotation[]).map(({ file }) => file);
    expect(files).toEqual(['a.htm', 'b.html', 'inner/c.txt'].map((name) => join(folder, 'pages', name)));
  });

  it('prints one list as JSON, also of nothing', () => {
    const file = save('e.html', PAGE);
    expect(JSON.parse(annotate('--format=json', file, file).stdout)).toHaveLength(2);
    expect(JSON.parse(annotate('--format=json', join(folder, 'missing.html')).stdout)).toEqual([]);
  });

  it('prints a row for a page without statements as CSV, which no spreadsheet takes for formulas', () => {
    const hostile = '<link rel="canonical" href="https://outlet.example/a,b"><p>Andry Hernández Romero.</p>';
    save('=1+1.html', hostile);
    const run = spawnSync(
      process.execPath,
      [join(process.cwd(), 'commands/annotate.ts'), '--format', 'csv', '=1+1.html'],
      {
        encoding: 'utf8',
        cwd: folder,
      },
    );
    const [head, row, end] = run.stdout.split('\r\n');
    expect(head).toBe(
      'file,url,language,published,about,characters,mentions,fullMentions,statements,laterEvents,claim,verdict,quote,start,end,sources',
    );
    expect(row).toBe(`'=1+1.html,"https://outlet.example/a,b",,,true,23,1,1,0,0,,,,,,`);
    expect(end).toBe('');
  });

  it('prints a row for each statement as CSV', () => {
    const rows = annotate('--format', 'csv', save('g.html', PAGE)).stdout.trim().split('\r\n');
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.some((row) => row.includes(',held-at-cecot,dated,'))).toBe(true);
  });

  it.each([
    [[]],
    [['--formt', 'csv', 'a.html']],
    [['--format', 'xml', 'a.html']],
    [['--format']],
    [['--published', '2025-02-30', 'a.html']],
    [['--published', 'yesterday', 'a.html']],
    [['-x', 'a.html']],
  ])('explains itself and exits with 2 when asked for %j', (args) => {
    const run = annotate(...args);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('Usage: npm run --silent annotate -- FILE…');
  });

  it('takes names that begin with a dash after --', () => {
    expect(parseOptions(['--format', 'csv', '--', '--x.html'])).toMatchObject({
      options: { files: ['--x.html'], format: 'csv' },
    });
  });
});

describe('the encoding of a file', () => {
  const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const wide = (text: string) => new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);

  it.each<[string, Uint8Array, string]>([
    ['UTF-8', new TextEncoder().encode('<p>Hernández'), '<p>Hernández'],
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFFHernández'), 'Hernández'],
    ['UTF-16 with a mark', wide('\uFEFF<p>Hernández'), '<p>Hernández'],
    ['UTF-16 without one', wide('<html>Hernández'), '<html>Hernández'],
    [
      'windows-1252 that is declared',
      latin('<meta charset=windows-1252>Hern\xE1ndez \x93x\x94'),
      '<meta charset=windows-1252>Hernández “x”',
    ],
    [
      'ISO-8859-1 that is declared',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">\xE1'),
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">á',
    ],
    [
      'XML with a declaration',
      latin('<?xml version="1.0" encoding="ISO-8859-2"?>\xB1'),
      '<?xml version="1.0" encoding="ISO-8859-2"?>ą',
    ],
    ['windows-1252 that is not declared', latin('Hern\xE1ndez'), 'Hernández'],
    ['an encoding that does not exist', latin('<meta charset=foo>Hern\xE1ndez'), '<meta charset=foo>Hernández'],
    [
      'UTF-8 with an old declaration',
      new TextEncoder().encode('<meta charset=gb2312>Hernández'),
      '<meta charset=gb2312>Hernández',
    ],
    ['nothing', new Uint8Array(), ''],
  ])('is found: %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });
});

describe('a saved page', () => {
  it.each(TEXT_CASES)('reads as in the browser: %s', (_, body, text) => {
    expect(readArticle(parsePage(`<!DOCTYPE html><html><body>${body}</body></html>`)).text).toBe(text);
  });

  it.each(TITLE_CASES)('reads as in the browser: %s', (_, html, expected) => {
    expect(readArticle(parsePage(html))).toMatchObject(expected);
  });

  it.each(TEASER_CASES)('reads as in the browser: %s', (_, body, expected) => {
    const { text, teasers } = readArticle(parsePage(TEASER_PAGE(body)));
    expect(teasers.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it.each(DATE_CASES)('is dated as in the browser by $name', ({ html, expected }) => {
    const { published, publishedFrom, modified } = readArticle(parsePage(html), TODAY);
    expect({ published, publishedFrom, modified }).toEqual({
      published: null,
      publishedFrom: null,
      modified: null,
      ...expected,
    });
  });

  it.each([
    ['without html', '<title>T</title><body><p>x</p></body>', 'T\n\nx'],
    ['without body', '<html><head><title>T</title></head><p>x</p></html>', 'T\n\nx'],
    ['whose head is not closed', '<!doctype html><head><title>T</title><meta charset=utf-8><p>x<p>y', 'T\n\nx\n\ny'],
    ['that is a piece', '<p>x<p>y', 'x\n\ny'],
    ['in capitals', '<HTML><BODY><P>x<SCRIPT>y</SCRIPT></BODY></HTML>', 'x'],
    ['without markup', 'x', 'x'],
    ['that is empty', '', ''],
  ])('%s is read', (_, html, text) => {
    expect(readArticle(parsePage(html)).text).toBe(text);
  });
});

const SPLICED = `<p>Andry José <b>Hernández</b> Romero, a makeup artist from Venezuela, is being held in CECOT.</p>
<p>“We have not heard from him,” the lawyer of <a href="/tag">Hernández&nbsp;Romero</a> said. Andry’s mother waits at home.</p>`;

/** The page with two paragraphs of our own behind the longest of its article. */
function splice(html: string): Document {
  const document = parsePage(html);
  const length = (element: Element) => element.textContent?.length ?? 0;
  const own = [...document.querySelectorAll('p, pre')].filter(
    (one) => !one.closest('footer, nav, a, [role="dialog"], noscript, template'),
  );
  const [longest = document.documentElement.lastElementChild] = own.toSorted((one, two) => length(two) - length(one));
  longest?.insertAdjacentHTML('afterend', SPLICED);
  return document;
}

const REAL_PAGES = '../shared/pages';

describe.skipIf(!existsSync(REAL_PAGES))(
  'the real pages (skipped where ../shared/pages is absent)',
  { timeout: 60_000 },
  () => {
    it('are none of them about the case', () => {
      const run = annotate(REAL_PAGES);
      const pages = run.stdout
        .trim()
        .split('\n')
        .map((line): Annotation => JSON.parse(line));
      expect(pages).toHaveLength(readdirSync(REAL_PAGES).filter((name) => name.endsWith('.html')).length);
      expect(pages.filter(({ about }) => about).map(({ file }) => file)).toEqual([]);
    });

    it.each(existsSync(REAL_PAGES) ? readdirSync(REAL_PAGES).filter((name) => name.endsWith('.html')) : [])(
      '%s with the case in it has every mention, and no other',
      (name) => {
        const article = readArticle(splice(decodeText(readFileSync(join(REAL_PAGES, name)))), TODAY);
        const quotes = findMentions(textToRead(article).text, index).map(({ quote }) => quote);
        expect(quotes).toEqual(['Andry José Hernández Romero', 'Hernández\u00A0Romero', 'Andry']);
      },
    );

    it.each([
      ['aclu', '2018-04-05'],
      ['ars-1', '2015-04-16'],
      ['bbc-1', '2015-07-24'],
      ['breitbart', '2016-12-22'],
      ['buzzfeed-1', '2015-04-21'],
      ['citylab-1', '2019-04-30'],
      ['cnn', '2016-02-01'],
      ['engadget', '2017-11-03'],
      ['folha', '2018-12-21'],
      ['guardian-1', '2019-01-03'],
      ['heise', '2015-04-08'],
      ['herald-sun-1', '2015-03-13'],
      ['ietf-1', '2014-12-15'],
      ['la-nacion', '2017-12-07'],
      ['lemonde-1', '2015-05-04'],
      ['liberation-1', '2015-04-30'],
      ['medicalnewstoday', '2017-07-27'],
      ['msn', '2016-11-15'],
      ['nytimes-1', '2017-01-13'],
      ['nytimes-2', '2016-07-29'],
      ['nytimes-3', '2019-02-21'],
      ['nytimes-4', '2018-09-25'],
      ['nytimes-5', null],
      ['qq', null],
      ['quanta-1', '2019-05-20'],
      ['salon-1', '2015-02-01'],
      ['seattletimes-1', '2019-04-28'],
      ['telegraph', '2017-11-16'],
      ['theverge', '2023-06-07'],
      ['tmz-1', '2015-02-26'],
      ['wapo-1', '2015-03-18'],
      ['wapo-2', '2015-03-18'],
      ['wikipedia-2', null],
      ['wikipedia-3', null],
      ['yahoo-1', '2016-10-13'],
      ['yahoo-4', null],
    ])('%s was published on %s', (name, published) => {
      const bytes = readFileSync(join(REAL_PAGES, `${name}.html`));
      expect(readArticle(parsePage(decodeText(bytes)), TODAY).published).toBe(published);
    });
  },
);
