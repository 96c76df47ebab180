import { findMentions, type Mention } from '../detection/find-mentions.ts';
import type { NameIndex } from '../detection/names.ts';
import type { Article } from './read-article.ts';
import { ownText } from './teasers.ts';

/**
 * The mentions of him in what the page says itself; [] = the page is not about him. A headline that links to another
 * page is about that page: it neither counts nor lends its full name to a bare "Hernández" elsewhere on this one.
 */
export function findPageMentions(article: Pick<Article, 'text' | 'teasers'>, index: NameIndex): Mention[] {
  return findMentions(ownText(article), index);
}
