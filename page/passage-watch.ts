import { blockAround } from './block-around.ts';

/** What can happen to passages; heard before the page is painted again. */
export interface PassageEvents {
  /**
   * Text has changed. `paragraphs`: those of the watched ones that may say something else now; null: any may. `added`:
   * something came, here or elsewhere.
   */
  onTextChange(paragraphs: ReadonlySet<Node> | null, added: boolean): void;
  /** The page may stand on another ground now. */
  onThemeChange(): void;
}

/** More changes at once are not looked at one by one. */
const MOST_RECORDS = 1_000;
const TEXT_CHANGES = { childList: true, characterData: true, subtree: true };

/** Watches the paragraphs in which passages lie; what happens elsewhere on the page costs next to nothing. */
export class PassageWatch {
  readonly #document: Document;
  readonly #events: PassageEvents;
  readonly #texts = new MutationObserver((records) => this.#onMutations(records));
  readonly #themes = new MutationObserver(() => this.#events.onThemeChange());
  #paragraphs: ReadonlySet<Node> = new Set();
  #listening: AbortController | null = null;

  constructor(document: Document, events: PassageEvents) {
    this.#document = document;
    this.#events = events;
  }

  /** Watches these paragraphs from now on, and no others. `roots`: the shadow trees they are in. */
  watch(paragraphs: ReadonlySet<Node>, roots: Iterable<ShadowRoot>): void {
    this.#paragraphs = paragraphs;
    this.#texts.disconnect();
    for (const root of [this.#document, ...roots]) this.#texts.observe(root, TEXT_CHANGES);
    if (!this.#listening) this.#watchTheme();
  }

  /** Tells at once what has happened up to now. */
  flush(): void {
    const records = this.#texts.takeRecords();
    if (records.length > 0) this.#onMutations(records);
  }

  stop(): void {
    this.#texts.disconnect();
    this.#themes.disconnect();
    this.#listening?.abort();
    this.#listening = null;
    this.#paragraphs = new Set();
  }

  #watchTheme(): void {
    this.#listening = new AbortController();
    const { documentElement, body, defaultView } = this.#document;
    for (const element of [documentElement, body]) if (element) this.#themes.observe(element, { attributes: true });
    const scheme = defaultView?.matchMedia('(prefers-color-scheme: dark)');
    scheme?.addEventListener('change', () => this.#events.onThemeChange(), { signal: this.#listening.signal });
  }

  #onMutations(records: readonly MutationRecord[]): void {
    const disturbed = records.length > MOST_RECORDS ? null : this.#disturbedBy(records);
    this.#events.onTextChange(
      disturbed,
      records.some(({ type, addedNodes }) => type === 'characterData' || addedNodes.length > 0),
    );
  }

  #disturbedBy(records: readonly MutationRecord[]): Set<Node> {
    const disturbed = new Set<Node>();
    for (const { target } of records) {
      const paragraph = blockAround(target);
      if (this.#paragraphs.has(paragraph)) disturbed.add(paragraph);
    }
    if (records.some(({ removedNodes }) => removedNodes.length > 0)) {
      for (const paragraph of this.#paragraphs) if (!paragraph.isConnected) disturbed.add(paragraph);
    }
    return disturbed;
  }
}
