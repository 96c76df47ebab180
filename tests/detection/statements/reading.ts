import { loadCaseFile } from '../../../casefile/load-case-file.ts';
import type { CaseFile, PartialDate } from '../../../casefile/types.ts';
import { compileCaseFile, readData } from '../../../data/compile.ts';
import { compileCues, publishersOf } from '../../../data/compile-cues.ts';
import { type RawCues, readCues } from '../../../data/read-cues.ts';
import { createGate } from '../../../detection/create-gate.ts';
import { findMentions } from '../../../detection/find-mentions.ts';
import { compileNameIndex } from '../../../detection/names.ts';
import { type CueIndex, indexCues } from '../../../detection/statements/cue-index.ts';
import { findStatements, type Statement } from '../../../detection/statements/find-statements.ts';
import { type ArticleReading, readArticleText } from '../../../detection/statements/read-article-text.ts';
import { caseNames, caseWords } from '../case-names.ts';

const raw = readData();
export const caseFile: CaseFile = loadCaseFile(compileCaseFile(raw));
const nameIndex = compileNameIndex(caseNames, createGate(caseNames), caseWords);
const rawCues = readCues();

/** Cues as they ship, and any others compiled in their place. */
export const cues: CueIndex = compile(rawCues);
export function compile(changed: RawCues): CueIndex {
  return indexCues(compileCues(changed, publishersOf(raw.sources)));
}

/** The grammar and speakers of the record with cues of a test's own. */
export function withCues(ofTest: RawCues['files'][number]['cues']): CueIndex {
  return compile({ ...rawCues, files: [{ file: 'test.json', words: {}, cues: ofTest }] });
}

/** The reading of a text that names him; throws when it does not. */
export function read(text: string, language: 'en' | 'es', index: CueIndex = cues): ArticleReading {
  const article = { text, language, published: null };
  const reading = readArticleText(article, findMentions(text, nameIndex), index, nameIndex.words);
  if (!reading) throw new Error(`nobody is named in: ${text}`);
  return reading;
}

/** The statements of a text; `[]` also when it does not name him. */
export function statementsOf(
  text: string,
  language: 'en' | 'es' | null,
  dates: { published?: PartialDate | null; modified?: PartialDate | null } = {},
  index: CueIndex = cues,
): Statement[] {
  const article = { text, language, published: dates.published ?? null, modified: dates.modified ?? null };
  const reading = readArticleText(article, findMentions(text, nameIndex), index, nameIndex.words);
  return reading ? findStatements(reading, caseFile) : [];
}

/** Each reference of the last sentence, as `words=who`. */
export function referencesOf(text: string, language: 'en' | 'es'): string[] {
  const { sentences, text: worded } = read(text, language);
  return (sentences.at(-1)?.references ?? []).map(({ first, last, who }) => {
    const start = worded.originOf(worded.starts[first] ?? 0);
    const end = worded.originOf(worded.ends[last - 1] ?? 0);
    return `${worded.source.slice(start, end)}=${who}`;
  });
}
