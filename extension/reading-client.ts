import { browser } from 'wxt/browser';
import type { Findings } from '../detection/find-in-article.ts';
import type { ArticleText } from '../detection/statements/read-article-text.ts';
import { isFindings, type ReadArticle } from './reading-messages.ts';

/** So often: the browser may stop the background script while it reads. */
const TRIES = 2;
/** In milliseconds: many times what the longest page takes. */
const LONGEST_WAIT = 30_000;

/** What the background script finds in a page's text; `null` when nobody answers. */
export async function requestReading(article: ArticleText): Promise<Findings | null> {
  const message: ReadArticle = { type: 'read-article', article };
  for (let tries = 0; tries < TRIES && browser.runtime?.id; tries += 1) {
    const answer = await Promise.race([send(message), tooLong()]);
    if (answer === 'too-long') return null;
    if (isFindings(answer)) return answer;
  }
  return null;
}

async function send(message: ReadArticle): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return null; // the background script went, or the extension did
  }
}

function tooLong(): Promise<'too-long'> {
  return new Promise((end) => setTimeout(() => end('too-long'), LONGEST_WAIT));
}
