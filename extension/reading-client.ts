import { browser } from 'wxt/browser';
import type { Findings } from '../detection/find-in-article.ts';
import type { ArticleText } from '../detection/statements/read-article-text.ts';
import { isFindings, type ReadArticle } from './reading-messages.ts';

/** So often: the browser may stop the background script while it reads. */
const TRIES = 2;

/** What the background script finds in a page's text; `null` when nobody answers. */
export async function requestReading(article: ArticleText): Promise<Findings | null> {
  const message: ReadArticle = { type: 'read-article', article };
  for (let tries = 0; tries < TRIES && browser.runtime?.id; tries += 1) {
    const answer: unknown = await browser.runtime.sendMessage(message).catch(() => null);
    if (isFindings(answer)) return answer;
  }
  return null;
}
