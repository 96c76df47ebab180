import { describe, expect, test } from 'vitest';
import { citeClaims, citeSources, countSources, linkFrom, nameSources, sourceIdsOf } from '../../casefile/citations.ts';
import {
  bareTitle,
  isCopyOfUnknown,
  isDescribedTitle,
  sourceByline,
  titleLanguage,
} from '../../casefile/source-label.ts';
import type { Source } from '../../casefile/types.ts';
import { record } from './record.ts';
import { sampleClaim, sampleSource } from './samples.ts';

const datasetOf = (...sources: Source[]) => ({ sourceById: new Map(sources.map((source) => [source.id, source])) });
const sourceOf = (id: string) => {
  const source = record.sourceById.get(id);
  if (!source) throw new Error(`The record has no source ${id}.`);
  return source;
};

describe('the real record', () => {
  const citations = citeClaims(record, ['cbs-list']);

  test('the list of names is reported by 3, of which 2 retell one original', () => {
    expect(countSources(citations)).toEqual({ pages: 3, independent: 2, retelling: [2] });
  });

  test('says whose original it is, and when it appeared', () => {
    expect(
      citations.map(({ original, published, sources }) => [original, published, sources.map(({ id }) => id)]),
    ).toEqual([
      ['CBS News', '2025-03-20', ['cbs-list-primetimes', 'orinoco-list']],
      [null, null, ['aporrea-n402745']],
    ]);
  });

  test('names two outlets and counts the rest; pages that retell one original are one, under its name', () => {
    expect(nameSources(citations)).toEqual({ names: ['CBS News', 'Aporrea'], more: 0 });
    expect(nameSources(citations, 1)).toEqual({ names: ['CBS News'], more: 1 });
    expect(nameSources(citeClaims(record, ['spain-asylum']))).toEqual({ names: ['The Guardian'], more: 0 });
  });

  test.each<[string, string, string | null, string | null]>([
    ['cbs-list-primetimes', 'CBS News', 'primetimesreport.com', null],
    ['orinoco-list', 'Orinoco Tribune', null, 'CBS News'],
    ['aporrea-n402745', 'Aporrea', null, 'El Nacional'],
    ['advocate-bulwark', 'The Advocate', null, 'The Bulwark'],
    ['ap-2026-09-29-headline', 'Associated Press', 'Winnipeg Free Press', null],
    ['wis-cross-copy', 'publicnonprofitleadership.com', null, null],
    ['immdef-2025-05-29', 'Immigrant Defenders Law Center', null, null],
  ])('%s is by %j, via %j, after %j', (id, name, via, after) => {
    expect(sourceByline(sourceOf(id))).toEqual({ name, via, after });
  });

  test('the sources without an address have no link', () => {
    expect(record.sources.filter(({ url }) => url === null).map(({ id }) => id)).toEqual([
      'ap-2026-09-29-headline',
      'fox-2026-08-13-aea',
    ]);
    expect(linkFrom(record, ['contempt-weighed-2026-09-29'], sourceOf('ap-2026-09-29-headline'))).toBeNull();
  });

  test('a source leads to the passage of the claim it was opened from', () => {
    const claim = record.claimById.get('removal');
    const [passage] = claim?.evidence ?? [];
    if (!passage?.start) throw new Error('The claim has no passage.');
    const link = linkFrom(record, ['removal'], sourceOf(passage.source));
    expect(decodeURIComponent(link ?? '')).toContain(`#:~:text=${passage.start}`);
    expect(linkFrom(record, [], sourceOf(passage.source))).toBe(sourceOf(passage.source).url);
  });

  test('every claim, entry, question and quote has a source that is in the record', () => {
    for (const { id } of record.claims) expect(citeClaims(record, [id]).length).toBeGreaterThan(0);
    for (const { claims } of record.events) expect(citeClaims(record, claims).length).toBeGreaterThan(0);
    for (const { sources } of record.questions) {
      expect(countSources(citeSources(record, sources)).pages).toBe(new Set(sources).size);
    }
    for (const { source } of record.quotes) expect(citeSources(record, [source])).toHaveLength(1);
  });

  test('a confirmed claim of the record does not rest on one retold original alone, unless a primary page carries it', () => {
    const primary = ['court', 'government', 'party'];
    for (const claim of record.claims.filter(({ status, topic }) => status === 'confirmed' && topic !== 'media')) {
      const citations = citeClaims(record, [claim.id]);
      const isPrimary = citations.some(({ sources }) => sources.some(({ kind }) => primary.includes(kind)));
      expect([claim.id, isPrimary || citations.length > 1]).toEqual([claim.id, true]);
    }
  });
});

describe('pages that retell one original', () => {
  const group = 'one-original';

  test('count as one, in the order first cited', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) =>
      sampleSource({ id, independenceGroup: id === 'a' || id === 'c' ? group : id }),
    ) as [Source, Source, Source, Source];
    const citations = citeSources(datasetOf(a, b, c, d), ['b', 'a', 'd', 'c', 'a']);
    expect(citations.map(({ sources }) => sources.map(({ id }) => id))).toEqual([['b'], ['a', 'c'], ['d']]);
    expect(countSources(citations)).toEqual({ pages: 4, independent: 3, retelling: [2] });
  });

  const ORIGINALS: readonly (readonly [
    pages: readonly (readonly [string, string | null])[],
    original: string | null,
  ])[] = [
    [
      [
        ['Copy One', 'CBS News'],
        ['Copy Two', 'CBS News'],
      ],
      'CBS News',
    ],
    [
      [
        ['The Advocate', null],
        ['Escándala', 'The Advocate'],
      ],
      'The Advocate',
    ],
    [
      [
        ['CNN', null],
        ['El Diario', 'CNN and Politico'],
      ],
      'CNN',
    ],
    [
      [
        ['El Diario', 'CNN and Politico'],
        ['Daily', 'CNN'],
      ],
      'CNN',
    ],
    [
      [
        ['Fox copy', 'Fox News'],
        ['Fox News (Spanish-language site)', null],
      ],
      'Fox News',
    ],
    [
      [
        ['Copy', 'The Advocate'],
        ['Copy', 'Them'],
      ],
      null,
    ],
    [
      [
        ['Bay Area Reporter', null],
        ['ImmDef', null],
      ],
      null,
    ],
    [
      [
        ['Copy', 'ABC'],
        ['Other', 'ABCs of News'],
      ],
      null,
    ],
    [[['Alone', 'CBS News']], null],
  ];
  test.each(ORIGINALS)('%j have one original: %j', (pages, original) => {
    const sources = pages.map(([publisher, originalPublisher], index) =>
      sampleSource({ id: `s${index}`, publisher, originalPublisher, independenceGroup: group }),
    );
    const [citation] = citeSources(
      datasetOf(...sources),
      sources.map(({ id }) => id),
    );
    expect(citation?.original).toBe(original);
  });

  test('only a page that carries the original dates it', () => {
    const copy = sampleSource({
      id: 'copy',
      publisher: 'Copier',
      originalPublisher: 'AP',
      urlKind: 'copy',
      independenceGroup: group,
    });
    const retelling = sampleSource({
      id: 'retelling',
      publisher: 'Daily',
      originalPublisher: 'AP',
      published: '2025-01-01',
      independenceGroup: group,
    });
    const dateOf = (...sources: Source[]) =>
      citeSources(
        datasetOf(...sources),
        sources.map(({ id }) => id),
      )[0]?.published;
    expect(dateOf(copy, retelling)).toBeNull();
    expect(dateOf({ ...copy, published: '2025-01-03' }, retelling)).toBe('2025-01-03');
    expect(dateOf({ ...copy, published: '2025-01-03' }, { ...copy, id: 'earlier', published: '2025-01' })).toBe(
      '2025-01',
    );
  });

  test('an id that is not in the record cites nothing', () => {
    expect(citeSources(datasetOf(), ['nowhere'])).toEqual([]);
    expect(countSources([])).toEqual({ pages: 0, independent: 0, retelling: [] });
    expect(nameSources([])).toEqual({ names: [], more: 0 });
  });
});

test('the sources of each position belong to the claim', () => {
  const claim = sampleClaim({
    id: 'disputed',
    evidence: [{ source: 'a', start: null, end: null }],
    positions: [
      { party: { en: 'One', es: 'Una' }, says: { en: 'Yes.', es: 'Sí.' }, sources: ['a', 'b'] },
      { party: { en: 'Other', es: 'Otra' }, says: { en: 'No.', es: 'No.' }, sources: ['c'] },
    ],
  });
  expect(sourceIdsOf(claim)).toEqual(['a', 'b', 'c']);
});

test('two pages of one outlet are named once and counted twice', () => {
  const sources = ['a', 'b'].map((id) => sampleSource({ id, publisher: 'AP' }));
  expect(nameSources(citeSources(datasetOf(...sources), ['a', 'b']))).toEqual({ names: ['AP'], more: 1 });
});

test.each([
  [
    { publisher: 'AP', originalPublisher: null, urlKind: 'canonical' },
    { name: 'AP', via: null, after: null },
  ],
  [
    { publisher: 'AP', originalPublisher: 'AP', urlKind: 'canonical' },
    { name: 'AP', via: null, after: null },
  ],
  [
    { publisher: 'Site', originalPublisher: null, urlKind: 'copy' },
    { name: 'Site', via: null, after: null },
  ],
  [
    { publisher: 'Site', originalPublisher: 'AP', urlKind: 'copy' },
    { name: 'AP', via: 'Site', after: null },
  ],
  [
    { publisher: 'Daily', originalPublisher: 'AP', urlKind: 'canonical' },
    { name: 'Daily', via: null, after: 'AP' },
  ],
] as const)('%j is by %j', (source, byline) => {
  expect(sourceByline(source)).toEqual(byline);
});

test.each([
  ['[Report on Andry Hernández, after El Nacional]', true, 'Report on Andry Hernández, after El Nacional'],
  [' [Rebuilt from the address] ', true, 'Rebuilt from the address'],
  ['Judge orders return', false, 'Judge orders return'],
  ['[Exclusive] Judge orders return', false, '[Exclusive] Judge orders return'],
  ['Judge orders return [video]', false, 'Judge orders return [video]'],
  ['[Hero Is a[n] Accused]', true, 'Hero Is a[n] Accused'],
  ['[[Doubly ours]]', true, '[Doubly ours]'],
  ['[Never closed', false, '[Never closed'],
  ['[One] and [two]', false, '[One] and [two]'],
  ['', false, ''],
])('the title %j is our description: %j', (title, described, bare) => {
  expect(isDescribedTitle(title)).toBe(described);
  expect(bareTitle(title)).toBe(bare);
});

test.each([
  ['[Report on Andry Hernández, after El Nacional]', 'es', 'en'],
  ['[Incomunicado en una megaprisión de El Salvador]', 'es', 'es'],
  ['[US judge orders plan for Venezuelans]', 'en', 'en'],
  ['Notes on the May 7 Hearing', 'fr', 'fr'],
])('the title %j of a page in %j is in %j', (title, language, expected) => {
  expect(titleLanguage({ title, language })).toBe(expected);
});

test('of the pages that are not in English, three have an English title of ours', () => {
  const described = record.sources.filter((source) => source.language !== titleLanguage(source));
  expect(described.map(({ id }) => id)).toEqual(['aporrea-n402745', 'aporrea-n407371', 'foxes-2026-01']);
});

test('a copy whose original the record does not know is told apart from other copies', () => {
  const unknown = record.sources.filter(isCopyOfUnknown).map(({ id }) => id);
  expect(unknown).toContain('wis-cross-copy');
  expect(unknown).not.toContain('cbs-list-primetimes');
});

test('no title of the record keeps a bracket that only we put there', () => {
  for (const { title } of record.sources) expect(bareTitle(title)).not.toMatch(/^\[.*\]$/);
});
