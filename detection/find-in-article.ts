import type { CaseFile } from '../casefile/types.ts';
import type { CompiledSpeaker } from '../data/compiled-cues.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import type { NameIndex } from './names.ts';
import type { CueIndex } from './statements/cue-index.ts';
import { type Attribution, findAttributions } from './statements/find-attributions.ts';
import { findStatements, type Statement } from './statements/find-statements.ts';
import { type ArticleText, readArticleText } from './statements/read-article-text.ts';

/** What articles are read with, made ready once. */
export interface Knowledge {
  caseFile: CaseFile;
  names: NameIndex;
  cues: CueIndex;
}

/** What an article says of the case, as far as it was recognised; plain data, each list in the order of the text. */
export interface Findings {
  /** `[]`: the article is not about him. */
  mentions: Mention[];
  /** `[]` too where there are no cues of its language. */
  statements: Statement[];
  attributions: Attribution[];
  /** Whom the ids of both stand for; who is not among them is known by the article alone. */
  speakers: CompiledSpeaker[];
}

/** Everything that is looked for in an article's text. */
export function findInArticle(article: ArticleText, { caseFile, names, cues }: Knowledge): Findings {
  const mentions = findMentions(article.text, names);
  const reading = readArticleText(article, mentions, cues, names.words);
  if (!reading) return { mentions, statements: [], attributions: [], speakers: [] };
  const statements = findStatements(reading, caseFile);
  const attributions = findAttributions(reading);
  return { mentions, statements, attributions, speakers: speakersOf(statements, attributions, cues) };
}

function speakersOf(
  statements: readonly Statement[],
  attributions: readonly Attribution[],
  { speakers }: CueIndex,
): CompiledSpeaker[] {
  const ids = new Set([
    ...statements.flatMap(({ speakers, spokenBy }) => [...speakers, spokenBy]),
    ...attributions.map(({ speaker }) => speaker),
  ]);
  return [...speakers.values()].filter(({ id }) => ids.has(id));
}
