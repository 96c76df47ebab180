import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName, notesFile } from '../../sharing/file-names.ts';
import type { NotedPages } from '../../sharing/noted-pages.ts';
import { notesCsv } from '../../sharing/notes-csv.ts';
import { notesMarkdown } from '../../sharing/notes-markdown.ts';
import { record } from '../casefile/record.ts';
import { annotatedPage, notesIn, sampleNote, sampleQuote } from './briefed-samples.ts';
import { hostileText } from './hostile-text.ts';
import { readCsv } from './read-csv.ts';

const noted = (fields: Partial<NotedPages> = {}): NotedPages => ({
  caseFile: record,
  language: 'en',
  pages: [{ page: annotatedPage, notes: notesIn.en }],
  generated: '2026-11-23T01:02:03Z',
  signed: true,
  ...fields,
});

describe('the table', () => {
  const rowsOf = (fields: Partial<NotedPages> = {}) => {
    const [head = [], ...rows] = readCsv(notesCsv(noted(fields)));
    return rows.map((row) => Object.fromEntries(head.map((column, place) => [column, row[place]])));
  };

  test('has a row a note, with its page, its passage and what the record has', () => {
    expect(rowsOf()).toMatchObject([
      {
        url: annotatedPage.url,
        outlet: 'The Example News',
        published: '2025-04-30',
        kind: 'correction',
        quote: 'who is being held in the CECOT prison',
        start: '40',
        end: '77',
        text: notesIn.en[0]?.text,
        author: 'Lucía',
        about: 'release-2025-07-18',
        record: record.claimById.get('release-2025-07-18')?.statement.en,
        recordStatus: 'confirmed',
        recordVersion: record.version,
      },
      { about: 'gang-claim', recordStatus: 'disputed', author: '' },
      { kind: 'question', about: '', record: '', sources: '', sourceLinks: '' },
    ]);
  });

  test('names nobody who wants no name in it', () => {
    expect(notesCsv(noted({ signed: false }))).not.toContain('Lucía');
  });

  test('has the head alone without notes', () => {
    expect(rowsOf({ pages: [] })).toEqual([]);
  });

  test('has no cell that a spreadsheet takes for a formula, and loses no text', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '=', '+', '@', '-'), hostileText(2_000), (first, rest) => {
        const text = first + rest;
        const [row] = rowsOf({ pages: [{ page: annotatedPage, notes: [sampleNote({ text })] }] });
        expect(row?.text).toBe(first === '' ? text : `'${text}`);
      }),
    );
  });
});

describe('the Markdown', () => {
  const written = (fields: Partial<NotedPages> = {}) => notesMarkdown(noted(fields));

  test('has article, passage, note, writer, and what the record has with links to its sources', () => {
    const text = written();
    expect(text).toMatch(
      /^# Notes on articles\n\nCase in Context\. Made on 23 November 2026\. Not part of the verified/,
    );
    expect(text).toContain(`## [${annotatedPage.title}](<${annotatedPage.url}>)\n\nThe Example News, 30 Apr 2025`);
    expect(text).toContain('> “who is being held in the CECOT prison”');
    expect(text).toContain('**Correction needed** · Lucía · 22 Nov 2026');
    expect(text).toContain('has since asked for asylum in Spain.\n\nIf you share this article, say so.');
    expect(text).toMatch(
      /\*The record on this · disputed:\* The U\.S\. .+ Sources: \[KGTV 10News San Diego\]\(<https:/,
    );
  });

  test('labels what is folded elsewhere', () => {
    const note = sampleNote({ about: 'sexual-abuse-allegation' });
    const text = written({ pages: [{ page: annotatedPage, notes: [note] }] });
    expect(text).toContain('· disputed · Account of sexual violence in prison:*');
  });

  test('is in Spanish for a Spanish reader', () => {
    expect(written({ language: 'es' })).toContain('**Requiere corrección** · Lucía · 22 nov 2026');
  });

  test.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['12. no list', '12\\. no list'],
    ['*no* _stress_ `code`', '\\*no\\* \\_stress\\_ \\`code\\`'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['<script>', '\\<script\\>'],
    ['&lt;', '\\&lt;'],
    ['    no code', 'no code'],
    ['one\ntwo\n\nthree', 'one\\\ntwo\n\nthree'],
    ['---', '\\---'],
  ])('keeps %j as words', (text, escaped) => {
    const note = sampleNote({ text });
    expect(written({ pages: [{ page: annotatedPage, notes: [note] }] })).toContain(`\n\n${escaped}\n`);
  });

  test('has no markup and no link of a note’s own', () => {
    fc.assert(
      fc.property(hostileText(500), (text) => {
        const note = sampleNote({ text, author: text, quote: sampleQuote(text) });
        const page = { ...annotatedPage, url: 'https://news.example/', title: text };
        const lines = written({ pages: [{ page, notes: [note] }] });
        expect(lines.replace(/\]\(<[^<>]*>\)/g, '')).not.toMatch(/(?<!\\)(?:\\\\)*[<`]/);
        for (const [, address] of lines.matchAll(/(?<!\\)\]\((.*?)\)/g)) expect(address).toMatch(/^<https:\/\//);
      }),
    );
  });
});

describe('a file', () => {
  test.each([
    [
      'html',
      'case-in-context-the-example-news-crowd-in-west-hollywood-asks-for-makeup-artists-2026-11-23.html',
      'text/html',
    ],
    ['json-ld', /\.jsonld$/, 'application/ld+json'],
    ['markdown', /\.md$/, 'text/markdown'],
    ['csv', /\.csv$/, 'text/csv'],
    ['hypothesis', /-hypothesis\.json$/, 'application/json'],
  ] as const)('%s is named after outlet, title and day', (kind, name, mediaType) => {
    const file = notesFile(kind, annotatedPage, '2026-11-23T01:02:03Z', 'x');
    expect(file).toMatchObject({ kind, mediaType, text: kind === 'csv' ? '\ufeffx' : 'x' });
    expect(file.name).toMatch(name);
  });

  test('of several articles is named after the day', () => {
    expect(fileName(null, '2026-11-23T01:02:03Z', '.md')).toBe('case-in-context-notes-2026-11-23.md');
  });

  test('without an outlet is named after the host, without accents', () => {
    const page = { url: 'https://www.cañón.example/x', title: '¿Dónde está Andry?', outlet: null };
    expect(fileName(page, '2026-11-23', '.html')).toBe(
      'case-in-context-canon-example-donde-esta-andry-2026-11-23.html',
    );
  });

  test('has a name that every system takes, whatever the page is called', () => {
    fc.assert(
      fc.property(hostileText(500), hostileText(60), (title, outlet) => {
        const name = fileName({ url: 'https://news.example/', title, outlet }, '2026-11-23', '.html');
        expect(name).toMatch(/^[a-z\d]+(-[a-z\d]+)*\.html$/);
        expect(name.length).toBeLessThan(120);
      }),
    );
  });
});
