/** Asks the background script what a page's text says. No polyfill: this ships in a page. */
import { browser } from 'wxt/browser';
import type { Findings } from '../detection/find-in-article.ts';
import type { ArticleText } from '../detection/statements/read-article-text.ts';
import { isExtensionGone } from './content-messages.ts';
import { isFindings, type ReadArticle } from './reading-messages.ts';

/** So often: the browser may stop the background script while it reads. */
const TRIES = 2;
/** In milliseconds: many times what the longest page takes. */
const LONGEST_WAIT = 30_000;

/** What asking needs of the browser. */
export interface ReadingReach {
  send(message: ReadArticle): Promise<unknown>;
  isGone(): boolean;
  /** In milliseconds. */
  longestWait: number;
}

const THE_BROWSER: ReadingReach = {
  send: (message) => browser.runtime.sendMessage(message),
  isGone: isExtensionGone,
  longestWait: LONGEST_WAIT,
};

/** What the background script finds in a page's text; `null` when nobody answers. Never throws. */
export async function requestReading(
  article: ArticleText,
  { send, isGone, longestWait }: ReadingReach = THE_BROWSER,
): Promise<Findings | null> {
  const message: ReadArticle = { type: 'read-article', article };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<null>((end) => {
    timer = setTimeout(() => end(null), longestWait);
  });
  const answered = async () => {
    for (let tries = 0; tries < TRIES && !isGone(); tries += 1) {
      const answer = await send(message).catch(() => null);
      if (isFindings(answer)) return answer;
    }
    return null;
  };
  const answer = await Promise.race([answered(), tooLong]);
  clearTimeout(timer);
  return answer;
}
