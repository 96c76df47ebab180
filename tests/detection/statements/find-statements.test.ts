import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cues, read, statementsOf, withCues } from './reading.ts';

const held = withCues([
  {
    entry: 'held-at-cecot',
    says: { en: ['{him} was …2 held …6 cecot'], es: ['{him} estuvo …2 preso …6 cecot'] },
    now: { en: ['{him} is …2 held …6 cecot'], es: ['{him} está …2 preso …6 cecot'] },
    examples: { en: { yes: [], no: [] }, es: { yes: [], no: [] } },
  },
  {
    entry: 'gang-claim',
    says: { en: ['{him} is|was …4 gang_member', '{him} denies …3 gang_member'], es: ['{him} es …3 pandillero'] },
    by: ['dhs', 'himself'],
    examples: { en: { yes: [], no: [] }, es: { yes: [], no: [] } },
  },
]);
const NAME = 'Andry Hernández Romero';

function verdictOf(text: string, published: string | null, language: 'en' | 'es' = 'en') {
  return statementsOf(text, language, { published }, held).map(({ entry, verdict }) => `${entry} ${verdict}`);
}

describe('a denied or doubted sentence gets no mark', () => {
  test.each([
    `${NAME} was not held at CECOT.`,
    `${NAME} was never held at CECOT.`,
    `If ${NAME} was held at CECOT, nobody said so.`,
    `If I promised ${NAME} that he was held at CECOT, I would lie.`,
    `That ${NAME} was held at CECOT`,
    `They fear that ${NAME} is held at CECOT.`,
    `Was it true that ${NAME} was held at CECOT?`,
    `The government denied that ${NAME} was held at CECOT.`,
    `No official has ever admitted in public that ${NAME} was held at CECOT.`,
    `Had ${NAME} been free, he was held at CECOT.`,
    `It is unclear whether ${NAME} was held at CECOT.`,
    `Luis Pérez, a friend of ${NAME}, was held at CECOT.`,
    `${NAME} spoke. Luis Pérez was held at CECOT.`,
    `${NAME} spoke of men. They said Luis Pérez is held at CECOT.`,
    `The list with ${NAME} was held at CECOT.`,
    `The claim that ${NAME} was held at CECOT, which many shared, is false.`,
  ])('%s', (text) => expect(verdictOf(text, '2025-05-01')).toEqual([]));
});

describe('a man whom the article brings in is still meant sentences later', () => {
  const between = 'The street is quiet. Rain is on the way.';
  test.each([
    `Ysqueibel Peñaloza worked in Raleigh. He had a tattoo. ${between} He was held at CECOT.`,
    `Widmer Agelviz is 24. ${between} He was held at CECOT.`,
    `Widmer Agelviz\n\n${between} He was held at CECOT.`,
    `In Maracay, a mechanic who asked not to be named opens at six. ${between} He was held at CECOT.`,
    `A mechanic opens at six. ${between} He was held at CECOT.`,
    `Another man opens at six. ${between} He was held at CECOT.`,
    `My own brother left in 2019. ${between} He was held at CECOT.`,
    `The mother of a construction worker lights a candle. ${between} He was held at CECOT, she says.`,
  ])('%s', (text) => expect(verdictOf(`${NAME} is free.\n\n${text}`, '2025-10-01')).toEqual([]));
});

describe('capitals that are no man’s name do not stand between him and "he"', () => {
  test.each([
    'He sewed for the Gran Desfile.\n\nThe street is quiet. Rain is on the way. He was held at CECOT.',
    'By Leila Farrow · May 1, 2025\n\nHe was held at CECOT.',
    'Net Worth\n\nHis net worth is not known. He was held at CECOT.',
    'The photographer saw it.\n\nThe street is quiet. Rain is on the way.\n\nHe was held at CECOT.',
    'He had crossed to Machiques. He was held at CECOT.',
  ])('%s', (text) => expect(verdictOf(`${NAME} is free.\n\n${text}`, '2025-10-01')).toEqual(['held-at-cecot matches']));
});

describe('what is said of him is found', () => {
  test.each([
    `${NAME} was held at CECOT.`,
    `${NAME}, who was held for months at CECOT, spoke.`,
    `${NAME}, a stylist from Capacho, was then held at CECOT.`,
    `${NAME} fled Venezuela and was held at CECOT.`,
    `${NAME} fled. He was held at CECOT.`,
    `${NAME} was not in court, because he was held at CECOT.`,
    `“${NAME} was held at CECOT,” said Lindsay Toczylowski.`,
    `In May ${NAME} was held at CECOT.`,
    `${NAME} asked for asylum and was held at CECOT.`,
    `${NAME} was not only held at CECOT but beaten.`,
    `A native son of Capacho, ${NAME} sews. He was held at CECOT.`,
  ])('%s', (text) => expect(verdictOf(text, '2025-10-01')).toEqual(['held-at-cecot matches']));
});

describe('the verdict', () => {
  test.each([
    ['is dated before the end', `${NAME} is held at CECOT.`, '2025-04-30', ['held-at-cecot dated']],
    ['conflicts after the end', `${NAME} is held at CECOT.`, '2025-09-30', ['held-at-cecot conflicts']],
    ['is dated without a date', `${NAME} is held at CECOT.`, null, ['held-at-cecot dated']],
    ['matches for the past after the end', `${NAME} was held at CECOT.`, '2025-09-30', ['held-at-cecot matches']],
    ['is none on a page from before the state began', `${NAME} is held at CECOT.`, '2024-01-01', []],
    ['is disputed in the article’s own voice', `${NAME} is a gang member.`, '2025-09-30', ['gang-claim disputed']],
    [
      'matches where the sentence says who says so',
      `DHS says ${NAME} is a gang member.`,
      '2025-09-30',
      ['gang-claim matches'],
    ],
    [
      'matches where another of its sides says so',
      `${NAME} denies being a gang member.`,
      '2025-09-30',
      ['gang-claim matches'],
    ],
    [
      'is disputed where somebody else says so',
      `CBS News says ${NAME} is a gang member.`,
      null,
      ['gang-claim disputed'],
    ],
  ] as const)('%s: %s', (_, text, published, expected) => expect(verdictOf(text, published)).toEqual([...expected]));
});

const ruled = withCues([
  {
    entry: 'due-process-ruling-2025-12-22',
    says: { en: ['boasberg …4 ruled …8 due_process'], es: [] },
    examples: { en: { yes: [], no: [] }, es: { yes: [], no: [] } },
  },
  {
    entry: 'profession',
    says: { en: ['{him} & brushes & makeup'], es: [] },
    examples: { en: { yes: [], no: [] }, es: { yes: [], no: [] } },
  },
  {
    entry: 'sf-pride',
    says: { en: ['pride …3 turned_down …3 title'], es: [] },
    by: ['sfist'],
    examples: { en: { yes: [], no: [] }, es: { yes: [], no: [] } },
  },
  {
    entry: 'module-8',
    says: { en: [], es: ['módulo 8'] },
    by: ['himself'],
    examples: { en: { yes: [], no: [] }, es: { yes: [], no: [] } },
  },
]);

function entriesOf(text: string, language: 'en' | 'es' = 'en') {
  return statementsOf(text, language, {}, ruled).map(({ entry, reason }) => `${entry} ${reason}`);
}

describe('who stands for somebody in office is read as the name', () => {
  test.each([
    [`${NAME} waited. Judge James Boasberg spoke. He ruled that they had due process.`, 1],
    [`${NAME} waited. Luis Pérez spoke. He ruled that they had due process.`, 0],
    [`${NAME} waited. He ruled that they had due process.`, 0],
  ] as const)('%s', (text, count) => expect(entriesOf(text)).toHaveLength(count));
});

describe('a date is the one of what it stands behind', () => {
  test.each([
    [`${NAME} waited. Boasberg ruled in December on due process.`, 1],
    [`${NAME} waited. Boasberg ruled in June on due process.`, 0],
    [`${NAME} waited. For those deported in March Boasberg ruled on due process.`, 1],
    [`${NAME} waited. Boasberg ruled that the June order gave them due process.`, 1],
    [`WASHINGTON, Jan. 4 — Boasberg ruled for ${NAME} on due process.`, 1],
  ] as const)('%s', (text, count) => expect(entriesOf(text)).toHaveLength(count));
});

describe('where a pattern only asks that he is in the sentence', () => {
  test.each([
    [`The brushes that ${NAME} has for makeup are old.`, 1],
    [`The brushes that Luis Pérez has for makeup are from ${NAME}.`, 0],
  ] as const)('no other man may be named in it: %s', (text, count) => expect(entriesOf(text)).toHaveLength(count));
});

describe('a sentence says who says so', () => {
  const said = `Pride turned down a title for ${NAME}`;
  test.each([
    `SFist reported that ${said}.`,
    `${said}, according to SFist.`,
    `That ${said} was reported by SFist.`,
    `SFist, which is read in San Francisco, said that ${said}.`,
    `You may have read in SFist that ${said}.`,
    `SFist wrote about ${NAME}. The same paper said that ${said}.`,
  ])('%s', (text) => expect(entriesOf(text)).toContain('sf-pride attributed'));

  test.each([`${said}.`, `The mayor says that ${said}.`, `SFist was told. ${said}.`])('or does not: %s', (text) =>
    expect(entriesOf(text)).toEqual(['sf-pride one-side']),
  );

  test('in the first person', () => {
    expect(entriesOf(`${NAME} responde. R. Estuve en el módulo 8.`, 'es')).toEqual(['module-8 attributed']);
    expect(entriesOf(`${NAME} responde. En la cárcel hay un módulo 8.`, 'es')).toEqual(['module-8 one-side']);
  });
});

/** To whom the last sentence attributes something, each once. */
describe('an aside', () => {
  test.each([
    [`Luis Pérez, whom ${NAME} knew, was held at CECOT.`, 0],
    [`${NAME}, whom Luis Pérez knew, was held at CECOT.`, 1],
  ] as const)('does not say of whom the sentence goes on: %s', (text, count) =>
    expect(statementsOf(text, 'en', {}, held)).toHaveLength(count),
  );
});

test('ten thousand sentences without a subject are read without running out of stack', () => {
  const text = `${NAME} salió. María Pérez habló. ${'Agregó que estuvo preso en el Cecot. '.repeat(10_000)}`;
  expect(() => statementsOf(text, 'es', {}, held)).not.toThrow();
});

test('what matches as an attribution is the sentence with whoever says so, not the words alone', () => {
  const [one] = statementsOf(`DHS says ${NAME} is a gang member.`, 'en', {}, held);
  expect(one?.words).toEqual([{ start: one?.start, end: one?.end }]);
});

test('a page that was changed after its date is judged by that', () => {
  const dates = { published: '2025-03-01', modified: '2025-09-01' };
  expect(statementsOf(`${NAME} is held at CECOT.`, 'en', dates, held)[0]?.verdict).toBe('conflicts');
});

test('the minutes of a time of day are no age', () => {
  const aged = withCues([
    {
      entry: 'birth-date',
      says: { en: ['31 & {him}'], es: [] },
      examples: { en: { yes: [], no: [] }, es: { yes: [], no: [] } },
    },
  ]);
  const said = (text: string) => statementsOf(text, 'en', {}, aged).map(({ entry }) => entry);
  expect(said(`${NAME} is 31.`)).toEqual(['birth-date']);
  expect(said(`12:31 p.m. ${NAME} speaks.`)).toEqual([]);
});

test('words in quotation marks are somebody’s', () => {
  const [one] = statementsOf(`“${NAME} was held at CECOT for months,” said Lindsay Toczylowski.`, 'en', {}, held);
  expect(one?.spokenBy).toBe('lawyers');
});

test('"I" in his words is he', () => {
  const text = `${NAME} spoke. “I was held at CECOT for months,” he said.`;
  expect(statementsOf(text, 'en', {}, held)[0]).toMatchObject({ entry: 'held-at-cecot', spokenBy: 'himself' });
});

test('"I" in another’s words is not', () => {
  const text = `${NAME} spoke. “I was held at CECOT for months,” said Luis Pérez.`;
  expect(statementsOf(text, 'en', {}, held)).toEqual([]);
});

test('a Spanish sentence without a subject goes on about him', () => {
  expect(verdictOf(`${NAME} salió. Después estuvo preso en el Cecot.`, '2025-10-01', 'es')).toEqual([
    'held-at-cecot matches',
  ]);
});

test.each([
  'El miércoles estuvo preso en el Cecot.',
  'La víspera estuvo preso en el Cecot.',
  'Antes de emigrar estuvo preso en el Cecot.',
  'Con otros estuvo preso en el Cecot.',
  'Temen por él: estuvo preso en el Cecot.',
  'No obstante, estuvo preso en el Cecot.',
])('so does one that opens with when or with whom: %s', (text) => {
  expect(verdictOf(`${NAME} salió. ${text}`, '2025-10-01', 'es')).toEqual(['held-at-cecot matches']);
});

test.each(['El director estuvo preso en el Cecot.', 'La víctima, un panadero, estuvo preso en el Cecot.'])(
  'and not one with a subject of its own: %s',
  (text) => {
    expect(verdictOf(`${NAME} salió. ${text}`, '2025-10-01', 'es')).toEqual([]);
  },
);

test('behind a woman, what is said of a man goes on about him', () => {
  const woman = '«Sentimos alivio», expresó Lindsay Toczylowski.';
  expect(verdictOf(`${NAME} salió. ${woman} Después estuvo preso en el Cecot.`, '2025-10-01', 'es')).toEqual([
    'held-at-cecot matches',
  ]);
});

test('a text in another language says nothing that is read', () => {
  const text = `${NAME} est un maquilleur vénézuélien. Il est dans une prison au Salvador, le CECOT, et les avocats sont avec lui dans une autre ville.`;
  expect(statementsOf(text, 'fr' as never, {}, cues)).toEqual([]);
});

test('every quote is the exact slice, and the words lie inside it', () => {
  const text = `${NAME} is held at CECOT. He was held at CECOT.\n\n“He is held at CECOT,” she said.`;
  for (const { start, end, quote, words } of statementsOf(text, 'en', {}, held)) {
    expect(text.slice(start, end)).toBe(quote);
    for (const word of words) expect(word.start >= start && word.end <= end && word.end > word.start).toBe(true);
  }
});

describe('bad input', () => {
  test('ten thousand sentences, all his, are all read', () => {
    const text = `${NAME} was here. ${'He was held at CECOT. '.repeat(10_000)}`;
    expect(statementsOf(text, 'en', {}, held)).toHaveLength(10_000);
  });

  test('a sentence of a megabyte gets no mark, and those around it do', () => {
    const endless = 'and he was held at CECOT '.repeat(40_000);
    const text = `${NAME} was held at CECOT. He ${endless}. He was held at CECOT.`;
    expect(statementsOf(text, 'en', {}, held)).toHaveLength(2);
  });

  test('a record entry without cues says nothing', () => {
    expect(statementsOf(`${NAME} was held at CECOT.`, 'en', {}, withCues([]))).toEqual([]);
  });

  test('a cue about an entry that is not in the record says nothing', () => {
    const lost = withCues([
      {
        entry: 'nowhere',
        says: { en: ['{him} was'], es: [] },
        examples: { en: { yes: [], no: [] }, es: { yes: [], no: [] } },
      },
    ]);
    expect(statementsOf(`${NAME} was held at CECOT.`, 'en', {}, lost)).toEqual([]);
  });

  test('whatever the text, nothing throws and every place is inside it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        NAME,
        'He',
        'his',
        'was held at CECOT',
        '. ',
        '“',
        '”',
        '"',
        '\n\n',
        ' ',
        ', who ',
        'March 15',
        'he said',
        'dijo él',
        'I was',
        'me fui',
        '«',
        '»',
        '¿',
        '?',
        '\u00ad',
        '\ud83d',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('en' as const, 'es' as const),
        (pieces, language) => {
          const text = `${NAME} ${pieces.join('')}`;
          for (const { start, end, quote } of statementsOf(text, language)) expect(text.slice(start, end)).toBe(quote);
        },
      ),
      { numRuns: 500 },
    );
    // Long enough for a machine that is busy.
  }, 30_000);
});

test('sentences end at points, and not at abbreviations', () => {
  const { sentences, text } = read(
    `${NAME} met Sen. Adam Schiff in the U.S. Capitol at 5 p.m. on Monday. He left.`,
    'en',
  );
  expect(sentences.map(({ sentence }) => text.source.slice(sentence.start, sentence.end))).toEqual([
    `${NAME} met Sen. Adam Schiff in the U.S. Capitol at 5 p.m. on Monday.`,
    'He left.',
  ]);
});
