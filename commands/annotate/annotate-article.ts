import { briefReader } from '../../casefile/briefing.ts';
import type { PartialDate } from '../../casefile/types.ts';
import { findInArticle, type Knowledge } from '../../detection/find-in-article.ts';
import type { Article } from '../../page/read-article.ts';
import { textToRead } from '../../page/text-to-read.ts';

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

/** The reading of one article; a page that is not about the case has no mentions and no later events. */
export function annotateArticle(
  file: string,
  article: Article,
  published: PartialDate | null,
  knowledge: Knowledge,
): Annotation {
  const text = textToRead(article);
  const date = published ?? text.published;
  const { mentions, statements } = findInArticle({ ...text, published: date }, knowledge);
  const about = mentions.length > 0;
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
    laterEvents: about ? briefReader(knowledge.caseFile, { published: date }).later.map(({ id }) => id) : [],
    characters: article.text.length,
  };
}
