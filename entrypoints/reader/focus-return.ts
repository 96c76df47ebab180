/** Where the reader was in the page before the sidebar opened. */
export class FocusReturn {
  readonly #document: Document;
  #before: Element | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  remember(): void {
    this.#before = this.#document.activeElement;
  }

  /** Puts the focus back without scrolling; where the element is gone, the browser's own choice stands. */
  giveBack(): void {
    const before = this.#before as (Element & Partial<HTMLOrSVGElement>) | null;
    this.#before = null;
    if (before?.isConnected && before !== this.#document.body) before.focus?.({ preventScroll: true });
  }
}
