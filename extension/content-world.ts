import type { StatementFinder } from '../detection/statements/statement-finder.ts';
import type { PaintArticles } from '../page/article-painter.ts';
import type { PageState, ToPage } from './messages.ts';

/** What the reader script lets the gate do with it. */
export interface ReaderHandle {
  /** Whether the page names him, by the full rules. */
  isAbout(): boolean;
  describe(): Promise<PageState>;
  /** Does what the popup or the background script asked for. */
  do(message: ToPage): Promise<void>;
  /** Text was added, or the page went to another address without loading anew: read it again. */
  pageChanged(): void;
  /** What it asked for is there: the page can be read for what it says. */
  addFinder(finder: StatementFinder, paintArticles: PaintArticles): void;
}

/** What the two scripts of one page, the gate and the reader, leave for each other. */
export interface ContentWorld {
  /** Set by the first gate in this page, so that a second one stops at once. */
  gate: boolean;
  /** Set by the reader script once it is there. */
  reader: ReaderHandle | null;
  /** Called by the reader script when it is: a browser that held it back until the reader agreed tells nobody. */
  onReader?: () => void;
}

/**
 * A symbol, since a page can shadow a named global of our isolated world with `<div id="…">`. The page itself sees
 * neither the symbol's property nor what it holds.
 */
const KEY = Symbol.for('case-in-context');

/** The one object the gate and the reader share in this page; made on first use. */
export function contentWorld(): ContentWorld {
  // The global object has no type for our key.
  const holder = globalThis as { [KEY]?: ContentWorld };
  holder[KEY] ??= { gate: false, reader: null };
  return holder[KEY];
}
