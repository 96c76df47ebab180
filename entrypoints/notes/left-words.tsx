import { render } from 'preact';
import { LeftBehind } from '../../components/notes/LeftBehind.tsx';
import type { NotesHost } from '../../extension/content-world.ts';
import { createHost, isOwnHost } from '../../page/host-element.ts';
import { whileInstalled } from '../reader/while-installed.ts';
import { edgeOf, themeOf } from './floating-looks.ts';
import { dress } from './floating-stage.ts';

/** In Firefox the box is there all the while, and shows itself when the browser takes the extension's sheet away. */
const HIDDEN = whileInstalled('.left-behind { display: none }');

/**
 * What the reader wrote and did not save, for when the extension is updated or switched off under the page: Chromium lets
 * our script say so at once, Firefox stops it without a word.
 */
export class LeftWords {
  readonly #host: NotesHost;
  readonly #wordsNow: () => string;
  #place: { host: HTMLElement; box: HTMLElement } | null = null;

  constructor(host: NotesHost, wordsNow: () => string) {
    this.#host = host;
    this.#wordsNow = wordsNow;
    if (import.meta.env.FIREFOX) showOlderOnes();
    else host.signal.addEventListener('abort', () => this.#leave(), { once: true });
  }

  /** The reader has written something. */
  update(): void {
    if (import.meta.env.FIREFOX) this.#draw();
  }

  #leave(): void {
    const wasOurs = isOwnHost(document.activeElement);
    this.#draw();
    if (wasOurs) this.#place?.box.querySelector('textarea')?.focus({ preventScroll: true });
  }

  #draw(): void {
    const words = this.#wordsNow();
    if (words === '') this.#clear();
    else {
      const [language, settings] = [this.#host.language(), this.#host.settings()];
      const { box } = this.#mounted();
      render(<LeftBehind language={language} theme={themeOf(settings)} edge={edgeOf(settings)} words={words} />, box);
    }
  }

  #mounted() {
    if (this.#place) return this.#place;
    const { host, root } = createHost(document);
    host.removeAttribute('popover'); // what has it is removed when the next version comes; this stays
    const box = document.createElement('div');
    dress(root, import.meta.env.FIREFOX ? HIDDEN : '');
    root.append(box);
    document.documentElement.append(host);
    this.#place = { host, box };
    return this.#place;
  }

  #clear(): void {
    if (!this.#place) return;
    render(null, this.#place.box);
    this.#place.host.remove();
    this.#place = null;
  }
}

/** What a version before this one left in the page: that this one is installed must not hide it. */
function showOlderOnes(): void {
  for (const element of document.documentElement.children) {
    if (!isOwnHost(element) || element.hasAttribute('popover')) continue;
    (element as HTMLElement).style.setProperty('--case-in-context-room', '0');
  }
}
