import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANY_HELP, countUnconfirmed, createHelpSearch, findHelp, type HelpQuestion } from '../../casefile/find-help.ts';
import { routesOf, routesOffered } from '../../casefile/help-filters.ts';
import { isRunByIce } from '../../casefile/safety-notes.ts';
import type { Resource } from '../../casefile/types.ts';
import { SEARCHES } from './find-help-cases.ts';
import { record } from './record.ts';
import { samplePhone, sampleResource } from './samples.ts';

const search = createHelpSearch(record.resources, record.taxonomy);
const ids = (resources: readonly Resource[]) => resources.map(({ id }) => id);
const ask = (question: Partial<HelpQuestion>) => findHelp(search, { ...ANY_HELP, ...question });
const askOf = (resources: readonly Resource[], question: Partial<HelpQuestion> = {}) =>
  ids(findHelp(createHelpSearch(resources, record.taxonomy), { ...ANY_HELP, ...question }));

test.each(SEARCHES)('$query', ({ query, first, among = [], not = [], count }) => {
  const found = ids(ask({ query }));
  if (first) expect(found[0]).toBe(first);
  for (const id of among) expect(found).toContain(id);
  for (const id of not) expect(found).not.toContain(id);
  if (count !== undefined) expect(found).toHaveLength(count);
});

describe('filters', () => {
  test('free help in Spanish in California: 15 services, and 11 whose languages are not confirmed, at the end', () => {
    const found = ask({ freeOnly: true, place: 'US-CA', language: 'es' });
    expect(found).toHaveLength(26);
    expect(countUnconfirmed(found, 'es')).toBe(11);
    expect(found.slice(0, 15).every(({ languages }) => languages.includes('es'))).toBe(true);
    expect(found.slice(15).some(({ languagesConfirmed }) => languagesConfirmed)).toBe(false);
    expect(found[0]?.id).toBe('immigrant-defenders-law-center');
  });

  test('a language hides only what is confirmed not to have it', () => {
    const found = ids(ask({ language: 'ko' }));
    expect(found.slice(0, 3).toSorted()).toEqual(['ajsocal', 'cgrs-get-help', 'la-mayor-know-your-rights']);
    expect(found).toContain('representla');
    expect(found).not.toContain('immigration-equality');
  });

  test('even an entry that the query names stays behind those confirmed in the language', () => {
    const found = ids(ask({ query: 'aclu', language: 'es' }));
    expect(found).toEqual(['aclu', 'aclu-san-diego']);
  });

  test('a state also shows what serves every state, and nothing of other states or countries', () => {
    const found = ids(ask({ place: 'US-TX' }));
    for (const id of ['raices', 'houston-immigration-legal-services', 'nclr-legal-helpline'])
      expect(found).toContain(id);
    for (const id of ['florence-project', 'foro-penal', 'chirla-larrn']) expect(found).not.toContain(id);
    expect(found[0]).toBe('raices');
    expect(found.indexOf('houston-immigration-legal-services')).toBeLessThan(found.indexOf('nclr-legal-helpline'));
  });

  test('anywhere in the U.S. is nationwide services alone', () => {
    const found = ask({ place: 'anywhere-us' });
    expect(found.every(({ serves }) => serves.includes('nationwide-us'))).toBe(true);
    expect(found).toHaveLength(record.resources.filter(({ serves }) => serves.includes('nationwide-us')).length);
  });

  test('outside the U.S. is what helps in other countries', () => {
    expect(ids(ask({ place: 'outside-us' })).toSorted()).toEqual([
      'al-otro-lado',
      'cristosal-hrw',
      'foro-penal',
      'iachr-petitions',
      'provea',
      'rainbow-railroad',
    ]);
  });

  test('another country does not show what serves every state', () => {
    expect(ids(ask({ place: 'VE' })).toSorted()).toEqual(['foro-penal', 'iachr-petitions', 'provea']);
    expect(ask({ place: 'FR' })).toEqual([]);
  });

  test('one situation of several is enough', () => {
    const lawyers = ids(ask({ serves: ['lawyers'] }));
    const both = ids(ask({ serves: ['lawyers', 'lgbtq'] }));
    expect(both).toEqual(expect.arrayContaining(lawyers));
    expect(both).toContain('trevor-project');
    expect(lawyers).not.toContain('trevor-project');
  });

  test('a kind is found as the main one and as a further one', () => {
    const found = ids(ask({ kinds: ['hotline'] }));
    expect(found).toContain('freedom-for-immigrants');
    expect(found).toContain('nclr-legal-helpline');
    expect(found).not.toContain('carecen-los-angeles');
  });

  test('by phone is only what has a number that is shown', () => {
    const found = ids(ask({ routes: ['phone'] }));
    expect(found.toSorted()).toEqual([
      'ajsocal',
      'carecen-los-angeles',
      'chirla-larrn',
      'eoir-case-information',
      'foro-penal',
      'houston-immigration-legal-services',
      'ice-detention-reporting-line',
      'nclr-legal-helpline',
      'oasis-legal-services',
    ]);
  });

  test('one route of several is enough', () => {
    expect(ids(ask({ routes: ['email'] })).toSorted()).toEqual(['aba-detention-hotline', 'ajsocal']);
    expect(ask({ routes: ['email', 'phone'] })).toHaveLength(10);
  });

  test('no number from inside detention is verified: the filter is not offered', () => {
    expect(routesOffered(record.resources)).toEqual(['phone', 'web', 'email']);
    const inside = sampleResource({ id: 'a', website: null, phones: [samplePhone({ audience: 'inside-detention' })] });
    expect(routesOf(inside)).toEqual(['inside-detention']);
  });

  test('free only leaves out what is unknown', () => {
    expect(ask({ freeOnly: true }).every(({ cost }) => cost === 'free')).toBe(true);
  });

  test('all filters and the query narrow together', () => {
    expect(
      ids(
        ask({
          query: 'legal',
          place: 'US-CA',
          language: 'en',
          serves: ['lgbtq'],
          kinds: ['hotline'],
          routes: ['phone'],
        }),
      ),
    ).toEqual(['nclr-legal-helpline']);
  });
});

describe('order', () => {
  /** Two entries that differ in one thing, the first to come first; the names say otherwise. */
  const PAIRS: readonly (readonly [rule: string, Partial<Resource>, Partial<Resource>, Partial<HelpQuestion>])[] = [
    ['confirmed in the language', {}, { languages: [], languagesConfirmed: false }, { language: 'en' }],
    ['help before advocacy', {}, { kind: 'community-advocacy' }, {}],
    ['help before donations', {}, { kind: 'donate-volunteer' }, {}],
    [
      'help before advocacy with a role',
      {},
      { kind: 'community-advocacy', roleInCase: { en: 'A', es: 'A', sources: [] } },
      {},
    ],
    [
      'advocacy in its place for supporters',
      { kind: 'community-advocacy', serves: ['supporters'], confidence: 'high' },
      { serves: ['supporters'], confidence: 'medium' },
      { serves: ['supporters'] },
    ],
    ['named in the article', {}, { roleInCase: { en: 'A', es: 'A', sources: [] } }, { mentioned: ['first'] }],
    ['with a role in the case', { roleInCase: { en: 'A', es: 'A', sources: [] } }, { serves: ['nationwide-us'] }, {}],
    ['the chosen state', { places: ['US-CA'] }, { serves: ['nationwide-us'] }, { place: 'US-CA' }],
    ['nationwide before abroad', { serves: ['nationwide-us'] }, { serves: ['outside-us'] }, {}],
    ['one state before abroad', { places: ['US-CA'] }, { serves: ['outside-us'] }, {}],
    ['a number', { phones: [samplePhone({})], confidence: 'medium' }, {}, {}],
    [
      'a help page',
      { extraLinks: [{ label: { en: 'A', es: 'A' }, url: 'https://a.example' }], confidence: 'medium' },
      {},
      {},
    ],
    ['confidence', { websiteConfirmed: false }, { confidence: 'medium' }, {}],
    ['a confirmed address', {}, { websiteConfirmed: false }, {}],
    ['a confirmed address before none', {}, { website: null, websiteConfirmed: null }, {}],
    ['not run by ICE', { kind: 'government-tool' }, { kind: 'government-tool', website: 'https://www.ice.gov/x' }, {}],
  ];
  test.each(PAIRS)('%s', (_rule, first, second, question) => {
    const pair = [
      sampleResource({ id: 'second', name: 'A', ...second }),
      sampleResource({ id: 'first', name: 'Z', ...first }),
    ];
    expect(askOf(pair, question)).toEqual(['first', 'second']);
  });

  test('a role counts only where the reader comes from the case', () => {
    const pair = [
      sampleResource({ id: 'role', name: 'Z', roleInCase: { en: 'A', es: 'A', sources: [] } }),
      sampleResource({ id: 'plain', name: 'A' }),
    ];
    expect(askOf(pair)).toEqual(['role', 'plain']);
    expect(askOf(pair, { fromCase: false })).toEqual(['plain', 'role']);
  });

  test('the name decides in the reader’s language', () => {
    const names = ['Zeta', 'ácida', 'Beta', 'ñandú', 'nube'].map((name) => sampleResource({ id: name, name }));
    expect(askOf(names, { readIn: 'es' })).toEqual(['ácida', 'Beta', 'nube', 'ñandú', 'Zeta']);
  });

  test('what the query names comes before what only mentions it', () => {
    const pair = [
      sampleResource({ id: 'mentions', name: 'A', description: { en: 'Works with Oasis.', es: 'Trabaja con Oasis.' } }),
      sampleResource({ id: 'named', name: 'Oasis', confidence: 'medium' }),
    ];
    expect(askOf(pair, { query: 'oasis' })).toEqual(['named', 'mentions']);
  });

  test('what lacks a word of the query comes after what has all', () => {
    const trio = [
      sampleResource({ id: 'asylum', description: { en: 'Asylum.', es: 'Asilo.' }, confidence: 'high' }),
      sampleResource({
        id: 'both',
        description: { en: 'Asylum in Tucson.', es: 'Asilo en Tucson.' },
        confidence: 'medium',
      }),
      sampleResource({ id: 'neither' }),
    ];
    expect(askOf(trio, { query: 'asylum tucson' })).toEqual(['both', 'asylum']);
  });

  test('a service run by ICE is first only where there is no other', () => {
    expect(
      ids(ask({ query: 'ice' }))
        .slice(0, 3)
        .toSorted(),
    ).toEqual(['daylight-san-diego-check-in-guide', 'ice-detainee-locator', 'ice-detention-reporting-line']);
    expect(ids(ask({ query: 'ice' }))[0]).toBe('daylight-san-diego-check-in-guide');
    expect(ids(ask({ query: 'ICE Online Detainee Locator' }))).toEqual(['ice-detainee-locator']);
    const ice = sampleResource({ id: 'ice', kind: 'government-tool', website: 'https://www.ice.gov' });
    expect(askOf([ice])).toEqual(['ice']);
    expect(askOf([ice, sampleResource({ id: 'advocacy', kind: 'community-advocacy' })])).toEqual(['advocacy', 'ice']);
  });

  test('without a question all 61 are listed, advocacy and donations last', () => {
    const found = ask({});
    expect(found).toHaveLength(61);
    expect(found.slice(-5).map(({ kind }) => kind)).toEqual([
      'community-advocacy',
      'community-advocacy',
      'donate-volunteer',
      'community-advocacy',
      'community-advocacy',
    ]);
    expect(found.slice(0, -5).some(({ kind }) => kind === 'community-advocacy' || kind === 'donate-volunteer')).toBe(
      false,
    );
  });
});

describe('whatever is asked', () => {
  const some = (values: readonly string[]) => fc.subarray([...values], { maxLength: 2 });
  const question: fc.Arbitrary<HelpQuestion> = fc.record({
    query: fc.oneof(
      fc.constantFrom('', 'asylum', 'ice', 'abogado', 'línea', 'detained family', 'legal help'),
      fc.string({ unit: 'binary', maxLength: 60 }),
    ),
    serves: some(Object.keys(record.taxonomy.serves)),
    place: fc.constantFrom(null, 'anywhere-us', 'outside-us', ...Object.keys(record.taxonomy.places)),
    language: fc.constantFrom(null, ...Object.keys(record.taxonomy.languages)),
    kinds: some(Object.keys(record.taxonomy.kinds)),
    routes: fc
      .subarray(['phone', 'inside-detention', 'web', 'email'] as const, { maxLength: 2 })
      .map((routes) => [...routes]),
    freeOnly: fc.boolean(),
  });

  test('each service is found once, ICE is not first among others, the same question has the same answer', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const found = findHelp(search, asked);
        expect(new Set(found).size).toBe(found.length);
        if (found.some((resource) => !isRunByIce(resource))) expect(found[0] && isRunByIce(found[0])).toBe(false);
        expect(ids(findHelp(search, asked))).toEqual(ids(found));
      }),
      { numRuns: 60 },
    );
  });

  test('a long query is answered', () => {
    expect(ask({ query: 'asylum '.repeat(500) }).length).toBeGreaterThan(0);
    expect(ask({ query: 'x'.repeat(5000) })).toEqual([]);
  });
});
