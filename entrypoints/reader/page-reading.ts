import type { CaseFile } from '../../casefile/types.ts';
import type { Findings } from '../../detection/find-in-article.ts';
import type { ArticleText } from '../../detection/statements/read-article-text.ts';
import { requestReading } from '../../extension/reading-client.ts';
import { reportError } from '../../extension/report-error.ts';
import { isHeadLeftOver } from '../../page/left-over-head.ts';
import { pageAddresses } from '../../page/page-address.ts';
import { type Article, readArticle } from '../../page/read-article.ts';
import { textToRead } from '../../page/text-to-read.ts';
import { type PageContext, pageContext } from './page-context.ts';

/** A reading that took the page n ms is followed by a pause of so many times n: at most a twentieth of the time. */
const PAUSE_SHARE = 20;
/** In milliseconds. */
const LONGEST_PAUSE = 30_000;

/** A page's text, taken from its nodes. */
interface ReadText {
  article: Article;
  text: ArticleText;
  /** What that cost the page. */
  milliseconds: number;
}

/**
 * The page as it was read last. What its text says is found by the background script; until the answer comes, what was
 * known of the page stands.
 */
export class PageReading {
  readonly #document: Document;
  readonly #caseFile: CaseFile;
  readonly #onRead: () => void;
  #context: PageContext;
  /** The last text that was answered, and what came of it. */
  #answered: { text: ArticleText; findings: Findings } | null = null;
  /** Until nothing is left to be read. */
  #running: Promise<void> | null = null;
  #isStale = false;
  #hasFailed = false;

  constructor(document: Document, caseFile: CaseFile, onRead: () => void) {
    this.#document = document;
    this.#caseFile = caseFile;
    this.#onRead = onRead;
    const read = readText(document, null);
    this.#context = pageContext(document, caseFile, read.article, null);
    this.#start(read);
  }

  get context(): PageContext {
    return this.#context;
  }

  /** What was found in the page as it is now: the same object as long as its text stays the same; `null` before the first answer. */
  get findings(): Findings | null {
    return this.#answered?.findings ?? null;
  }

  /** Whether nobody has answered when the page was read last. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Resolves when nothing is being read. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** Reads the page anew; what changes meanwhile is read once more, together. */
  again(): Promise<void> {
    if (this.#running) this.#isStale = true;
    else this.#start(readText(this.#document, this.#context.article));
    return this.settled();
  }

  #start(first: ReadText): void {
    this.#running = this.#run(first)
      .catch((error) => {
        this.#hasFailed = true;
        reportError('reader', error);
      })
      .finally(() => {
        this.#running = null;
      });
  }

  async #run(first: ReadText): Promise<void> {
    for (let read = first; ; read = readText(this.#document, this.#context.article)) {
      this.#isStale = false;
      this.#take(read, await this.#find(read.text));
      if (!this.#isStale) break;
      const pause = Math.min(read.milliseconds * PAUSE_SHARE, LONGEST_PAUSE);
      await new Promise((end) => setTimeout(end, pause));
    }
  }

  async #find(text: ArticleText): Promise<Findings | null> {
    return this.#answered && isSame(this.#answered.text, text) ? this.#answered.findings : requestReading(text);
  }

  #take({ article, text }: ReadText, findings: Findings | null): void {
    const known = this.#context;
    this.#hasFailed = findings === null;
    if (findings) this.#answered = { text, findings };
    // What was said of this page before is better than nothing.
    const stays = !findings && known.mentions.length > 0 && known.article.url === article.url;
    if (!stays) this.#context = pageContext(this.#document, this.#caseFile, article, findings);
    this.#onRead();
  }
}

/** `known`: what was read of the page before. */
function readText(document: Document, known: Article | null): ReadText {
  const start = performance.now();
  const loadedFrom = performance.getEntriesByType('navigation')[0]?.name ?? '';
  // A page that only grows while its address follows the reader still has the story of its head.
  const isLeftOver = isHeadLeftOver(document, loadedFrom) && !(known && isStillThere(known, document));
  const article = readArticle(document, new Date(), { isHeadLeftOver: isLeftOver });
  const text = textToRead(article);
  return { article, text, milliseconds: performance.now() - start };
}

/** Whether most of an article that was read under the address in the page's head is still in the page. */
function isStillThere({ url, runs }: Article, document: Document): boolean {
  const present = runs.filter(({ node }) => node.isConnected);
  return url === pageAddresses(document)[0]?.href && present.length * 2 > runs.length;
}

function isSame(one: ArticleText, other: ArticleText): boolean {
  return (
    one.text === other.text &&
    one.language === other.language &&
    one.published === other.published &&
    one.modified === other.modified
  );
}
