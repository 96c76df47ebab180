import { briefReader } from '../../casefile/briefing.ts';
import type { CaseFile, PartialDate } from '../../casefile/types.ts';
import type { NameIndex } from '../../detection/names.ts';
import type { CueIndex } from '../../detection/statements/cue-index.ts';
import { findStatements } from '../../detection/statements/find-statements.ts';
import { findPageMentions } from '../../page/find-page-mentions.ts';
import type { Article } from '../../page/read-article.ts';
import { readPageSentences } from '../../page/read-page-sentences.ts';

/** What the command line says about one page, in the order in which it is printed. */
export interface Annotation {
  file: string;
  url: string | null;
  language: string | null;
  published: PartialDate | null;
  about: boolean;
  mentions: { quote: string; start: number; end: number; kind: 'full' | 'partial' }[];
  statements: { quote: string; start: number; end: number; claim: string; verdict: string; sources: string[] }[];
  laterEvents: string[];
  characters: number;
}

/** The record and the names, loaded once for all pages. */
export interface Knowledge {
  caseFile: CaseFile;
  index: NameIndex;
  cues: CueIndex;
}

/** The reading of one article; a page that is not about the case has no mentions and no later events. */
export function annotateArticle(
  file: string,
  article: Article,
  published: PartialDate | null,
  { caseFile, index, cues }: Knowledge,
): Annotation {
  const mentions = findPageMentions(article, index);
  const about = mentions.length > 0;
  const date = published ?? article.published;
  const reading = readPageSentences({ ...article, published: date }, mentions, cues);
  const statements = reading ? findStatements(reading, caseFile) : [];
  return {
    file,
    url: article.url,
    language: article.language,
    published: date,
    about,
    mentions: mentions.map(({ quote, start, end, kind }) => ({ quote, start, end, kind })),
    statements: statements.map(({ quote, start, end, entry, verdict, sources }) => {
      return { quote, start, end, claim: entry, verdict, sources };
    }),
    laterEvents: about ? briefReader(caseFile, { published: date }).later.map(({ id }) => id) : [],
    characters: article.text.length,
  };
}
