/** What is asked of the background script about a page's text, with the guards that check request and answer on arrival. */
import type { Findings } from '../detection/find-in-article.ts';
import type { ArticleText } from '../detection/statements/read-article-text.ts';

/** From a page's reader script: what does this text say of the case? The answer is `Findings`. */
export interface ReadArticle {
  type: 'read-article';
  article: ArticleText;
}

/** In UTF-16 code units: more than is read of any page (page/read-article.ts). */
const LONGEST_TEXT = 8_000_000;
/** Languages and dates are short. */
const LONGEST_FIELD = 100;

/** The text that arrived; `null` when there is none, or more than any page has. */
export function readArticleRequest(message: unknown): ArticleText | null {
  if (!isRecord(message) || message.type !== 'read-article' || !isRecord(message.article)) return null;
  const { text, language, published, modified } = message.article;
  if (typeof text !== 'string' || text.length > LONGEST_TEXT) return null;
  if (!isField(language) || !isField(published) || !isField(modified)) return null;
  return { text, language, published, modified };
}

/** Whether an answer is what was found in a text. Our own background script made it: its lists are not looked into. */
export function isFindings(answer: unknown): answer is Findings {
  if (!isRecord(answer)) return false;
  const { mentions, statements, attributions, speakers } = answer;
  return [mentions, statements, attributions, speakers].every(Array.isArray);
}

function isField(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && value.length <= LONGEST_FIELD);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
