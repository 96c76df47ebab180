import { type Briefing, briefReader } from '../../casefile/briefing.ts';
import type { CaseFile } from '../../casefile/types.ts';
import type { PageMention, PageSummary } from '../../components/page-summary.ts';
import type { Mention } from '../../detection/find-mentions.ts';
import type { NameIndex } from '../../detection/names.ts';
import { findPageMentions } from '../../page/find-page-mentions.ts';
import { type Article, readArticle } from '../../page/read-article.ts';

/** Everything the sidebar says of one page. */
export interface PageContext {
  article: Article;
  /** `[]`: the page is not about him. */
  mentions: Mention[];
  briefing: Briefing;
  summary: PageSummary;
}

/** Characters of the article on each side of a mention: two lines of the panel together. */
const AROUND = 60;

/** What the sidebar shows for the page as it stands now. */
export function readPage(document: Document, caseFile: CaseFile, names: NameIndex): PageContext {
  const article = readArticle(document);
  const mentions = findPageMentions(article, names);
  // On a page that does not name him, nothing happened "after this article".
  const briefing = briefReader(caseFile, mentions.length > 0 ? article : { published: null });
  return { article, mentions, briefing, summary: summarisePage(article, mentions) };
}

function summarisePage(article: Article, mentions: Mention[]): PageSummary {
  const { title, language, published, modified } = article;
  return { title, language, published, modified, mentions: mentions.map((mention) => summarise(article, mention)) };
}

function summarise({ text, titleEnd }: Article, { start, end, quote, kind, reason }: Mention): PageMention {
  const inTitle = start < titleEnd;
  const [from, to] = inTitle ? [0, titleEnd] : [titleEnd, text.length];
  const before = text.slice(Math.max(from, start - AROUND), start);
  const after = text.slice(end, Math.min(to, end + AROUND));
  return { quote, before: fromWord(before), after: toWord(after), kind, reason, inTitle };
}

/** Without the word that the cut left half, and without what stands before a paragraph's end. */
function fromWord(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.length < AROUND ? line : line.slice(line.search(/\s/) + 1);
}

function toWord(after: string): string {
  const line = after.split('\n', 1)[0] ?? '';
  return line.length < AROUND ? line : line.slice(0, line.search(/\s\S*$/));
}
