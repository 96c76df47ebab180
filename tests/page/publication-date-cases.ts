import type { PageDates } from '../../page/publication-date.ts';

/** A page → its dates, read on 22 November 2026. What is not named is null. */
export interface DateCase {
  name: string;
  html: string;
  expected: Partial<PageDates>;
}

const CANONICAL = '<link rel="canonical" href="https://outlet.example/news/freed">';
const jsonLd = (json: unknown) => jsonLdText(JSON.stringify(json));
const jsonLdText = (text: string) => `<script type="application/ld+json">${text}</script>`;
const page = (head: string, body = '<h1>Freed at last</h1><p>He came home.</p>', lang = 'en') =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>Freed at last</title>${head}</head><body>${body}</body></html>`;
const from = (publishedFrom: PageDates['publishedFrom'], published = '2025-04-30'): Partial<PageDates> => ({
  published,
  publishedFrom,
});

const article = { '@type': 'NewsArticle', headline: 'Freed at last', datePublished: '2025-04-30T10:00:00Z' };
const other = { '@type': 'NewsArticle', headline: 'Another story', datePublished: '2024-01-01' };
const here = 'https://outlet.example/news/freed';

const JSON_LD_CASES: DateCase[] = [
  { name: 'an article', html: page(jsonLd(article)), expected: from('json-ld') },
  { name: 'a list of objects', html: page(jsonLd([{ '@type': 'Organization' }, article])), expected: from('json-ld') },
  { name: '@graph', html: page(jsonLd({ '@graph': [{ '@type': 'WebSite' }, article] })), expected: from('json-ld') },
  { name: 'a list of graphs', html: page(jsonLd([{ '@graph': [[article]] }])), expected: from('json-ld') },
  {
    name: 'the main entity of a page',
    html: page(jsonLd({ '@type': 'WebPage', mainEntity: article })),
    expected: from('json-ld'),
  },
  ...[
    'Article',
    'ReportageNewsArticle',
    'OpinionNewsArticle',
    'AnalysisNewsArticle',
    'BackgroundNewsArticle',
    'LiveBlogPosting',
    'BlogPosting',
    'SocialMediaPosting',
    'ScholarlyArticle',
    'AdvertiserContentArticle',
    'http://schema.org/NewsArticle',
    'https://schema.org/Report',
    'schema:NewsArticle',
    'Review',
  ].map((type) => ({
    name: `the type ${type}`,
    html: page(jsonLd({ ...article, '@type': type })),
    expected: from('json-ld'),
  })),
  {
    name: 'several types',
    html: page(jsonLd({ ...article, '@type': ['Thing', 'NewsArticle'] })),
    expected: from('json-ld'),
  },
  {
    name: 'a date in a list',
    html: page(jsonLd({ ...article, datePublished: ['2025-04-30'] })),
    expected: from('json-ld'),
  },
  {
    name: 'a date as @value',
    html: page(jsonLd({ ...article, datePublished: { '@type': 'Date', '@value': '2025-04-30' } })),
    expected: from('json-ld'),
  },
  {
    name: 'a clock number',
    html: page(jsonLd({ ...article, datePublished: 1746014400000 })),
    expected: from('json-ld'),
  },
  {
    name: 'a web page that stands for its article',
    html: page(jsonLd({ '@type': 'WebPage', datePublished: '2025-04-30' })),
    expected: from('json-ld'),
  },
  {
    name: 'an undated article inside a dated page',
    html: page(
      jsonLd({
        '@graph': [
          { ...article, datePublished: undefined },
          { '@type': 'WebPage', datePublished: '2025-04-30' },
        ],
      }),
    ),
    expected: from('json-ld'),
  },
  {
    name: 'modified apart',
    html: page(jsonLd({ ...article, dateModified: '2025-07-19' })),
    expected: { ...from('json-ld'), modified: '2025-07-19' },
  },
  {
    name: 'modified alone is no publication',
    html: page(jsonLd({ ...article, datePublished: undefined, dateModified: '2025-07-19' })),
    expected: { modified: '2025-07-19' },
  },
  {
    name: 'dateCreated when there is nothing better',
    html: page(jsonLd({ ...article, datePublished: undefined, dateCreated: '2025-04-30' })),
    expected: from('json-ld'),
  },
  {
    name: 'dateCreated after a meta field',
    html: page(
      `${jsonLd({ ...article, datePublished: undefined, dateCreated: '2025-05-02' })}<meta property="article:published_time" content="2025-04-30">`,
    ),
    expected: from('meta'),
  },
  {
    name: 'of several the one with the address of the page',
    html: page(
      CANONICAL + jsonLd([other, { ...article, headline: 'Kicker', url: 'https://www.outlet.example/news/freed/' }]),
    ),
    expected: from('json-ld'),
  },
  {
    name: 'of several the one whose mainEntityOfPage is the page',
    html: page(CANONICAL + jsonLd([other, { ...article, headline: 'x', mainEntityOfPage: { '@id': here } }])),
    expected: from('json-ld'),
  },
  {
    name: 'of several the one with the headline of the page',
    html: page(CANONICAL + jsonLd([other, article])),
    expected: from('json-ld'),
  },
  {
    name: 'of several none that is the page',
    html: page(CANONICAL + jsonLd([other, { ...other, headline: 'A third one' }])),
    expected: {},
  },
  {
    name: 'a single one that is another page',
    html: page(CANONICAL + jsonLd({ ...other, url: 'https://outlet.example/news/other' })),
    expected: {},
  },
  {
    name: 'a film on the page is not the page',
    html: page(
      jsonLd({ '@type': 'VideoObject', name: 'A film', uploadDate: '2023-01-01', datePublished: '2023-01-01' }),
    ),
    expected: {},
  },
  {
    name: 'a page that is a film',
    html: page(jsonLd({ '@type': 'VideoObject', name: 'Freed at last', uploadDate: '2025-04-30' })),
    expected: from('json-ld'),
  },
  {
    name: 'the items of a list are other pages',
    html: page(
      jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: { ...article, url: here } }] }),
    ),
    expected: {},
  },
  {
    name: 'the updates of a live blog are not its publication',
    html: page(
      jsonLd({ ...article, '@type': 'LiveBlogPosting', liveBlogUpdate: [{ ...other, datePublished: '2025-05-03' }] }),
    ),
    expected: from('json-ld'),
  },
  {
    name: 'a list page with a date of its own',
    html: page(
      `${jsonLd({ '@type': 'CollectionPage', datePublished: '2019-08-06' })}<meta name="pdate" content="20190806">`,
    ),
    expected: {},
  },
  {
    name: 'a front page with a date of its own',
    html: page('<link rel="canonical" href="https://outlet.example/"><meta name="date" content="2025-04-30">'),
    expected: {},
  },
  {
    name: 'an encyclopedia page has no day of publication',
    html: page(
      `<meta name="generator" content="MediaWiki 1.45">${jsonLd({ ...article, datePublished: '2001-10-29', dateModified: '2025-09-26' })}`,
    ),
    expected: { modified: '2025-09-26' },
  },
];

const malformed = '{"@type":"NewsArticle","headline":"Freed at last","datePublished":"2025-04-30"';
const MALFORMED_CASES: DateCase[] = [
  { name: 'a comma before the brace', html: page(jsonLdText(`${malformed},}`)), expected: from('json-ld') },
  {
    name: 'a raw line break in a string',
    html: page(jsonLdText(`${malformed},"description":"a\nb"}`)),
    expected: from('json-ld'),
  },
  { name: 'CDATA', html: page(jsonLdText(`<![CDATA[ ${malformed}} ]]>`)), expected: from('json-ld') },
  { name: 'commented CDATA', html: page(jsonLdText(`//<![CDATA[\n${malformed}}\n//]]>`)), expected: from('json-ld') },
  { name: 'an HTML comment', html: page(jsonLdText(`<!-- ${malformed}} -->`)), expected: from('json-ld') },
  { name: 'a semicolon behind it', html: page(jsonLdText(`${malformed}};`)), expected: from('json-ld') },
  {
    name: 'escaped quotes',
    html: page(jsonLdText(`${malformed}}`.replaceAll('"', '&quot;'))),
    expected: from('json-ld'),
  },
  { name: 'no closing brace', html: page(jsonLdText(malformed)), expected: from('json-ld') },
  {
    name: 'an unescaped quote',
    html: page(jsonLdText(`${malformed},"description":"he said "no" to it"}`)),
    expected: from('json-ld'),
  },
  {
    name: 'two dates in what cannot be read',
    html: page(jsonLdText(`${malformed},{"datePublished":"2025-05-02"`)),
    expected: {},
  },
  {
    name: 'what cannot be read does not hide the next script',
    html: page(jsonLdText('{{{') + jsonLd(article)),
    expected: from('json-ld'),
  },
  {
    name: 'what cannot be read does not hide the meta field',
    html: page(`${jsonLdText('undefined')}<meta property="article:published_time" content="2025-04-30">`),
    expected: from('meta'),
  },
  ...[
    '',
    'null',
    '0',
    '"text"',
    '[]',
    '[[[]]]',
    '{"@graph":null}',
    '{"@type":5}',
    '{"@type":"NewsArticle","datePublished":{}}',
  ].map((json) => ({ name: `the JSON ${json}`, html: page(jsonLdText(json)), expected: {} })),
  { name: '100,000 brackets', html: page(jsonLdText('['.repeat(100_000))), expected: {} },
  {
    name: '50,000 nested graphs',
    html: page(jsonLdText('{"@graph":['.repeat(50_000) + ']}'.repeat(50_000))),
    expected: {},
  },
  {
    name: 'a key called __proto__',
    html: page(jsonLdText(`${malformed},"__proto__":{"datePublished":"2020-01-01"}}`)),
    expected: from('json-ld'),
  },
];

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'article:publicationdate',
  'datePublished',
  'og:published_time',
  'og:pubdate',
  'publication_date',
  'publish-date',
  'publishdate',
  'published_at',
  'pubdate',
  'pub_date',
  'pdate',
  'ptime',
  'bt:pubDate',
  'sailthru.date',
  'parsely-pub-date',
  'cXenseParse:recs:publishtime',
  'cXenseParse:publishtime',
  'DC.date.issued',
  'dc.date',
  'DCTERMS.created',
  'dcterms.issued',
  'citation_publication_date',
  'prism.publicationDate',
  'article.created',
  'DCSext.articleFirstPublished',
  'originalpublicationdate',
  'date',
  'fecha',
  'DISPLAYDATE',
];

const META_CASES: DateCase[] = [
  ...META_NAMES.flatMap((name) =>
    ['property', 'name'].map((attribute) => ({
      name: `the ${attribute} ${name}`,
      html: page(`<meta ${attribute}="${name}" content="2025-04-30T10:00:00Z">`),
      expected: from('meta'),
    })),
  ),
  {
    name: 'itemprop in the head',
    html: page('<meta itemprop="datePublished" content="2025-04-30">'),
    expected: from('meta'),
  },
  { name: 'a compact date', html: page('<meta name="pdate" content="20250430">'), expected: from('meta') },
  {
    name: 'JSON in parsely-page',
    html: page(`<meta name="parsely-page" content='{"title":"x","pub_date":"2025-04-30T10:00:00Z"}'>`),
    expected: from('meta'),
  },
  {
    name: 'the surer field, whatever the order',
    html: page('<meta name="date" content="2025-06-01"><meta property="article:published_time" content="2025-04-30">'),
    expected: from('meta'),
  },
  {
    name: 'the next field when the first is impossible',
    html: page('<meta property="article:published_time" content="0000-00-00"><meta name="date" content="2025-04-30">'),
    expected: from('meta'),
  },
  {
    name: 'modified apart',
    html: page(
      '<meta property="article:published_time" content="2025-04-30"><meta property="article:modified_time" content="2025-07-19">',
    ),
    expected: { ...from('meta'), modified: '2025-07-19' },
  },
  ...['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'dcterms.modified'].map((name) => ({
    name: `${name} alone is no publication`,
    html: page(`<meta property="${name}" content="2025-07-19">`),
    expected: { modified: '2025-07-19' },
  })),
  {
    name: 'JSON-LD before meta',
    html: page(`<meta name="date" content="2025-06-01">${jsonLd(article)}`),
    expected: from('json-ld'),
  },
  ...['0001-01-01', '2999-12-31', '2025-02-30', '1970-01-01', '', 'null', '2027-01-01'].map((content) => ({
    name: `the impossible ${content || 'nothing'}`,
    html: page(`<meta property="article:published_time" content="${content}">`),
    expected: {},
  })),
];

const MARKUP_CASES: DateCase[] = [
  {
    name: 'microdata beside the headline',
    html: page(
      '',
      '<h1>Freed at last</h1><span itemprop="datePublished" content="2025-04-30">Wednesday</span><p>Text.</p>',
    ),
    expected: from('microdata'),
  },
  {
    name: 'microdata of a related article further down',
    html: page(
      '',
      `<article><h1>Freed at last</h1><p>Text.</p></article><ul><li><article><h3><a href="/x">Other</a></h3>
       <time itemprop="datePublished" datetime="2024-01-01">1 Jan</time></article></li></ul>`,
    ),
    expected: {},
  },
  {
    name: 'the microdata of the page among those of others',
    html: page(
      '',
      `<aside><time itemprop="datePublished" datetime="2025-09-01">1 Sep</time></aside>
       <article><h1>Freed at last</h1><time itemprop="datePublished" datetime="2025-04-30">30 Apr</time></article>
       <article><time itemprop="datePublished" datetime="2024-01-01">1 Jan</time></article>`,
    ),
    expected: from('microdata'),
  },
  {
    name: 'microdata modified apart',
    html: page(
      '',
      `<h1>Freed at last</h1><time itemprop="dateModified" datetime="2025-07-19">x</time>
       <time itemprop="datePublished" datetime="2025-04-30">y</time>`,
    ),
    expected: { ...from('microdata'), modified: '2025-07-19' },
  },
  {
    name: 'a time beside the headline',
    html: page(
      '',
      '<header><h1>Freed at last</h1><time datetime="2025-04-30T10:00">Apr 30</time></header><p>Text.</p>',
    ),
    expected: from('time'),
  },
  {
    name: 'the words of a time without datetime',
    html: page('', '<h1>Freed at last</h1><time>30 de abril de 2025</time><p>Text.</p>'),
    expected: from('time'),
  },
  {
    name: 'a time with pubdate among others',
    html: page(
      '',
      '<h1>Freed at last</h1><time datetime="2025-03-15">x</time><time pubdate datetime="2025-04-30">y</time>',
    ),
    expected: from('time'),
  },
  {
    name: 'a time after "Updated" is a modification',
    html: page('', '<h1>Freed at last</h1><p>Updated <time datetime="2025-07-19">July 19</time></p><p>Text.</p>'),
    expected: {},
  },
  {
    name: 'published and updated in one line',
    html: page(
      '',
      `<h1>Freed at last</h1><p>Published <time datetime="2025-04-30">a</time>, updated <time datetime="2025-07-19">b</time></p>`,
    ),
    expected: from('time'),
  },
  {
    name: 'a relative time',
    html: page('', '<h1>Freed at last</h1><time>2 hours ago</time><p>Text.</p>'),
    expected: {},
  },
  {
    name: 'a time in the navigation',
    html: page('', '<nav><time datetime="2026-11-22">Today</time></nav><h1>Freed at last</h1><p>Text.</p>'),
    expected: {},
  },
  {
    name: 'the times of comments',
    html: page('', '<article><h1>Freed at last</h1></article><ul><li><time datetime="2025-05-05">x</time></li></ul>'),
    expected: {},
  },
];

const ADDRESS_CASES: DateCase[] = (
  [
    ['/2025/04/30/freed', '2025-04-30'],
    ['/2025/4/3/freed', '2025-04-03'],
    ['/world/2025/apr/30/freed', '2025-04-30'],
    ['/2025-04-30/freed', '2025-04-30'],
    ['/news/freed-2025-04-30', '2025-04-30'],
    ['/news/freed-20250430/', '2025-04-30'],
    ['/20250430/freed.html', '2025-04-30'],
    ['/freed-nid30042025/', '2025-04-30'],
    ['/2025/04/freed', '2025-04'],
    ['/2025/13/30/freed', null],
    ['/2025/02/30/freed', null],
    ['/2999/04/30/freed', null],
    ['/1865/04/15/lincoln', null],
    ['/news/12345678901234', null],
    ['/news/99991231', null],
    ['/news/2025', null],
    ['/v2/10/5/3', null],
    ['/news/freed', null],
  ] as const
).map(([path, day]) => ({
  name: `the address ${path}`,
  html: page(`<link rel="canonical" href="https://outlet.example${path}">`),
  expected: day ? from('url', day) : {},
}));

const dated = (line: string) =>
  `<h1>Freed at last</h1><div>${line}</div><p>He came home on July 18, 2025, his mother said.</p>`;
const DATELINE_CASES: DateCase[] = (
  [
    ['April 30, 2025', 'en'],
    ['Published April 30, 2025', 'en'],
    ['Published on Wednesday, April 30, 2025 at 6:01 PM EDT', 'en'],
    ['Posted: 30 April 2025', 'en'],
    ['By Ana Díaz | April 30, 2025', 'en'],
    ['By Ana Díaz April 30, 2025', 'en'],
    ['By <a href="/ana">Ana Díaz</a>, Staff Writer · Apr 30, 2025, 6:01 pm', 'en'],
    ['Wed 30 Apr 2025 18.30 BST', 'en'],
    ['April 30, 2025 | Updated July 19, 2025', 'en'],
    ['30/04/2025', 'en'],
    ['Publicado el 30 de abril de 2025', 'es'],
    ['Publicado: 30 abr 2025 - 18:30', 'es'],
    ['30 de abril de 2025', 'es'],
    ['Caracas, 30 abr 2025 (EFE)', 'es'],
    ['Por Ana Díaz, 30 de abril de 2025 a las 18:30', 'es'],
    ['miércoles 30 de abril de 2025', 'es'],
    ['Fecha de publicación: 30/04/2025', 'es'],
    ['30 ABR 2025', 'es'],
  ] as const
).map(([line, lang]) => ({ name: `the line ${line}`, html: page('', dated(line), lang), expected: from('dateline') }));

const NO_DATELINE_CASES: DateCase[] = [
  'Updated July 19, 2025',
  'Actualizado el 19 de julio de 2025',
  'What happened on March 15, 2025',
  'He was flown out on March 15, 2025.',
  'El 15 de marzo de 2025 fue llevado a El Salvador',
  'March 15, 2025 was the day on which he was flown to El Salvador with more than two hundred other men',
  '04/05/2025',
  'Opinion',
].map((line) => ({ name: `no date in ${line}`, html: page('', dated(line)), expected: {} }));

export const DATE_CASES: DateCase[] = [
  ...JSON_LD_CASES,
  ...MALFORMED_CASES,
  ...META_CASES,
  ...MARKUP_CASES,
  ...ADDRESS_CASES,
  ...DATELINE_CASES,
  ...NO_DATELINE_CASES,
  {
    name: 'a date behind the title',
    html: '<html lang="en"><title>Freed at last - Feb. 1, 2025</title><h1>Freed at last</h1><p>Text.</p></html>',
    expected: from('dateline', '2025-02-01'),
  },
  {
    name: 'a dated line far down',
    html: page('', `<h1>Freed at last</h1>${'<p>A paragraph.</p>'.repeat(20)}<p>April 30, 2025</p>`),
    expected: {},
  },
  { name: 'nothing', html: page(''), expected: {} },
  { name: 'an empty page', html: '', expected: {} },
];
