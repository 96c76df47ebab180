import { render, type VNode } from 'preact';
import notesStyles from '../../components/notes/notes.css?inline';
import baseStyles from '../../components/styles/base.css?inline';
import controlStyles from '../../components/styles/controls.css?inline';
import glyphStyles from '../../components/styles/glyphs.css?inline';
import modeStyles from '../../components/styles/modes.css?inline';
import tokenStyles from '../../components/styles/tokens.css?inline';
import { adoptSheet } from '../../page/adopt-sheet.ts';
import { type MountedHost, mountHost } from '../../page/host-element.ts';
import { SHOWN_WHILE_INSTALLED } from '../reader/while-installed.ts';

const STYLES = [tokenStyles, baseStyles, glyphStyles, controlStyles, notesStyles, modeStyles].join('\n');
const SHOWN = import.meta.env.FIREFOX ? SHOWN_WHILE_INSTALLED : '';

/** Gives a root outside the sidebar the looks of notes; `rules` of its own come after them. */
export function dress(root: ShadowRoot, rules: string): void {
  adoptSheet(root, `${STYLES}\n${rules}`);
}

/** An element of ours in the page for what stands beside a selection or at the window's edge; none while nothing does. */
export class FloatingStage {
  readonly #document: Document;
  #host: MountedHost | null = null;
  #box: HTMLElement | null = null;
  /** The page keeps removing our element, and we let it have its way. */
  #isRefused = false;

  constructor(document: Document) {
    this.#document = document;
  }

  show(view: VNode): void {
    const box = this.#isRefused ? null : this.#mounted();
    if (box) render(view, box);
  }

  /** Takes everything out of the page. */
  clear(): void {
    if (this.#box) render(null, this.#box);
    this.#host?.remove();
    this.#host = null;
    this.#box = null;
  }

  #mounted(): HTMLElement {
    if (this.#box) return this.#box;
    this.#host = mountHost(this.#document, { onRemoved: () => this.#refuse() });
    this.#box = this.#document.createElement('div');
    this.#box.className = 'stage';
    dress(this.#host.root, SHOWN);
    this.#host.root.append(this.#box);
    return this.#box;
  }

  #refuse(): void {
    this.clear();
    this.#isRefused = true;
  }
}
