import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../notes/annotations.ts';
import { embeddedJson } from '../../notes/embedded-json.ts';
import { importFile, LARGEST_FILE } from '../../notes/import-file.ts';
import { MOST_NOTES } from '../../notes/note.ts';
import { parsePageNotes } from '../../notes/note-schema.ts';
import { readAnnotations } from '../../notes/read-annotations.ts';
import { anyPages } from './generated-notes.ts';
import { emptyFiles, importCases } from './import-cases.ts';
import { comment, mark, page } from './samples.ts';

const NOW = '2026-11-23T00:00:00Z';
const options = { generated: NOW, label: 'Notes' };

describe('annotations of others', () => {
  test.each(importCases.map((given) => [given.name, given] as const))('%s', (_, { file, notes, skipped = [] }) => {
    const result = readAnnotations(file, NOW);
    if ('failed' in result) throw new Error(`Nothing was read: ${result.failed}`);
    expect(result.pages.flatMap((read) => read.notes)).toMatchObject(notes);
    expect(result.pages.flatMap((read) => read.notes)).toHaveLength(notes.length);
    expect(result.skipped.map(({ reason }) => reason)).toEqual(skipped);
  });

  test('have the same ids at the next import', () => {
    for (const { file } of importCases) expect(readAnnotations(file, NOW)).toEqual(readAnnotations(file, NOW));
  });

  test('are named by what they say', () => {
    const result = importFile(
      JSON.stringify([{ target: page.url, body: { value: `A long\n  remark ${'x'.repeat(200)}` } }]),
    );
    expect(result).toMatchObject({
      skipped: [{ what: expect.stringMatching(/^A long remark x{66}$/), reason: 'no-quote' }],
    });
  });

  test('of one page come together, under what the file says of it', () => {
    const result = readAnnotations([
      { target: { source: `${page.url}#a`, selector: { type: 'TextQuoteSelector', exact: 'one' } } },
      { target: { source: 'https://other.example/', selector: { type: 'TextQuoteSelector', exact: 'two' } } },
      { target: { source: { id: page.url, label: 'Late' }, selector: { type: 'TextQuoteSelector', exact: 'three' } } },
    ]);
    const pages = 'pages' in result ? result.pages : [];
    expect(pages.map((read) => [read.page.url, read.notes.map(({ quote }) => quote.exact)])).toEqual([
      [page.url, ['one', 'three']],
      ['https://other.example/', ['two']],
    ]);
  });

  test('that are very many are read up to a limit', () => {
    const item = { target: { source: page.url, selector: { type: 'TextQuoteSelector', exact: 'one' } } };
    const result = importFile(
      JSON.stringify(Array.from({ length: 30_000 }, (_, n) => ({ ...item, bodyValue: String(n) }))),
    );
    if ('failed' in result) throw new Error(result.failed);
    expect(result.pages[0]?.notes).toHaveLength(MOST_NOTES);
    expect(result.skipped.length).toBeLessThanOrEqual(20_000);
    expect(new Set(result.skipped.map(({ reason }) => reason))).toEqual(new Set(['too-many']));
  });
});

describe('a file', () => {
  test.each(emptyFiles)('%s has no notes: %#', (_, text, failed) => {
    expect(importFile(text)).toEqual({ failed });
  });

  test('of ours comes back, as JSON and inside a web page', () => {
    fc.assert(
      fc.property(
        anyPages.filter((pages) => pages.length > 0),
        (pages) => {
          const json = JSON.stringify(annotationsOf(pages, options), null, 2);
          const block = json.replaceAll('</', '<\\/');
          const html = `<!doctype html><html><head><script>not("json")</script><script type='application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"'>\n${block}\n</script></head><body><p>&lt;script&gt;</p></body></html>`;
          expect(importFile(`\ufeff${json}\n`)).toEqual({ pages, skipped: [] });
          expect(importFile(html)).toEqual({ pages, skipped: [] });
        },
      ),
    );
  });

  test('with several blocks gives the notes of those that have some', () => {
    const block = (value: object) => `<SCRIPT id=a TYPE=application/ld+json>${JSON.stringify(value)}</SCRIPT >`;
    const annotated = (notes: (typeof comment)[]) => block(annotationsOf([{ page, notes }], options));
    const html = `${block({ '@type': 'NewsArticle' })}${annotated([comment])}<script type="application/ld+json">{broken</script>${annotated([mark])}`;
    expect(importFile(html)).toMatchObject({ pages: [{ notes: [comment, mark] }], skipped: [] });
  });

  test.each([
    ['an open tag', '<script type="application/ld+json"'],
    ['many open tags', '<script '.repeat(200_000)],
    ['many tags with a far end', `${'<script '.repeat(200_000)}>`],
    ['many empty blocks', '<script type="application/ld+json"></script>'.repeat(50_000)],
    ['a block without an end', `<script type="application/ld+json">${'a'.repeat(1_000_000)}`],
    ['a long tag', `<script ${'a'.repeat(100_000)} type="application/ld+json">{}</script>`],
    ['many angles', '<'.repeat(1_000_000)],
  ])('that is hostile is read to its end: %s', (_, html) => {
    expect(importFile(html)).toHaveProperty('failed');
    expect(embeddedJson(html).length).toBeLessThanOrEqual(20);
  });

  test('of any kind gives notes that can be kept, or a reason, and never throws', () => {
    const key = fc.constantFrom(
      'type',
      'items',
      'first',
      'annotations',
      'target',
      'selector',
      'source',
      'uri',
      'body',
      'value',
      'exact',
      'refinedBy',
      '__proto__',
      '@graph',
      'id',
      'tags',
      'references',
      'document',
      'title',
    );
    const leaf = fc.oneof(
      fc.constantFrom(
        'Annotation',
        'AnnotationCollection',
        'TextQuoteSelector',
        'he was freed',
        page.url,
        'javascript:1',
        comment.id,
        'Choice',
        'text/html',
        '\ud800',
        null,
        true,
        -1,
        1e300,
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 6 }),
      ),
    }));
    const item = fc.record(
      { type: leaf, target: tree, uri: leaf, body: tree, source: leaf, tags: tree },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(tree, item, fc.array(item), fc.anything()), (value) => {
        const result = readAnnotations(value);
        if ('failed' in result) return;
        for (const read of result.pages) expect(parsePageNotes(read)).toEqual({ pageNotes: read, skipped: [] });
      }),
      { numRuns: 5_000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => 'failed' in importFile(text)));
  });

  test('may be as large as five million characters', () => {
    expect(importFile(`{"type":"AnnotationPage","items":[${' '.repeat(LARGEST_FILE - 100)}]}`)).toEqual({
      failed: 'nothing-in-it',
    });
  });
});
