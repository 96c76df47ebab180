/** Prose of our own; what is in [[ ]] is the passage that has to be found, or that was quoted. */
export interface MatchCase {
  name: string;
  /** The article when the note was written, the quoted passage in [[ ]]. */
  was: string;
  /** The article now, the passage to be found in [[ ]]; without them nothing may be found. */
  now: string;
  found: 'exact' | 'near' | 'absent' | 'ambiguous';
  /** What was noted with the quote; else all of it. */
  noted?: 'words' | 'words and place';
}

const en = (sentence: string) =>
  `Crowd asks for his return\n\nA makeup artist from Venezuela came to the border in August. ${sentence} ` +
  'His lawyers were told nothing for weeks.\n\nThe government has not published its evidence.';
const es = (sentence: string) =>
  `Piden su regreso\n\nUn maquillador venezolano llegó a la frontera en agosto. ${sentence} ` +
  'Durante semanas nadie informó a sus abogados.\n\nEl gobierno no ha publicado sus pruebas.';
/** The same sentence elsewhere: nothing of the surroundings helps. */
const alone = (sentence: string) => `Another headline\n\nQuite another paragraph stands here. ${sentence} And it ends.`;

const SENTENCE = 'The court ordered the government to explain the removal of the men from the country.';
const ORACION = 'La corte ordenó al gobierno explicar la expulsión de los hombres sin una audiencia previa.';

const unchanged: MatchCase[] = [
  { name: 'nothing changed', was: en(`[[${SENTENCE}]]`), now: en(`[[${SENTENCE}]]`), found: 'exact' },
  { name: 'nothing changed, in Spanish', was: es(`[[${ORACION}]]`), now: es(`[[${ORACION}]]`), found: 'exact' },
  {
    name: 'two words',
    was: en('He was [[taken away]] at dawn.'),
    now: en('He was [[taken away]] at dawn.'),
    found: 'exact',
  },
  {
    name: 'a part of a word',
    was: en('The [[depor]]tation came.'),
    now: en('The [[depor]]tation came.'),
    found: 'exact',
  },
  {
    name: 'words with an emoji',
    was: en('He paints 🎨 [[faces 💄 and]] crowns.'),
    now: en('He paints 🎨 [[faces 💄 and]] crowns.'),
    found: 'exact',
  },
  { name: 'the whole text', was: `[[${SENTENCE}]]`, now: `[[${SENTENCE}]]`, found: 'exact' },
  {
    name: 'a quote over two paragraphs',
    was: en('[[It ended.\n\nThen it began]] again.'),
    now: en('[[It ended.\n\nThen it began]] again.'),
    found: 'exact',
  },
];

const written: MatchCase[] = [
  {
    name: 'curly quotes became straight',
    was: en('She said: [[“It’s over,” he’d written]] to her.'),
    now: en('She said: [["It\'s over," he\'d written]] to her.'),
    found: 'exact',
  },
  {
    name: 'hyphens became dashes',
    was: en('[[A well-known stylist - from Táchira]] came.'),
    now: en('[[A well‑known stylist – from Táchira]] came.'),
    found: 'exact',
  },
  {
    name: 'spaces became unbreakable',
    was: en('[[on 15 March at noon]] he left.'),
    now: en('[[on 15\u00a0March at\u202fnoon]] he left.'),
    found: 'exact',
  },
  {
    name: 'accents went',
    was: es('[[Andry Hernández llegó]] solo.'),
    now: es('[[Andry Hernandez llego]] solo.'),
    found: 'exact',
  },
  {
    name: 'accents are written in two signs',
    was: es('[[Andry Hernández llegó]] solo.'),
    now: es('[[Andry Herna\u0301ndez llego\u0301]] solo.'),
    found: 'exact',
  },
  {
    name: 'soft hyphens came in',
    was: en('[[an administrative hearing]] was set.'),
    now: en('[[an admin\u00adis\u00adtrative hearing]] was set.'),
    found: 'exact',
  },
  {
    name: 'capitals became small letters',
    was: en('[[TAKEN AWAY]] he was.'),
    now: en('[[taken away]] he was.'),
    found: 'exact',
  },
  {
    name: 'a line break came in',
    was: en('[[A long title of two parts]] follows.'),
    now: en('[[A long title\nof two parts]] follows.'),
    found: 'exact',
  },
  {
    name: 'a paragraph was cut in two',
    was: en(`[[${SENTENCE} It did not.]] So.`),
    now: en(`[[${SENTENCE}\n\nIt did not.]] So.`),
    found: 'exact',
  },
  {
    name: 'a short quote now crosses a paragraph’s end',
    was: en('So [[it was over]] then.'),
    now: en('So it\n\nwas over then.'),
    found: 'absent',
  },
];

const moved: MatchCase[] = [
  {
    name: 'a paragraph came before',
    was: en(`[[${SENTENCE}]]`),
    now: `Updated\n\nNew words.\n\n${en(`[[${SENTENCE}]]`)}`,
    found: 'exact',
  },
  {
    name: 'the sentence moved to the end',
    was: en(`[[${SENTENCE}]]`),
    now: `${en('')} [[${SENTENCE}]]`,
    found: 'exact',
  },
  {
    name: 'a long sentence stands in new surroundings',
    was: en(`[[${SENTENCE}]]`),
    now: alone(`[[${SENTENCE}]]`),
    found: 'exact',
  },
  {
    name: 'a short one in new surroundings is another',
    was: en('He was [[taken away]] at dawn.'),
    now: alone('They were taken away by bus.'),
    found: 'absent',
  },
  {
    name: 'a name that stands elsewhere is another',
    was: en('They flew to [[Caracas]] in July.'),
    now: alone('The march in Caracas was small.'),
    found: 'absent',
  },
  {
    name: 'a short one next to what was edited',
    was: en('He was [[taken away]] at dawn. Nobody knew where to.'),
    now: en('He had been [[taken away]] at dawn. Nobody knew where to.'),
    found: 'exact',
  },
];

const repeated: MatchCase[] = [
  {
    name: 'told apart by what follows',
    was: en('He was freed. Then she spoke. [[He was freed]]. Then they sang.'),
    now: en('He was freed. Then she spoke. [[He was freed]]. Then they sang.'),
    found: 'exact',
  },
  {
    name: 'told apart after a paragraph came before',
    was: en('He waited. [[He hoped]]. They sang. He left. He hoped. They wept.'),
    now: `New.\n\n${en('He waited. [[He hoped]]. They sang. He left. He hoped. They wept.')}`,
    found: 'exact',
  },
  {
    name: 'one of them is gone, and it was that',
    was: en('[[He hoped]] for a letter from home. Then she left, and he hoped no more.'),
    now: en('Then she left, and he hoped no more.'),
    found: 'absent',
  },
  {
    name: 'the same surroundings, the old place',
    was: 'a b c. [[he]] a b c. he a b c. he a b c.',
    now: 'a b c. [[he]] a b c. he a b c. he a b c.',
    found: 'exact',
    noted: 'words and place',
  },
  {
    name: 'no surroundings known, several places',
    was: en('[[He]] came. He left. He came.'),
    now: en('He came. He left. He came.'),
    found: 'ambiguous',
    noted: 'words',
  },
  {
    name: 'no surroundings known, one place',
    was: en('[[An umbrella]] stood there.'),
    now: en('[[An umbrella]] stood there.'),
    found: 'exact',
    noted: 'words',
  },
  {
    name: 'a word inside other words is none of its own',
    was: en('[[he]] came.'),
    now: 'The other weather there.',
    found: 'absent',
    noted: 'words',
  },
  {
    name: 'capitals tell a country from people',
    was: en('Back in the [[US]] they sang.'),
    now: en('They told us so. Back in the [[US]] they sang.'),
    found: 'exact',
    noted: 'words',
  },
  {
    name: 'a long sentence that stands twice, as a pull quote does',
    was: `[[${SENTENCE}]]`,
    now: `[[${SENTENCE}]] More. ${SENTENCE}`,
    found: 'exact',
    noted: 'words',
  },
  {
    name: 'a table’s rows',
    was: 'yes no yes\nyes no yes\n[[yes]] no yes\nyes no yes',
    now: 'intro yes no yes\nyes no yes\nyes no yes\nyes no yes',
    found: 'ambiguous',
    noted: 'words',
  },
];

const edited: MatchCase[] = [
  {
    name: 'a slip was mended',
    was: en(`[[${SENTENCE.replace('government', 'goverment')}]]`),
    now: en(`[[${SENTENCE}]]`),
    found: 'near',
  },
  {
    name: 'a slip was mended, in Spanish',
    was: es(`[[${ORACION.replace('audiencia', 'audencia')}]]`),
    now: es(`[[${ORACION}]]`),
    found: 'near',
  },
  {
    name: 'a slip was mended in other surroundings',
    was: en(`[[${SENTENCE.replace('government', 'goverment')}]]`),
    now: alone(`[[${SENTENCE}]]`),
    found: 'near',
  },
  {
    name: 'a word came in',
    was: en(`[[${SENTENCE}]]`),
    now: en(`[[${SENTENCE.replace('explain', 'explain publicly')}]]`),
    found: 'near',
  },
  {
    name: 'a word went',
    was: en(`[[${SENTENCE}]]`),
    now: en(`[[${SENTENCE.replace('of the men ', '')}]]`),
    found: 'near',
  },
  {
    name: 'a comma came in',
    was: en(`[[${SENTENCE}]]`),
    now: en(`[[${SENTENCE.replace('explain', 'explain, in writing,')}]]`),
    found: 'near',
  },
  {
    name: 'the space between two paragraphs was never there',
    was: en(`[[${SENTENCE}So it did.]]`),
    now: en(`[[${SENTENCE}\n\nSo it did.]]`),
    found: 'near',
  },
  {
    name: 'a verb changed between the same neighbours',
    was: en(`[[${SENTENCE}]]`),
    now: en(`[[${SENTENCE.replace('ordered', 'asked')}]]`),
    found: 'near',
  },
  {
    name: 'the last word changed between the same neighbours',
    was: en(`[[${SENTENCE}]]`),
    now: en(`[[${SENTENCE.replace('country', 'nation')}]]`),
    found: 'near',
  },
  {
    name: 'the last word changed in other surroundings',
    was: en(`[[${SENTENCE}]]`),
    now: alone(SENTENCE.replace('country', 'nation')),
    found: 'absent',
  },
  {
    name: 'a preposition changed',
    was: en(`[[${SENTENCE}]]`),
    now: alone(`[[${SENTENCE.replace('from the', 'to the')}]]`),
    found: 'near',
  },
  {
    name: 'more than a quarter changed',
    was: en(`[[${SENTENCE}]]`),
    now: en('The court told ministers to say why these people were made to leave the country.'),
    found: 'absent',
  },
  {
    name: 'a short sentence with a slip',
    was: en('[[He was relased at dawn.]]'),
    now: en('He was released at dawn.'),
    found: 'absent',
  },
  { name: 'the sentence is gone', was: en(`[[${SENTENCE}]]`), now: en(''), found: 'absent' },
];

/** In the same place, between the same neighbours: what changed is what the sentence says. */
const lookAlikes: [string, string, string][] = [
  [
    'a not came in',
    'He was released from the prison in Texas after the hearing.',
    'He was not released from the prison in Texas after the hearing.',
  ],
  [
    'a not went',
    'The lawyers did not receive an answer from the department.',
    'The lawyers did receive an answer from the department.',
  ],
  [
    'a contracted not',
    'The men were told why they had been taken to the airport.',
    'The men weren’t told why they had been taken to the airport.',
  ],
  [
    'never',
    'He had ever been charged with anything in the country.',
    'He had never been charged with anything in the country.',
  ],
  [
    'a no, in Spanish',
    'El hombre fue liberado de la cárcel después de la audiencia.',
    'El hombre no fue liberado de la cárcel después de la audiencia.',
  ],
  [
    'without, in Spanish',
    'Fue expulsado del país con una orden firmada por la jueza.',
    'Fue expulsado del país sin una orden firmada por la jueza.',
  ],
  [
    'another day',
    'The plane left for El Salvador on 15 March in the evening.',
    'The plane left for El Salvador on 16 March in the evening.',
  ],
  [
    'another month',
    'The hearing was set for the first week of June in San Diego.',
    'The hearing was set for the first week of July in San Diego.',
  ],
  [
    'another month, in Spanish',
    'La audiencia quedó fijada para la primera semana de junio.',
    'La audiencia quedó fijada para la primera semana de julio.',
  ],
  [
    'another year',
    'The government of the country changed its policy in 2025.',
    'The government of the country changed its policy in 2026.',
  ],
  [
    'another weekday',
    'The judge is expected to decide by Monday, her clerk said.',
    'The judge is expected to decide by Friday, her clerk said.',
  ],
  [
    'another number',
    'The plane carried 137 men whom nobody had ever charged.',
    'The plane carried 238 men whom nobody had ever charged.',
  ],
  [
    'another number in words',
    'The plane carried nine men whom nobody had ever charged.',
    'The plane carried ten men whom nobody had ever charged.',
  ],
  [
    'another number in words, in Spanish',
    'El avión llevaba siete hombres a quienes nadie había acusado.',
    'El avión llevaba nueve hombres a quienes nadie había acusado.',
  ],
  [
    'two numbers changed places',
    'Of the men on the list, 12 were freed and 21 were moved.',
    'Of the men on the list, 21 were freed and 12 were moved.',
  ],
  [
    'another name',
    'On the phone, the stylist Romero told his mother about it.',
    'On the phone, the stylist Moreno told his mother about it.',
  ],
  [
    'a name one letter apart',
    'After the call his cousin María went back to the market.',
    'After the call his cousin Mario went back to the market.',
  ],
  [
    'another name at the beginning',
    'Romero was released from the prison after the hearing.',
    'Moreno was released from the prison after the hearing.',
  ],
  [
    'another place',
    'They were held for four months at a prison in Honduras.',
    'They were held for four months at a prison in Ecuador.',
  ],
  [
    'another nationality',
    'The barber, a Salvadoran citizen, was taken to the airport.',
    'The barber, a Venezuelan citizen, was taken to the airport.',
  ],
  [
    'lawful',
    'The court of appeals called the removal of the men lawful.',
    'The court of appeals called the removal of the men unlawful.',
  ],
  [
    'legal, in Spanish',
    'La corte de apelaciones calificó de legal la expulsión.',
    'La corte de apelaciones calificó de ilegal la expulsión.',
  ],
  [
    'allegedly',
    'The makeup artist had belonged to a gang in the country.',
    'The makeup artist had allegedly belonged to a gang in the country.',
  ],
  [
    'presunto',
    'El maquillador fue descrito como miembro de una banda.',
    'El maquillador fue descrito como presunto miembro de una banda.',
  ],
  [
    'almost',
    'The men were freed before the end of the long summer.',
    'The men were almost freed before the end of the long summer.',
  ],
];

/** Elsewhere in the text: a verb, a sex or a number of people makes it a sentence about something else. */
const elsewhere: [string, string, string][] = [
  [
    'another verb',
    'The man was released from the prison after the long hearing.',
    'The man was deported from the prison after the long hearing.',
  ],
  [
    'another tense',
    'The makeup artist is being held in the prison without a date.',
    'The makeup artist was being held in the prison without a date.',
  ],
  [
    'a woman',
    'El migrante fue detenido por los agentes cerca de la frontera.',
    'La migrante fue detenida por los agentes cerca de la frontera.',
  ],
  [
    'several people',
    'The man waited for the bus to the airport with his lawyer.',
    'The men waited for the bus to the airport with their lawyer.',
  ],
  [
    'another end',
    'The lawyer said that the men from the plane were all alive.',
    'The lawyer said that the men from the plane were all dead.',
  ],
  [
    'the same word of a woman',
    'Cuando fue detenido cerca de la frontera sur, pidió asilo.',
    'Cuando fue detenida cerca de la frontera sur, pidió asilo.',
  ],
  [
    'a shorter end',
    'The court ordered the government to explain the removal immediately.',
    'The court ordered the government to explain the removal.',
  ],
];

export const matchCases: MatchCase[] = [
  ...unchanged,
  ...written,
  ...moved,
  ...repeated,
  ...edited,
  ...lookAlikes.map(([name, quoted, now]) => ({
    name: `looks alike: ${name}`,
    was: en(`[[${quoted}]]`),
    now: en(now),
    found: 'absent' as const,
  })),
  ...lookAlikes.map(([name, now, quoted]) => ({
    name: `looks alike, the other way: ${name}`,
    was: en(`[[${quoted}]]`),
    now: en(now),
    found: 'absent' as const,
  })),
  ...elsewhere.map(([name, quoted, now]) => ({
    name: `looks alike elsewhere: ${name}`,
    was: en(`[[${quoted}]]`),
    now: alone(now),
    found: 'absent' as const,
  })),
  {
    name: 'the sentence with a slip mended goes before one that looks alike',
    was: en(`[[${SENTENCE.replace('government', 'goverment')}]]`),
    now: `${en(`[[${SENTENCE}]]`)} ${SENTENCE.replace('court', 'senate')}`,
    found: 'near',
  },
  {
    name: 'two sentences that could be meant',
    was: `[[${SENTENCE.replace('government', 'goverment')}]]`,
    now: `${SENTENCE} Other words. ${SENTENCE}`,
    found: 'ambiguous',
    noted: 'words',
  },
];
