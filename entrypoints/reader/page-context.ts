import { type Briefing, briefReader } from '../../casefile/briefing.ts';
import type { CaseFile } from '../../casefile/types.ts';
import type { PageSummary } from '../../components/page-summary.ts';
import type { Mention } from '../../detection/find-mentions.ts';
import type { NameIndex } from '../../detection/names.ts';
import type { FinderShelf } from '../../detection/statements/finder-shelf.ts';
import { findPageMentions } from '../../page/find-page-mentions.ts';
import { type Article, readArticle } from '../../page/read-article.ts';
import { ownText } from '../../page/teasers.ts';
import { summarisePage } from './summarise-page.ts';

/** Everything the sidebar says of one page. */
export interface PageContext {
  article: Article;
  /** `[]`: the page is not about him. */
  mentions: Mention[];
  briefing: Briefing;
  summary: PageSummary;
}

/** What a page is read with, made ready once. */
export interface Knowledge {
  caseFile: CaseFile;
  names: NameIndex;
  finders: FinderShelf;
}

/** What the sidebar shows for the page as it stands now. */
export function readPage(document: Document, knowledge: Knowledge): PageContext {
  const article = readArticle(document);
  const mentions = findPageMentions(article, knowledge.names);
  // On a page that does not name him, nothing happened "after this article".
  const briefing = briefReader(knowledge.caseFile, mentions.length > 0 ? article : { published: null });
  return readStatements(document, { article, mentions, briefing }, knowledge);
}

/** The same page with what its sentences say, as far as what finds it is there. */
export function readStatements(
  document: Document,
  { article, mentions, briefing }: Omit<PageContext, 'summary'>,
  knowledge: Knowledge,
): PageContext {
  const own = { ...article, text: ownText(article) };
  const findings = knowledge.finders.find(own, mentions, knowledge.caseFile);
  const summary = summarisePage({ address: document.URL, article, mentions, findings });
  return { article, mentions, briefing, summary };
}
