import { describe, expect, test } from 'vitest';
import { read, statementsOf, withCues } from './reading.ts';

const cues = withCues([
  {
    entry: 'held-at-cecot',
    says: { en: ['{him} was …2 held …6 cecot'], es: ['{him} estuvo …2 preso …6 cecot'] },
    now: { en: [], es: [] },
    examples: { en: { yes: [], no: [] }, es: { yes: [], no: [] } },
  },
  {
    entry: 'head-shaved',
    says: { en: ['shaved his head'], es: ['lo raparon'] },
    by: ['himself'],
    examples: { en: { yes: [], no: [] }, es: { yes: [], no: [] } },
  },
]);

function entries(text: string, language: 'en' | 'es'): string[] {
  return statementsOf(text, language, { published: '2025-09-01' }, cues).map(({ entry }) => entry);
}

const NAME = 'Andry Hernández Romero';
const QUESTIONS = ['Why did you leave?', 'I was afraid.', 'And then?', 'I crossed the border.', 'What happened there?'];
const PREGUNTAS = ['¿Por qué se fue?', 'Tenía miedo y me fui.', '¿Y después?', 'Llegué a la frontera.', '¿Qué pasó?'];

function interview(...paragraphs: string[]): string {
  return paragraphs.join('\n\n');
}

describe('what he says of himself', () => {
  test.each([
    ['in a quotation', 'en', `${NAME} spoke. “I was held at CECOT,” he said.`],
    ['in one that is told of in its last sentence', 'en', `“I was held at CECOT. I prayed,” ${NAME} said.`],
    ['in an answer', 'en', interview(`${NAME}: keys and metal`, ...QUESTIONS, 'I was held at CECOT.')],
    ['behind his name', 'en', interview(`${NAME}: I am well.`, 'NPR: Good.', `${NAME}: I was held at CECOT.`)],
    ['in a Spanish quotation', 'es', `${NAME} habló. «Estuve preso en el CECOT», dijo él.`],
    ['in a Spanish answer', 'es', interview(`${NAME} habla`, ...PREGUNTAS, 'Estuve preso en el CECOT.')],
  ] as const)('is read as said of him %s', (_, language, text) => {
    expect(entries(text, language)).toEqual(['held-at-cecot']);
  });

  test.each([
    ['in a quotation', 'en', `“They shaved my head,” ${NAME} told NBC.`],
    ['in an answer', 'en', interview(`${NAME}: keys and metal`, ...QUESTIONS, 'They shaved my head, and I wept.')],
    ['in a Spanish answer', 'es', interview(`${NAME} habla`, ...PREGUNTAS, 'Me raparon.')],
  ] as const)('is his own account %s', (_, language, text) => {
    const [statement, ...others] = statementsOf(text, language, { published: '2025-09-01' }, cues);
    expect(statement).toMatchObject({ entry: 'head-shaved', spokenBy: 'himself' });
    expect(text.slice(statement?.start, statement?.end)).toBe(statement?.quote);
    expect(others).toEqual([]);
  });
});

describe('what others say of themselves is not his', () => {
  test.each([
    ['in a quotation', 'en', `${NAME} spoke. “I was held at CECOT,” said Luis Pérez.`],
    ['in one whose end says who speaks', 'en', `${NAME} said so. “I was held at CECOT. I prayed,” said Luis Pérez.`],
    [
      'in an interview with somebody else',
      'en',
      interview(`Luis Pérez on ${NAME}`, ...QUESTIONS, 'I was held at CECOT.'),
    ],
    ['in one with his mother', 'en', interview(`${NAME}: his mother speaks`, ...QUESTIONS, 'I was held at CECOT.')],
    [
      'in one whose answers speak of him',
      'en',
      interview(NAME, ...QUESTIONS, 'I told him so.', 'Why?', 'I saw him weep.', 'And?', 'I was held at CECOT.'),
    ],
    ['in a text with a question or two', 'en', interview(NAME, 'Why so?', 'I was held at CECOT.')],
    ['in the article itself', 'en', `I met ${NAME} in Capacho. I was held at CECOT.`],
  ] as const)('%s', (_, language, text) => {
    expect(entries(text, language)).toEqual([]);
  });
});

describe('Spanish verbs of his', () => {
  test.each([
    ['estuve', 'estuvo'],
    ['llegué', 'llego'],
    ['busqué', 'busco'],
    ['recé', 'rezo'],
    ['salí', 'salio'],
    ['pedí', 'pidio'],
    ['me fui', 'se fue'],
    ['me llevaron', 'lo llevaron'],
    ['mi madre', 'su madre'],
    ['tengo', 'tiene'],
    ['volveré', 'volvera'],
    ['aquí', 'aqui'],
    ['qué', 'que'],
    ['café', 'cafe'],
  ])('“%s” is read as “%s”', (said, told) => {
    const text = `${NAME} habló. «Ese día ${said} para siempre, yo mismo», dijo él.`;
    const { sentences } = read(text, 'es', cues);
    expect(sentences.map(({ discourse }) => discourse.words.join(' '))[0]).toContain(`ese dia ${told} para siempre`);
  });
});
