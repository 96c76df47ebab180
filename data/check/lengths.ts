import type { RawData } from '../read-data.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'lengths';

/** In characters. Spanish says the same in about a quarter more. */
const MOST = {
  statement: { en: 340, es: 420 },
  eventTitle: { en: 90, es: 90 },
  question: { en: 160, es: 160 },
  answer: { en: 420, es: 420 },
  error: { en: 200, es: 200 },
  correct: { en: 260, es: 260 },
  sentence: { en: 320, es: 320 },
  summary: { en: 400, es: 400 },
};
/** Sentences in a section of the narrative. */
const FEWEST_SENTENCES = 3;
const MOST_SENTENCES = 6;

interface Measured {
  file: string;
  entry: string | null;
  field: string;
  text: { en: string; es: string } | null;
  most: { en: number; es: number };
}

/** Texts fit the place they are shown in without being cut. */
export const lengths: Rule = {
  name,
  check: (data) => [...measuredTexts(data).flatMap(tooLong), ...sectionSizes(data.narrative)],
};

function measuredTexts(data: RawData): Measured[] {
  const rows = <Entry extends { id: string }>(
    file: string,
    entries: readonly Entry[],
    field: keyof Entry & string,
    most: Measured['most'],
  ): Measured[] =>
    entries.map((entry) => ({ file, entry: entry.id, field, text: entry[field] as Measured['text'], most }));
  return [
    ...rows('claims.json', data.claims, 'statement', MOST.statement),
    ...rows('events.json', data.events, 'title', MOST.eventTitle),
    ...rows('questions.json', data.questions, 'question', MOST.question),
    ...rows('questions.json', data.questions, 'lastKnown', MOST.answer),
    ...rows('questions.json', data.questions, 'wouldSettle', MOST.answer),
    ...rows('questions.json', data.questions, 'answer', MOST.answer),
    ...rows('corrections.json', data.corrections, 'says', MOST.error),
    ...rows('corrections.json', data.corrections, 'correct', MOST.correct),
    { file: 'identity.json', entry: null, field: 'summary', text: data.identity.summary, most: MOST.summary },
    ...sections(data.narrative).flatMap(([section, sentences]) =>
      sentences.map((text, index) => ({
        file: 'narrative.json',
        entry: `${section} ${index + 1}`,
        field: 'sentence',
        text,
        most: MOST.sentence,
      })),
    ),
  ];
}

function tooLong({ file, entry, field, text, most }: Measured): Problem[] {
  if (text === null) return [];
  return (['en', 'es'] as const)
    .filter((language) => text[language].length > most[language])
    .map((language) =>
      problemsIn(file, name)(
        entry,
        `${field}.${language} has ${text[language].length} characters, at most ${most[language]} are allowed`,
      ),
    );
}

function sections({ asOf, ...rest }: RawData['narrative']): [string, { en: string; es: string }[]][] {
  return Object.entries(rest).map(([section, { sentences }]) => [section, sentences]);
}

function sectionSizes(narrative: RawData['narrative']): Problem[] {
  return sections(narrative)
    .filter(([, sentences]) => sentences.length < FEWEST_SENTENCES || sentences.length > MOST_SENTENCES)
    .map(([section, { length }]) =>
      problemsIn('narrative.json', name)(
        section,
        `has ${length} sentences, ${FEWEST_SENTENCES} to ${MOST_SENTENCES} are allowed`,
      ),
    );
}
