import { createSheet } from './adopt-sheet.ts';

/** Lets a page be scrolled on past its end, without touching its nodes. */
export class RoomBelow {
  readonly #document: Document;
  readonly #hold: (sheet: CSSStyleSheet) => void;
  #sheet: CSSStyleSheet | null = null;

  /** `hold`: may rewrite the sheet that does it. */
  constructor(document: Document, hold: (sheet: CSSStyleSheet) => void = () => {}) {
    this.#document = document;
    this.#hold = hold;
  }

  /** In CSS pixels, more than there is. */
  lengthen(by: number): void {
    const { scrollHeight } = this.#document.scrollingElement ?? this.#document.documentElement;
    this.clear();
    // A point out of the flow: the page's own heights and margins stay as they are.
    const sheet = createSheet(
      this.#document,
      `html::after { content: "" !important; display: block !important; position: absolute !important;
inset: ${scrollHeight + by - 1}px auto auto 0px !important; width: 1px !important; height: 1px !important;
visibility: hidden !important; pointer-events: none !important }`,
    );
    this.#hold(sheet);
    this.#document.adoptedStyleSheets = [...this.#document.adoptedStyleSheets, sheet];
    this.#sheet = sheet;
  }

  clear(): void {
    if (!this.#sheet) return;
    this.#document.adoptedStyleSheets = this.#document.adoptedStyleSheets.filter((one) => one !== this.#sheet);
    this.#sheet = null;
  }
}
