import { describe, expect, test } from 'vitest';
import { en } from '../../components/strings/en.ts';
import { statementsJsonLd } from '../../sharing/statements-json-ld.ts';
import { record } from '../casefile/record.ts';
import { held, page, salvadoran } from './samples.ts';

const options = { language: 'en', verdictNames: en.verdicts, generated: '2026-11-22T20:00:00Z' } as const;
// biome-ignore lint/suspicious/noExplicitAny: JSON as whoever imports it finds it
const exported = (statements = [held, salvadoran], of = page): any =>
  JSON.parse(JSON.stringify(statementsJsonLd(record, of, statements, options)));
const IRI = /^(urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|https:\/\/\S+)$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const MOTIVATIONS = ['assessing', 'classifying', 'identifying', 'linking'];

/** What the Web Annotation model says every collection, page and annotation must have. */
describe('the model’s requirements', () => {
  test('of a collection: context, id, type, number, first page', () => {
    const collection = exported();
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection.id).toMatch(IRI);
    expect(collection.type).toBe('AnnotationCollection');
    expect(collection.total).toBe(2);
    expect(collection.label).toContain(page.title);
    expect(collection.generated).toMatch(INSTANT);
  });

  test('of a page: id, type, the collection it is part of, items', () => {
    const { id, first } = exported();
    expect(first.id).toMatch(IRI);
    expect(first).toMatchObject({ type: 'AnnotationPage', partOf: id, startIndex: 0 });
    expect(first.items).toHaveLength(2);
  });

  test('of an annotation: id, type, one target, bodies whose purposes are motivations of the model', () => {
    for (const annotation of exported().first.items) {
      expect(annotation.id).toMatch(IRI);
      expect(annotation).toMatchObject({ type: 'Annotation', motivation: 'assessing' });
      expect(annotation.generator).toMatchObject({ type: 'Software', name: 'Case in Context' });
      expect(annotation.target).toMatchObject({ type: 'SpecificResource', source: page.url });
      for (const body of annotation.body) {
        expect(MOTIVATIONS).toContain(body.purpose);
        if (body.type === 'TextualBody') expect(body.value).toEqual(expect.any(String));
        else expect(body).toMatchObject({ type: 'SpecificResource', source: expect.stringMatching(IRI) });
      }
    }
  });

  test('of selectors: the words with what stands around them, and positions in code points', () => {
    const [quote, position] = exported().first.items[0].target.selector;
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: held.quote, prefix: 'Crowd asks for return 🎨\n' });
    expect([...page.text].slice(position.start, position.end).join('')).toBe(held.quote);
  });

  test.each([
    ['2025-04-30', { sourceDate: '2025-04-30T00:00:00Z' }],
    ['2025-02', { sourceDateStart: '2025-02-01T00:00:00Z', sourceDateEnd: '2025-02-28T23:59:59Z' }],
    ['2025', { sourceDateStart: '2025-01-01T00:00:00Z', sourceDateEnd: '2025-12-31T23:59:59Z' }],
  ])('of a state: %s', (published, dates) => {
    expect(exported([held], { ...page, published }).first.items[0].target.state).toEqual({
      type: 'TimeState',
      ...dates,
    });
  });

  test('a page without a date, or with an impossible one, has no state', () => {
    for (const published of [null, '2025-02-30', 'soon']) {
      expect(exported([held], { ...page, published }).first.items[0].target).not.toHaveProperty('state');
    }
  });
});

/** The terms of http://www.w3.org/ns/anno.jsonld that are used here; any other key is lost to who reads it as JSON-LD. */
const TERMS = new Set(
  `@context id type label total first items partOf startIndex generator generated name motivation body purpose format
  language value target source selector exact prefix suffix start end state sourceDate sourceDateStart sourceDateEnd`.split(
    /\s+/,
  ),
);

test('no key is outside the model’s vocabulary', () => {
  const unknown = new Set<string>();
  JSON.stringify(exported(), (key, value) => {
    if (key !== '' && !/^\d+$/.test(key) && !TERMS.has(key)) unknown.add(key);
    return value;
  });
  expect([...unknown]).toEqual([]);
});

describe('what it says', () => {
  test('the verdict in words with its explanation, its id, and the entry of the record', () => {
    const values = exported().first.items[0].body.map(({ value }: { value?: string }) => value);
    expect(values[0]).toMatch(/^True then, changed since\. True when this was published \(30 April 2025\)/);
    expect(values.slice(1, 3)).toEqual(['dated', 'held-at-cecot']);
  });

  test('an account rightly attributed is not called a match', () => {
    const attributed = { ...held, entry: 'gang-claim', verdict: 'matches', reason: 'attributed' } as const;
    expect(exported([attributed]).first.items[0].body[0].value).toMatch(/^Attributed as in the record\. /);
  });
});

describe('the ids', () => {
  test('are the same for the same export, and different for each annotation', () => {
    const [one, again] = [exported(), exported()];
    expect(again).toEqual(one);
    const ids = [one.id, one.first.id, ...one.first.items.map(({ id }: { id: string }) => id)];
    expect(new Set(ids).size).toBe(4);
  });

  test('change with the page, the place and the entry', () => {
    const idOf = (...args: Parameters<typeof exported>) => exported(...args).first.items[0].id;
    const ids = [
      idOf([held]),
      idOf([held], { ...page, url: 'https://other.example/' }),
      idOf([{ ...held, entry: 'removal' }]),
      idOf([{ ...held, place: { start: 0, end: 5 } }]),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});

test('an empty list is a collection of nothing', () => {
  expect(exported([])).toMatchObject({ total: 0, first: { items: [] } });
});
