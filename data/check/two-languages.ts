import { bilingualsOf, type Entry, entriesOf } from './entries.ts';
import { type Problem, problemsIn } from './problem.ts';
import type { Rule } from './rule.ts';

const name = 'two-languages';

/** In characters. Shorter texts are often names, which are the same in both languages. */
const LONGEST_NAME = 24;
/** Fields that hold names, whatever their length. */
const NAMES = /attributedTo|party/;

/** Every text is there in English and in Spanish, one a translation of the other, without stray spaces. (That none is empty, the schema says.) */
export const twoLanguages: Rule = {
  name,
  check: (data) => [
    ...entriesOf(data).flatMap(checkEntry),
    ...data.quotes
      .filter(({ language, translation }) =>
        ['en', 'es'].some((each) => each !== language && each !== translation?.language),
      )
      .map(({ id }) =>
        problemsIn('quotes.json', name)(id, 'cannot be read in both English and Spanish: add a translation'),
      ),
    ...data.quotes
      .filter(({ language, translation }) => translation?.language === language)
      .map(({ id }) => problemsIn('quotes.json', name)(id, 'its translation is in the language of the original')),
  ],
};

function checkEntry(entry: Entry): Problem[] {
  const problem = problemsIn(entry.file, name);
  return bilingualsOf(entry).flatMap(({ path, en, es }) => [
    ...[en, es]
      .filter(hasStrayWhiteSpace)
      .map((text) => problem(entry.entry, `${path} has stray spaces or line breaks: “${text.slice(0, 40)}…”`)),
    ...(en === es && en.length > LONGEST_NAME && !NAMES.test(path)
      ? [problem(entry.entry, `${path} is the same text in English and Spanish`)]
      : []),
  ]);
}

function hasStrayWhiteSpace(text: string): boolean {
  return text !== text.trim() || / {2}|[\n\r\t]/.test(text);
}
