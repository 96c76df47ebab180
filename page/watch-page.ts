/**
 * Live pages, and pages that change their address without loading: what is added is looked at, and only that. A page
 * that never stops changing costs a twentieth of the time at most, and after `MOST_LOOKS` looks nothing more.
 */

export interface PageChanges {
  /** What was added and is still there, none of it inside another. More than `MOST_NODES` at once: their container. */
  onAddedText(added: readonly Node[]): void;
  /** The page goes by another address, and has come to rest (or has had `LONGEST_SETTLING` for it). */
  onNavigation(url: string): void;
}

/** What is needed of a window; the Navigation API is younger than some browsers. */
export type WatchedWindow = Pick<Window, 'document' | 'location' | 'addEventListener' | 'removeEventListener'> & {
  navigation?: EventTarget;
};

/** In milliseconds: from an addition to the look at it, and the longest pause after a slow look. */
const PAUSE = 250;
const LONGEST_PAUSE = 30_000;
/** A look that took n ms is followed by a pause of so many times n. */
const PAUSE_SHARE = 20;
export const MOST_NODES = 500;
/** For one address: a page that goes on adding is let be, whatever it has named by then. */
export const MOST_LOOKS = 300;
/** For one document: a page that changes its address more often is not being read. */
export const MOST_ADDRESSES = 200;
/** In milliseconds: without additions, and whatever is added. */
const SETTLED = 300;
const LONGEST_SETTLING = 3_000;

/** Watches until the signal is aborted. */
export function watchPage(changes: PageChanges, signal: AbortSignal, view: WatchedWindow = window): void {
  if (signal.aborted) return;
  const watcher = new PageWatcher(changes, view);
  signal.addEventListener('abort', () => watcher.stop(), { once: true });
}

class PageWatcher {
  readonly #changes: PageChanges;
  readonly #view: WatchedWindow;
  readonly #observer = new MutationObserver((records) => this.#onMutations(records));
  readonly #listening = new AbortController();
  #added = new Set<Node>();
  #looks = 0;
  #addresses = 0;
  #address: string;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** When the page went to its present address, until it has settled there. */
  #movedAt: number | null = null;

  constructor(changes: PageChanges, view: WatchedWindow) {
    this.#changes = changes;
    this.#view = view;
    this.#address = addressOf(view);
    const { signal } = this.#listening;
    const checkAddress = () => this.#checkAddress();
    view.navigation?.addEventListener('navigatesuccess', checkAddress, { signal });
    view.addEventListener('popstate', checkAddress, { signal });
    view.addEventListener('hashchange', checkAddress, { signal });
    this.#observe();
  }

  stop(): void {
    this.#listening.abort();
    this.#observer.disconnect();
    this.#clearTimer();
  }

  #observe(): void {
    this.#observer.observe(this.#view.document, { childList: true, subtree: true });
  }

  #onMutations(records: readonly MutationRecord[]): void {
    // The page's own `pushState` is not to be seen from here; what it does to the page is.
    if (this.#checkAddress()) return;
    if (this.#movedAt !== null) {
      this.#waitForRest();
      return;
    }
    collect(records, this.#added);
    if (this.#added.size > 0) this.#timer ??= setTimeout(() => this.#look(), PAUSE);
  }

  #look(): void {
    this.#timer = null;
    const added = outermost(this.#added, this.#view.document);
    this.#added = new Set();
    if (added.length === 0) return;
    const start = performance.now();
    this.#changes.onAddedText(added);
    const pause = Math.min((performance.now() - start) * PAUSE_SHARE, LONGEST_PAUSE);
    if (++this.#looks >= MOST_LOOKS) this.#observer.disconnect();
    else if (pause > PAUSE && !this.#listening.signal.aborted) this.#timer = setTimeout(() => this.#look(), pause);
  }

  /** True when the page goes by another address than before. */
  #checkAddress(): boolean {
    const address = addressOf(this.#view);
    if (address === this.#address) return false;
    this.#address = address;
    if (++this.#addresses > MOST_ADDRESSES) this.stop();
    else this.#settle();
    return true;
  }

  #settle(): void {
    this.#added = new Set();
    this.#looks = 0;
    this.#movedAt = performance.now();
    this.#observe(); // it may have been let be at the address before
    this.#waitForRest();
  }

  #waitForRest(): void {
    const waited = performance.now() - (this.#movedAt ?? 0);
    this.#clearTimer();
    const rest = () => {
      this.#timer = null;
      this.#movedAt = null;
      this.#changes.onNavigation(this.#view.location.href);
    };
    this.#timer = setTimeout(rest, Math.max(0, Math.min(SETTLED, LONGEST_SETTLING - waited)));
  }

  #clearTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

/** The address without a place on the page; a `#` that is a route (`#/…`, `#!…`) belongs to it. */
function addressOf({ location }: Pick<Window, 'location'>): string {
  return location.href.replace(/#(?![/!]).*$/s, '');
}

function collect(records: readonly MutationRecord[], added: Set<Node>): void {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (added.size > MOST_NODES) return;
      if (mayHoldText(node)) added.add(node);
    }
  }
}

function mayHoldText(node: Node): boolean {
  if (node.nodeType === 3) return node.textContent?.trim() !== '';
  return (
    node.nodeType === 1 &&
    !/^(?:script|style|link|meta|template|noscript|iframe|img)$/.test((node as Element).localName)
  );
}

/** Those that are still on the page and in no other one; the body alone when there were too many. */
function outermost(added: ReadonlySet<Node>, document: Document): Node[] {
  if (added.size > MOST_NODES) return [document.body ?? document.documentElement].filter((node) => node !== null);
  return [...added].filter((node) => node.isConnected && !hasAncestorIn(node, added));
}

function hasAncestorIn(node: Node, added: ReadonlySet<Node>): boolean {
  for (let above = node.parentNode; above; above = above.parentNode) {
    if (added.has(above)) return true;
  }
  return false;
}
