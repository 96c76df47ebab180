import { createSheet } from './adopt-sheet.ts';

/** How often it is looked whether the page has taken our highlights or sheets away. In milliseconds. */
const LOOKS = 500;

/** A highlight of ours: which of them is on top, and where it is painted. */
export interface OwnHighlight {
  priority: number;
  ranges: readonly AbstractRange[];
}

/**
 * Our entries in the registry of highlights, which all scripts of the page share, and the sheet that gives them their
 * looks. Others' entries and sheets are left alone; ours come back when the page has emptied either.
 */
export class OwnHighlights {
  readonly #document: Document;
  readonly #view: Window & typeof globalThis;
  readonly #css: string;
  readonly #names: readonly string[];
  readonly #highlights = new Map<string, Highlight>();
  readonly #sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();
  #looking: ReturnType<typeof setInterval> | null = null;

  /** `names`: all that the sheet gives a look to. What stands under them without us is not left to be painted by it. */
  constructor(document: Document, css: string, names: readonly string[]) {
    this.#document = document;
    this.#view = document.defaultView ?? window;
    this.#css = css;
    this.#names = names;
  }

  /** Shows these and no others of ours. A document's sheet does not reach into shadow roots in Firefox: `roots` get it too. */
  show(highlights: ReadonlyMap<string, OwnHighlight>, roots: Iterable<ShadowRoot>): void {
    if (highlights.size === 0) {
      this.clear();
      return;
    }
    for (const name of this.#highlights.keys()) if (!highlights.has(name)) this.#delete(name);
    for (const [name, { priority, ranges }] of highlights) this.#fill(name, priority, ranges);
    this.#adopt(new Set([this.#document, ...roots]));
    this.#hold();
    this.#looking ??= setInterval(() => this.#hold(), LOOKS);
  }

  clear(): void {
    if (this.#looking !== null) clearInterval(this.#looking);
    this.#looking = null;
    for (const name of [...this.#highlights.keys()]) this.#delete(name);
    this.#adopt(new Set());
  }

  #fill(name: string, priority: number, ranges: readonly AbstractRange[]): void {
    const highlight = this.#highlights.get(name) ?? new this.#view.Highlight();
    highlight.priority = priority;
    highlight.clear();
    for (const range of ranges) highlight.add(range);
    this.#highlights.set(name, highlight);
  }

  #delete(name: string): void {
    const { highlights } = this.#view.CSS;
    if (highlights.get(name) === this.#highlights.get(name)) highlights.delete(name);
    this.#highlights.delete(name);
  }

  #adopt(roots: ReadonlySet<Document | ShadowRoot>): void {
    for (const [root, sheet] of this.#sheets) {
      if (roots.has(root)) continue;
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      this.#sheets.delete(root);
    }
    for (const root of roots) if (!this.#sheets.has(root)) this.#sheets.set(root, createSheet(root, this.#css));
  }

  /** Sets again what is not in its place, and takes away what the page or an older version of us has put there. */
  #hold(): void {
    const { highlights } = this.#view.CSS;
    for (const name of this.#names) {
      const highlight = this.#highlights.get(name);
      if (highlights.get(name) === highlight) continue;
      if (highlight) highlights.set(name, highlight);
      else highlights.delete(name);
    }
    for (const [root, sheet] of this.#sheets) {
      const adopted = root.adoptedStyleSheets;
      if (!adopted.includes(sheet)) root.adoptedStyleSheets = [...adopted, sheet];
    }
  }
}
