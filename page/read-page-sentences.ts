import type { Mention } from '../detection/find-mentions.ts';
import type { CueIndex } from '../detection/statements/cue-index.ts';
import { type ArticleReading, readArticleText } from '../detection/statements/read-article-text.ts';
import type { Article } from './read-article.ts';
import { ownText } from './teasers.ts';

/**
 * What the page itself says, sentence by sentence, for finding statements and attributions in; `null` when it does not name him, or is
 * in a language without cues. What its links to other pages say does not count.
 */
export function readPageSentences(
  article: Pick<Article, 'text' | 'teasers' | 'language' | 'published' | 'modified'>,
  mentions: readonly Mention[],
  cues: CueIndex,
): ArticleReading | null {
  return readArticleText({ ...article, text: ownText(article) }, mentions, cues);
}
