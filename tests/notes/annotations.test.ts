import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../notes/annotations.ts';
import { hypothesisExport } from '../../notes/hypothesis.ts';
import type { PageNotes } from '../../notes/note.ts';
import { readAnnotations } from '../../notes/read-annotations.ts';
import { anyPages } from './generated-notes.ts';
import { comment, mark, page } from './samples.ts';
import { brokenMusts } from './w3c-musts.ts';

const options = { generated: '2026-11-23T01:02:03Z', label: 'Notes' };
const onDisk = (value: object) => JSON.parse(JSON.stringify(value));
const exported = (pages: PageNotes[] = [{ page, notes: [comment, mark] }], more = {}) =>
  onDisk(annotationsOf(pages, { ...options, ...more }));

describe('an export of notes', () => {
  test('keeps every must of the model, whatever the notes say', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        expect(brokenMusts(exported(pages))).toEqual([]);
      }),
    );
  });

  test('comes back as the same notes on the same pages, in order', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const result = readAnnotations(exported(pages));
        expect(result).toEqual(pages.length > 0 ? { pages, skipped: [] } : { failed: 'nothing-in-it' });
      }),
      { numRuns: 500 },
    );
  });

  test('is the same whenever it is made of the same notes, but for its date', () => {
    expect(exported()).toEqual(exported());
    expect(exported().id).not.toBe(exported([{ page, notes: [mark] }]).id);
  });

  test('has its notes as annotations: purpose, words, place, state of the page', () => {
    const [first, second] = exported().first.items;
    expect(first).toEqual({
      id: 'urn:uuid:0f0e0d0c-0b0a-4009-8807-060504030201',
      type: 'Annotation',
      motivation: 'commenting',
      creator: { type: 'Person', name: 'Ana 🎨' },
      created: '2026-11-22T10:00:00Z',
      modified: '2026-11-22T10:30:00Z',
      generator: { type: 'Software', name: 'Case in Context' },
      generated: '2026-11-23T01:02:03Z',
      body: [
        { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: comment.text },
        { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', value: 'held-at-cecot' },
      ],
      target: {
        type: 'SpecificResource',
        source: 'https://news.example/story',
        selector: [
          { type: 'TextQuoteSelector', ...comment.quote },
          { type: 'TextPositionSelector', start: 120, end: 142 },
        ],
        state: { type: 'TimeState', sourceDate: '2025-04-30T00:00:00Z' },
      },
    });
    expect(second).not.toHaveProperty('body');
    expect(second).not.toHaveProperty('creator');
    expect(second.motivation).toBe('editing');
  });

  test.each([
    ['2025', { sourceDateStart: '2025-01-01T00:00:00Z', sourceDateEnd: '2025-12-31T23:59:59Z' }],
    ['2025-02', { sourceDateStart: '2025-02-01T00:00:00Z', sourceDateEnd: '2025-02-28T23:59:59Z' }],
  ])('says of a page of %s that it is of that time', (published, dates) => {
    const { first } = exported([{ page: { ...page, published }, notes: [mark] }]);
    expect(first.items[0].target.state).toEqual({ type: 'TimeState', ...dates });
  });

  test('counts places in characters where the article is at hand', () => {
    const text = `🎨🎨 ${'x'.repeat(200)}`;
    const { first } = exported(undefined, { textOf: () => text });
    expect(first.items[0].target.selector[1]).toEqual({ type: 'TextPositionSelector', start: 118, end: 140 });
    const inside = { ...comment, position: { start: 1, end: 2 } };
    const halved = exported([{ page, notes: [inside] }], { textOf: () => text });
    expect(halved.first.items[0].target.selector[1]).toMatchObject({ start: 1, end: 1 });
  });

  test('has the fragment that leads a browser there, where there is one', () => {
    const fragmentOf = ({ exact }: { exact: string }) => (exact.startsWith('He') ? ':~:text=He%20is' : null);
    const { first } = exported(undefined, { fragmentOf });
    expect(first.items[0].target.selector[2]).toEqual({
      type: 'FragmentSelector',
      conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
      value: ':~:text=He%20is',
    });
    expect(first.items[1].target.selector).toHaveLength(1);
  });
});

/** Terms of http://www.w3.org/ns/anno.jsonld; any other key is lost to who reads it as JSON-LD. */
const TERMS = new Set(
  `@context id type label total first items partOf startIndex generator generated creator created modified name motivation
  body purpose format language value target source selector exact prefix suffix start end state sourceDate sourceDateStart
  sourceDateEnd conformsTo`.split(/\s+/),
);
const PREFIXED = /^(?:schema|dcterms):[a-z]+$/i;

test('every key is a term of the model’s context, or has one of its prefixes', () => {
  const keys: string[] = [];
  JSON.stringify(
    annotationsOf([{ page, notes: [comment, mark] }], { ...options, fragmentOf: () => ':~:text=a' }),
    (key, value) => {
      if (key !== '' && !/^\d+$/.test(key)) keys.push(key);
      return value;
    },
  );
  expect(keys.length).toBeGreaterThan(50);
  expect(keys.filter((key) => !TERMS.has(key) && !PREFIXED.test(key))).toEqual([]);
});

describe('the list of musts', () => {
  const item = 'first.items.0';
  const broken: [string, string, unknown][] = [
    ['5.1', '@context', 'https://schema.org'],
    ['5.1', 'id', undefined],
    ['5.1', 'id', 'no iri'],
    ['5.1', 'type', 'Collection'],
    ['5.1', 'label', 7],
    ['5.1', 'total', -1],
    ['5.1', 'first', undefined],
    ['5.1', 'last', {}],
    ['5.2', 'first.id', ['urn:a', 'urn:b']],
    ['5.2', 'first.type', 'Page'],
    ['5.2', 'first.partOf', 'urn:other'],
    ['5.2', 'first.items', {}],
    ['5.2', 'first.items', []],
    ['5.2', 'first.startIndex', 1.5],
    ['3.1', `${item}.id`, ''],
    ['3.1', `${item}.type`, 'Note'],
    ['3.1', `${item}.target`, []],
    ['3.1', `${item}.@context`, 'https://schema.org'],
    ['3.2.5', `${item}.bodyValue`, 'text beside bodies'],
    ['3.2.4', `${item}.body.0.value`, undefined],
    ['3.2.4', `${item}.body.0.value`, ['a', 'b']],
    ['3.2.1', `${item}.body.0.textDirection`, 'up'],
    ['3.3.1', `${item}.created`, '2026-11-22T10:00:00+01:00'],
    ['3.3.1', `${item}.modified`, ['2026-11-22T10:00:00Z', '2026-11-23T10:00:00Z']],
    ['3.3.2', `${item}.creator`, 'Ana'],
    ['3.3.2', `${item}.creator.id`, ['urn:a', 'urn:b']],
    ['3.3.6', `${item}.rights`, 'all mine'],
    ['4', `${item}.target.source`, ['https://a.example/', 'https://b.example/']],
    ['4.2', `${item}.target.selector.0.type`, undefined],
    ['4.2.4', `${item}.target.selector.0.exact`, undefined],
    ['4.2.4', `${item}.target.selector.0.exact`, 'half \ud800'],
    ['4.2.4', `${item}.target.selector.0.prefix`, ['a', 'b']],
    ['4.2.5', `${item}.target.selector.1.start`, -1],
    ['4.2.5', `${item}.target.selector.1.end`, '7'],
    ['4.2.1', `${item}.target.selector.1`, { type: 'FragmentSelector' }],
    ['4.3.1', `${item}.target.state.sourceDate`, '2025-04-30'],
    ['4.3.1', `${item}.target.state.sourceDateStart`, '2025-04-30T00:00:00Z'],
  ];

  test.each(broken)('knows %s: %s cannot be %j', (section, path, value) => {
    const collection = exported();
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const node = steps.reduce((inner, step) => inner[step], collection);
    node[last] = value;
    expect(brokenMusts(collection).some((must) => must.startsWith(`${section} `))).toBe(true);
  });

  test('finds nothing else in a good export', () => {
    expect(brokenMusts(exported())).toEqual([]);
    expect(brokenMusts(exported([]))).toEqual([]);
  });
});

describe('an export for Hypothesis', () => {
  /** What has no place there: of a page its outlet, date and language. */
  const held = ({ page: of, notes }: PageNotes): PageNotes => ({
    page: { ...of, outlet: null, published: null, language: null },
    notes,
  });

  test('comes back as the same notes', () => {
    fc.assert(
      fc.property(
        anyPages.filter((pages) => pages.length > 0),
        (pages) => {
          const file = onDisk(hypothesisExport(pages, options));
          expect(readAnnotations(file)).toEqual({ pages: pages.map(held), skipped: [] });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('has what their client asks for', () => {
    const file = onDisk(hypothesisExport([{ page, notes: [comment, mark] }], options));
    expect(file).toMatchObject({ export_date: '2026-11-23T01:02:03Z', client_version: 'Case in Context' });
    expect(file.annotations[0]).toMatchObject({
      uri: 'https://news.example/story',
      user: 'acct:Ana@case-in-context.invalid',
      user_info: { display_name: 'Ana 🎨' },
      tags: ['case-in-context:comment', 'case-in-context:about:held-at-cecot'],
      document: { title: [page.title] },
      references: [],
    });
    expect(file.annotations[1].user).toBe('acct:anonymous@case-in-context.invalid');
  });
});
