import type { ArticleText } from '../detection/statements/read-article-text.ts';
import type { Article } from './read-article.ts';
import { ownText } from './teasers.ts';

/**
 * What of a page is read for the case: its own text, and what decides the verdicts. A headline that links to another
 * page is about that page: it neither counts nor lends its full name to a bare "Hernández" elsewhere on this one.
 */
export function textToRead(
  article: Pick<Article, 'text' | 'teasers' | 'language' | 'published' | 'modified'>,
): ArticleText {
  const { language, published, modified } = article;
  return { text: ownText(article), language, published, modified };
}
