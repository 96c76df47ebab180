import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePayload } from '../../sharing/payload.ts';
import { seal } from '../../sharing/seal.ts';
import { readShareLink, type ShareLinkReading } from '../../sharing/share-link.ts';
import { readDirectives } from '../../sharing/text-directive.ts';

const TEXTS = 'text=He%20was%20flown&text=to%20El-,Salvador,that%20night,-and%20held';
const passages = readDirectives(TEXTS);

const packed = (text: string | Uint8Array) => deflateRawSync(text, { level: 1 }).toString('base64url');
const sealed = (encoded: string) => `https://a.com/b#:~:${TEXTS}&casenotes=${seal(encoded, passages)}`;
const valid = await writePayload({
  author: 'Ana',
  notes: [
    { directive: 0, kind: 'comment', text: 'A note, «ñ» 👑', about: 'held-at-cecot' },
    { directive: 1, kind: 'question', text: 'Why?', about: null },
  ],
});

/** What a reading may be, written down apart from the code that makes it. */
function isAsPromised(reading: ShareLinkReading): boolean {
  if (reading.kind === 'none') return Object.keys(reading).length === 1;
  if (!reading.passages.every(isDirective)) return false;
  if (reading.kind === 'damaged') return ['cut', 'too-large', 'newer-version', 'unreadable'].includes(reading.reason);
  return (
    reading.notes.length > 0 && reading.notes.length <= 200 && reading.notes.every((note) => isNote(note, reading))
  );
}

function isNote(note: object, { passages }: { passages: object[] }): boolean {
  const { passage, kind, text, about, author, ...others } = note as Record<string, unknown>;
  return (
    Object.keys(others).length === 0 &&
    Object.getPrototypeOf(note) === Object.prototype &&
    passages.includes(passage as object) &&
    ['comment', 'question', 'correction', 'context'].includes(kind as string) &&
    isPlain(text, 2_000) &&
    (about === null || (typeof about === 'string' && /^[a-z0-9-]{1,80}$/.test(about))) &&
    (author === null || (isPlain(author, 60) && author !== '' && !/[\n\t]/.test(author as string)))
  );
}

function isDirective(directive: object): boolean {
  const { prefix, start, end, suffix, ...others } = directive as Record<string, unknown>;
  const terms = [prefix ?? 'x', start, end ?? 'x', suffix ?? 'x'];
  return Object.keys(others).length === 0 && terms.every((term) => term !== '' && isPlain(term, 2_000));
}

function isPlain(text: unknown, most: number): boolean {
  if (typeof text !== 'string' || text.length > most || !text.isWellFormed() || text !== text.trim()) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  return !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text);
}

const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    1,
    2,
    3,
    4,
    -1,
    0.5,
    1e308,
    '',
    'a',
    'comment',
    '0',
    '__proto__',
    'constructor',
    '../x',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '\ud800',
    'a\udc00',
    '\u202Egnp.exe',
    '\u2066x',
    '\u0000\u0007',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
  ),
  fc.constantFrom('a'.repeat(2_001), '👑'.repeat(1_500), ' \n'.repeat(50)),
);
const row = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(0, 1, 2, 200), fc.constantFrom(0, 1, 2, 3, 4), scalar, scalar) },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 6 }) },
  fc.dictionary(fc.constantFrom('__proto__', 'length', '0', 'toString', 'a'), scalar, { maxKeys: 4 }),
  scalar,
);
const rows = fc
  .tuple(scalar, fc.array(row, { maxLength: 6 }))
  .map(([author, list]) => JSON.stringify([author, ...list]));

/** Every kind of payload that somebody might write, most of them sealed as if they were ours. */
const address = fc.oneof(
  { weight: 6, arbitrary: rows.map((json) => sealed(packed(json))) },
  { weight: 2, arbitrary: fc.json({ maxDepth: 3 }).map((json) => sealed(packed(json))) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => sealed(packed(bytes))) },
  {
    weight: 2,
    arbitrary: fc.uint8Array({ maxLength: 60 }).map((bytes) => sealed(Buffer.from(bytes).toString('base64url'))),
  },
  { weight: 2, arbitrary: fc.nat(valid.length).map((end) => sealed(valid.slice(0, end))) },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.nat(), fc.nat(7)).map(([at, bit]) => {
      const bytes = Buffer.from(valid, 'base64url');
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
      return sealed(bytes.toString('base64url'));
    }),
  },
  { weight: 4, arbitrary: fc.nat(sealed(valid).length).map((end) => sealed(valid).slice(0, end)) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })).map(([at, junk]) => {
      const link = sealed(valid);
      const place = link.indexOf('#') + (at % (link.length - link.indexOf('#')));
      return link.slice(0, place) + junk + link.slice(place + 1);
    }),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map((junk) => `https://a.com/#:~:casenotes=${junk}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(), rows)
      .map(([version, json]) => sealed(packed(json)).replace('casenotes=1', `casenotes=${version}`)),
  },
);

const COUNT = 100_000;
const AT_ONCE = 500;

describe('hostile links', () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  beforeAll(() => void process.on('unhandledRejection', note));
  afterAll(() => void process.off('unhandledRejection', note));

  test(`${COUNT.toLocaleString('en')} of them neither throw nor hang nor get past the schema`, async () => {
    const kinds = new Map<string, number>();
    const many = fc.array(address, { minLength: AT_ONCE, maxLength: AT_ONCE, size: 'max' });
    await fc.assert(
      fc.asyncProperty(many, async (addresses) => {
        const readings = await Promise.all(addresses.map(readShareLink));
        const wrong = addresses.filter((_, at) => !isAsPromised(readings[at] ?? { kind: 'none' }));
        expect(wrong).toEqual([]);
        for (const reading of readings) {
          const kind = reading.kind === 'damaged' ? reading.reason : reading.kind;
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        }
      }),
      { numRuns: COUNT / AT_ONCE, endOnFailure: true },
    );
    expect([...kinds.values()].reduce((sum, count) => sum + count)).toBe(COUNT);
    // Each way out of the decoder is taken often enough to say something about it.
    for (const kind of ['notes', 'none', 'cut', 'unreadable', 'newer-version']) {
      expect([kind, (kinds.get(kind) ?? 0) > COUNT / 200]).toEqual([kind, true]);
    }
    expect(unhandled).toEqual([]);
  }, 240_000);

  const spaces = deflateRawSync(Buffer.alloc(50_000_000, ' ')).toString('base64url');
  const tooManyNotes = `[0${',[0,0,"a"]'.repeat(10_000)}]`;
  test.each([
    ['a bomb of 50 MB', sealed(spaces.slice(0, 250_000))],
    ['10,000 notes', sealed(packed(tooManyNotes))],
    ['1 MB of payload', sealed('A'.repeat(1_000_000))],
    ['a name without end', sealed(packed(JSON.stringify(['a'.repeat(300_000), [0, 0, 'a']])))],
  ])('%s is too large', async (_what, link) => {
    expect(await readShareLink(link)).toEqual({ kind: 'damaged', reason: 'too-large', passages });
  });

  test('the largest payload that is read is read a hundred times without harm', async () => {
    const largest = sealed(
      packed(JSON.stringify([0, ...Array.from({ length: 120 }, () => [0, 0, 'b'.repeat(2_100)])])),
    );
    const readings = await Promise.all(Array.from({ length: 100 }, () => readShareLink(largest)));
    expect(readings.every((reading) => reading.kind === 'notes' && reading.notes.length === 120)).toBe(true);
  });

  test('a hundred thousand directives are not all read', async () => {
    const reading = await readShareLink(`https://a.com/#:~:${'text=a&'.repeat(100_000)}casenotes=1.a.b`);
    expect(reading).toMatchObject({ kind: 'damaged' });
    expect(reading.kind !== 'none' && reading.passages.length).toBe(200);
  });

  test('what stands in a note stays text', async () => {
    const html = '<script>alert(1)</script>';
    const reading = await readShareLink(sealed(packed(JSON.stringify([html, [0, 0, html]]))));
    expect(reading).toMatchObject({ kind: 'notes', notes: [{ text: html, author: html, about: null }] });
  });
});
