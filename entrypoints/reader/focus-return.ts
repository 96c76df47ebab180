/** Where the reader was in the page before the sidebar opened: the element with the focus and the place of the caret. */
export class FocusReturn {
  readonly #document: Document;
  #before: Element | null = null;
  #caret: { node: Node; offset: number } | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  remember(): void {
    const { anchorNode: node = null, anchorOffset: offset = 0 } = this.#document.getSelection() ?? {};
    this.#before = this.#document.activeElement;
    this.#caret = node && { node, offset };
  }

  /** Puts the focus back without scrolling; where the element is gone, the browser's own choice stands. */
  giveBack(): void {
    const before = this.#before as (Element & Partial<HTMLOrSVGElement>) | null;
    if (before?.isConnected && before !== this.#document.body) before.focus?.({ preventScroll: true });
    this.#before = null;
    this.#caret = null;
  }

  /** Puts the reading cursor, from which Tab and a screen reader go on, back to its place in the text. */
  giveCaretBack(): void {
    const { node, offset } = this.#caret ?? {};
    if (node?.isConnected && offset !== undefined && offset <= lengthOf(node)) {
      this.#document.getSelection()?.collapse(node, offset);
    }
    this.giveBack();
  }
}

function lengthOf(node: Node): number {
  return node.nodeType === 3 ? (node as Text).length : node.childNodes.length;
}
