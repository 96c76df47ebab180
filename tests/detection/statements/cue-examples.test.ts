import { describe, expect, test } from 'vitest';
import { loadCaseFile } from '../../../casefile/load-case-file.ts';
import { compileCaseFile, readData } from '../../../data/compile.ts';
import { compileCues, publishersOf } from '../../../data/compile-cues.ts';
import { readCues } from '../../../data/read-cues.ts';
import { createGate } from '../../../detection/create-gate.ts';
import { findMentions } from '../../../detection/find-mentions.ts';
import { compileNameIndex } from '../../../detection/names.ts';
import { indexCues } from '../../../detection/statements/cue-index.ts';
import { findStatements } from '../../../detection/statements/find-statements.ts';
import { readArticleText } from '../../../detection/statements/read-article-text.ts';
import { caseNames, caseWords } from '../case-names.ts';

const raw = readData();
const caseFile = loadCaseFile(compileCaseFile(raw));
const nameIndex = compileNameIndex(caseNames, createGate(caseNames), caseWords);
const rawCues = readCues();
const cues = indexCues(compileCues(rawCues, publishersOf(raw.sources)));

/** What stands before every example, so that "he" has somebody to mean. */
const LEAD = {
  en: 'This is the story of Andry José Hernández Romero, and it was told to the people of the town by those who know it well.',
  es: 'Esta es la historia de Andry José Hernández Romero.',
} as const;

/** The entries that an example says, and the corrections that go with them. */
function entriesFound(language: 'en' | 'es', example: string): string[] {
  const text = `${LEAD[language]} ${example}`;
  const article = { text, language, published: null };
  const reading = readArticleText(article, findMentions(text, nameIndex), cues, nameIndex.words);
  const statements = reading ? findStatements(reading, caseFile) : [];
  return statements
    .filter(({ start }) => start >= LEAD[language].length)
    .flatMap(({ entry, correction }) => (correction ? [entry, correction] : [entry]));
}

describe.each(rawCues.files)('cues/$file', ({ cues: ofFile }) => {
  for (const cue of ofFile) {
    for (const language of ['en', 'es'] as const) {
      const { yes, no } = cue.examples[language];
      for (const example of yes)
        test(`${cue.entry} (${language}) is said: ${example}`, () => {
          expect(entriesFound(language, example)).toContain(cue.entry);
        });
      for (const example of no)
        test(`${cue.entry} (${language}) is not said: ${example}`, () => {
          expect(entriesFound(language, example)).not.toContain(cue.entry);
        });
    }
  }
});
