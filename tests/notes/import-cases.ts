import { comment, page } from './samples.ts';

/** A part of a note that has to be there. */
type Part = Record<string, unknown>;

export interface ImportCase {
  name: string;
  file: unknown;
  notes: Part[];
  skipped?: string[];
}

const quote = { type: 'TextQuoteSelector', exact: 'he was freed', prefix: 'then ', suffix: ' at noon' };
const bare = { exact: 'he was freed', prefix: 'then ', suffix: ' at noon' };
const position = { type: 'TextPositionSelector', start: 20, end: 32 };
const target = { type: 'SpecificResource', source: page.url, selector: [quote, position] };
const annotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://annotations.example/7',
  type: 'Annotation',
  created: '2026-01-02T03:04:05Z',
  body: { type: 'TextualBody', value: 'So it was.' },
  target,
};
const found = { quote: bare, text: 'So it was.', kind: 'comment' };
const selected = (selector: unknown) => ({ ...annotation, target: { source: page.url, selector } });
const said = (body: unknown, more = {}) => ({ ...annotation, body, ...more });

const row = {
  id: 'aGVsbG8gd29ybGQ',
  created: '2026-01-02T03:04:05.123456+00:00',
  updated: '2026-01-03T03:04:05.123456+00:00',
  user: 'acct:ana@hypothes.is',
  user_info: { display_name: null },
  uri: page.url,
  text: 'So it was.',
  tags: [],
  group: '__world__',
  target: [{ source: page.url, selector: [{ type: 'RangeSelector', startContainer: '/p[1]' }, position, quote] }],
  document: { title: ['A title'] },
};
const hypothesis = (...rows: unknown[]) => ({
  export_date: '2026-02-01T00:00:00Z',
  export_userid: 'x',
  client_version: '1',
  annotations: rows,
});

export const importCases: ImportCase[] = [
  // How annotations are packed
  {
    name: 'one annotation',
    file: annotation,
    notes: [{ ...found, position: { start: 20, end: 32 }, created: '2026-01-02T03:04:05Z' }],
  },
  { name: 'a list', file: [annotation, { ...annotation, id: 'https://annotations.example/8' }], notes: [found, found] },
  { name: 'a page', file: { type: 'AnnotationPage', items: [annotation] }, notes: [found] },
  {
    name: 'a collection with its first page',
    file: { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [annotation] } },
    notes: [found],
  },
  {
    name: 'a collection of two pages',
    file: {
      type: 'AnnotationCollection',
      first: { items: [annotation], next: { items: [{ ...annotation, id: 'urn:b' }] } },
    },
    notes: [found, found],
  },
  { name: 'collections in a list', file: [{ type: 'AnnotationPage', items: [annotation] }], notes: [found] },
  {
    name: 'a graph',
    file: { '@context': 'x', '@graph': [{ ...annotation, '@type': 'oa:Annotation', type: undefined }] },
    notes: [found],
  },
  {
    name: 'one of two is none',
    file: [7, annotation, 'text', null, { type: 'Person' }],
    notes: [found],
    skipped: ['unreadable', 'unreadable', 'unreadable', 'unreadable'],
  },
  // Targets
  { name: 'a target that is an address', file: { ...annotation, target: page.url }, notes: [], skipped: ['no-quote'] },
  { name: 'a target with an id', file: { ...annotation, target: { id: page.url } }, notes: [], skipped: ['no-quote'] },
  {
    name: 'several targets',
    file: { ...annotation, target: [page.url, target, { ...target, selector: { ...quote, exact: 'twice' } }] },
    notes: [found, { ...found, quote: { ...bare, exact: 'twice' } }],
  },
  {
    name: 'a source that is described',
    file: { ...annotation, target: { ...target, source: { id: page.url, type: 'Text' } } },
    notes: [found],
  },
  { name: 'a source in a list', file: { ...annotation, target: { ...target, source: [page.url] } }, notes: [found] },
  {
    name: 'no target',
    file: [annotation, { ...annotation, target: undefined }],
    notes: [found],
    skipped: ['unreadable'],
  },
  ...['file:///disk/a.html', 'urn:isbn:123', 'javascript:alert(1)', 'not an address', '', 7, null].map((source) => ({
    name: `a source that is ${JSON.stringify(source)}`,
    file: { ...annotation, target: { ...target, source } },
    notes: [],
    skipped: ['no-web-address'],
  })),
  // Selectors
  { name: 'one selector', file: selected(quote), notes: [{ ...found, position: null }] },
  {
    name: 'selectors in another order',
    file: selected([position, { type: 'CssSelector', value: 'p' }, quote]),
    notes: [{ ...found, position: { start: 20, end: 32 } }],
  },
  {
    name: 'a quote inside another selection',
    file: selected({ type: 'FragmentSelector', value: 'part', refinedBy: quote }),
    notes: [{ ...found, position: null }],
  },
  {
    name: 'a quote inside a quote',
    file: selected({ ...quote, exact: 'a long passage', refinedBy: [quote] }),
    notes: [found],
  },
  {
    name: 'a position inside another selection',
    file: selected([quote, { type: 'CssSelector', value: 'p', refinedBy: position }]),
    notes: [{ ...found, position: null }],
  },
  { name: 'a position only', file: selected(position), notes: [], skipped: ['no-quote'] },
  { name: 'no selector', file: selected(undefined), notes: [], skipped: ['no-quote'] },
  {
    name: 'a selector elsewhere',
    file: selected('https://annotations.example/selector'),
    notes: [],
    skipped: ['no-quote'],
  },
  { name: 'a quote without words', file: selected({ type: 'TextQuoteSelector' }), notes: [], skipped: ['no-quote'] },
  {
    name: 'a quote of numbers',
    file: selected({ type: 'TextQuoteSelector', exact: 7 }),
    notes: [],
    skipped: ['no-quote'],
  },
  {
    name: 'a quote alone',
    file: selected({ type: 'TextQuoteSelector', exact: 'he' }),
    notes: [{ quote: { exact: 'he', prefix: '', suffix: '' } }],
  },
  {
    name: 'a long quote',
    file: selected({ ...quote, exact: 'x'.repeat(2_001) }),
    notes: [],
    skipped: ['quote-too-long'],
  },
  { name: 'a type in a list', file: selected({ ...quote, type: ['TextQuoteSelector'] }), notes: [found] },
  // Bodies
  { name: 'no body', file: said(undefined), notes: [{ text: '' }] },
  {
    name: 'a body that is an address',
    file: said('https://annotations.example/body'),
    notes: [{ text: 'https://annotations.example/body' }],
  },
  { name: 'a body at an address that nobody should follow', file: said('javascript:alert(1)'), notes: [{ text: '' }] },
  { name: 'a bodyValue', file: said(undefined, { bodyValue: 'Short.' }), notes: [{ text: 'Short.' }] },
  {
    name: 'several bodies',
    file: said([{ value: 'One.' }, { type: 'TextualBody', value: 'Two.' }, { value: 'tag', purpose: 'tagging' }]),
    notes: [{ text: 'One.\n\nTwo.\n\n#tag' }],
  },
  {
    name: 'a choice',
    file: said({ type: 'Choice', items: [{ type: 'TextualBody', value: 'First.' }, { value: 'Second.' }] }),
    notes: [{ text: 'First.' }],
  },
  {
    name: 'HTML',
    file: said({
      type: 'TextualBody',
      format: 'text/html',
      value: '<p>Tom &amp; <b onclick="x()">Ana</b></p><p>1 &lt; 2 &#8212; &#x41;&bogus;</p>',
    }),
    notes: [{ text: 'Tom & Ana\n1 < 2 — A&bogus;' }],
  },
  {
    name: 'HTML that says it is plain',
    file: said({ type: 'TextualBody', value: '<img src=x onerror=alert(1)>' }),
    notes: [{ text: '<img src=x onerror=alert(1)>' }],
  },
  {
    name: 'a picture',
    file: said({ id: 'https://annotations.example/a.png', type: 'Image' }),
    notes: [{ text: 'https://annotations.example/a.png' }],
  },
  {
    name: 'an entry of somebody else’s record',
    file: said({ type: 'TextualBody', purpose: 'identifying', value: 'held-at-cecot' }),
    notes: [{ text: 'held-at-cecot', about: null }],
  },
  {
    name: 'a long text',
    file: said({ type: 'TextualBody', value: 'x'.repeat(2_001) }),
    notes: [],
    skipped: ['text-too-long'],
  },
  // Why, who, when
  { name: 'a question', file: said(annotation.body, { motivation: 'questioning' }), notes: [{ kind: 'question' }] },
  {
    name: 'several motivations',
    file: said(annotation.body, { motivation: ['highlighting', 'oa:editing'] }),
    notes: [{ kind: 'correction' }],
  },
  { name: 'a reply', file: [said(annotation.body, { motivation: 'replying' })], notes: [], skipped: ['reply'] },
  {
    name: 'a creator with a name',
    file: said(annotation.body, { creator: { type: 'Person', name: 'Ana' } }),
    notes: [{ author: 'Ana' }],
  },
  {
    name: 'a creator with a nickname',
    file: said(annotation.body, { creator: [{ nickname: 'ana' }, { name: 'Eva' }] }),
    notes: [{ author: 'ana' }],
  },
  {
    name: 'a creator who is an address',
    file: said(annotation.body, { creator: 'https://annotations.example/ana' }),
    notes: [{ author: null }],
  },
  {
    name: 'no date',
    file: said(annotation.body, { created: undefined }),
    notes: [{ created: '2026-11-23T00:00:00Z', modified: '2026-11-23T00:00:00Z' }],
  },
  {
    name: 'no date, but the collection has one',
    file: { type: 'AnnotationPage', modified: '2026-03-03T00:00:00Z', items: [{ ...annotation, created: undefined }] },
    notes: [{ created: '2026-03-03T00:00:00Z' }],
  },
  // Hypothesis
  {
    name: 'Hypothesis',
    file: hypothesis(row),
    notes: [
      {
        ...found,
        author: 'ana',
        created: '2026-01-02T03:04:05Z',
        modified: '2026-01-03T03:04:05Z',
        position: { start: 20, end: 32 },
      },
    ],
  },
  { name: 'Hypothesis, as its interface for programs gives it', file: { total: 1, rows: [row] }, notes: [found] },
  { name: 'Hypothesis, one alone', file: row, notes: [found] },
  {
    name: 'Hypothesis with a shown name and tags',
    file: hypothesis({ ...row, user_info: { display_name: 'Ana P.' }, tags: ['cecot', 'two words'] }),
    notes: [{ author: 'Ana P.', text: 'So it was.\n\n#cecot #two words' }],
  },
  {
    name: 'Hypothesis, a note on the page',
    file: hypothesis({ ...row, target: [{ source: page.url }] }),
    notes: [],
    skipped: ['no-quote'],
  },
  {
    name: 'Hypothesis, a reply',
    file: hypothesis(row, { ...row, id: 'b', references: ['aGVsbG8gd29ybGQ'], target: [] }),
    notes: [found],
    skipped: ['reply'],
  },
  {
    name: 'Hypothesis, a file on a disk',
    file: hypothesis({ ...row, uri: 'file:///disk/a.pdf' }),
    notes: [],
    skipped: ['no-web-address'],
  },
  {
    name: 'Hypothesis, a document',
    file: hypothesis({ ...row, uri: 'urn:x-pdf:0f0e' }),
    notes: [],
    skipped: ['no-web-address'],
  },
  // Twice
  { name: 'the same annotation twice', file: [annotation, annotation], notes: [found], skipped: ['duplicate'] },
  {
    name: 'one id for two annotations',
    file: [annotation, { ...annotation, body: { value: 'Other.' } }],
    notes: [found, { text: 'Other.' }],
  },
  {
    name: 'prototype keys',
    file: JSON.parse(`{"__proto__":{"target":1},"constructor":1,${JSON.stringify(annotation).slice(1)}`),
    notes: [found],
  },
  { name: 'an id of ours', file: { ...annotation, id: `urn:uuid:${comment.id}` }, notes: [{ id: comment.id }] },
];

/** Files in which nobody finds a note. */
export const emptyFiles: [string, string, string][] = [
  ['nothing', '', 'not-json'],
  ['text', 'He was freed.', 'not-json'],
  ['broken JSON', '{"type":"Annotation"', 'not-json'],
  ['a web page without blocks', '<!doctype html><title>a</title><p>{"type":"Annotation"}</p>', 'not-json'],
  ['a web page with a broken block', '<script type="application/ld+json">{"a":</script>', 'not-json'],
  [
    'a web page that describes itself',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a"}</script>',
    'nothing-in-it',
  ],
  ['an object', '{}', 'nothing-in-it'],
  ['a list', '[]', 'nothing-in-it'],
  ['other things', '[{"a":1},2,null]', 'nothing-in-it'],
  [
    'an empty collection',
    '{"type":"AnnotationCollection","total":0,"first":{"type":"AnnotationPage","items":[]}}',
    'nothing-in-it',
  ],
  ['deep lists', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'nothing-in-it'],
  ['a large file', ' '.repeat(5_000_001), 'too-large'],
];
