import type { PassageFailure } from '../../extension/failure-sentences.ts';
import { goToPassage, type Passage } from '../../page/go-to-passage.ts';
import type { Article } from '../../page/read-article.ts';

/** The reader's visit to one passage of the article: until Escape leads back, or a click says that they stay. */
export class PassageVisit {
  readonly #document: Document;
  #stop: AbortController | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Goes there; why that was not possible, or `null`. */
  begin(article: Article, passage: Passage, comeBack: () => void): PassageFailure | null {
    this.end();
    const stop = new AbortController();
    const going = goToPassage(this.#document, article, passage, stop.signal);
    if (!going.ok) return going.reason;
    this.#stop = stop;
    const heard = { capture: true, signal: stop.signal };
    this.#document.addEventListener('pointerdown', () => this.end(), heard);
    this.#document.addEventListener('keydown', (event) => this.#onKeyDown(event, comeBack), heard);
    return null;
  }

  end(): void {
    this.#stop?.abort();
    this.#stop = null;
  }

  #onKeyDown(event: KeyboardEvent, comeBack: () => void): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.end();
    comeBack();
  }
}
