import { describePassage, type Passage } from './describe-passage.ts';
import { isOwnHost } from './host-element.ts';
import type { SelectedLines } from './place-beside.ts';
import type { Article } from './read-article.ts';
import { selectedLines } from './selected-lines.ts';

/** A passage of the article that the reader has selected. */
export interface Selected {
  /** The same object as long as the selection stays. */
  passage: Passage;
  /** Where it stands in the window at this moment; told anew when the page is scrolled. */
  lines: SelectedLines;
}

interface SelectionListener {
  /** The page as it was read last. */
  article(): Article;
  /** `null`: nothing that could be a passage is selected any more. */
  onSelect(selected: Selected | null): void;
}

/** So long a selection has to stay as it is. In milliseconds. */
const SETTLED = 250;

/**
 * Tells what the reader selects in the article, until the signal is aborted: once the pointer is up and the selection has
 * come to rest. Selections in fields and in our own elements are none of ours, and while our element has the pointer or the
 * focus, the last selection stands. The selection itself is left alone. Returns what makes it forget the selection: nothing is
 * told of it any more until the reader selects again. Escape in the page does that too, and the page hears it as well.
 */
export function watchSelection(document: Document, listener: SelectionListener, signal: AbortSignal): () => void {
  const watcher = new SelectionWatcher(document, listener);
  const view = document.defaultView;
  if (!view || signal.aborted) return () => {};
  const heard = { capture: true, passive: true, signal };
  document.addEventListener('selectionchange', (event) => event.isTrusted && watcher.onChange(), heard);
  document.addEventListener('keydown', (event) => event.isTrusted && watcher.onKey(event), heard);
  view.addEventListener('pointerdown', (event) => event.isTrusted && watcher.onDown(event), heard);
  for (const type of ['pointerup', 'pointercancel', 'dragend'] as const)
    view.addEventListener(type, (event) => event.isTrusted && watcher.onUp(), heard);
  for (const type of ['scroll', 'resize'] as const) view.addEventListener(type, () => watcher.onMove(), heard);
  signal.addEventListener('abort', () => watcher.forget(), { once: true });
  watcher.onChange(); // what was selected before anybody listened
  return () => watcher.forget();
}

class SelectionWatcher {
  readonly #document: Document;
  readonly #listener: SelectionListener;
  /** What was told last. */
  #told: Passage | null = null;
  /** Where the passage stands that the reader wants nothing beside; '' for none. */
  #sentAway = '';
  /** Where a button or a finger is down: a selection is being made, or our own button pressed. */
  #down: 'nowhere' | 'page' | 'ours' = 'nowhere';
  #byTouch: boolean;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #frame: number | null = null;

  constructor(document: Document, listener: SelectionListener) {
    this.#document = document;
    this.#listener = listener;
    this.#byTouch = document.defaultView?.matchMedia('(pointer: coarse)').matches ?? false;
  }

  onDown({ target, pointerType }: PointerEvent): void {
    this.#byTouch = pointerType === 'touch';
    this.#down = isOwnHost(target) ? 'ours' : 'page';
  }

  onUp(): void {
    const was = this.#down;
    this.#down = 'nowhere';
    if (was === 'page') this.#wait();
  }

  onKey({ key, target, isComposing }: KeyboardEvent): void {
    if (key !== 'Escape' || isComposing || isOwnHost(target) || !this.#told) return;
    this.#sentAway = JSON.stringify(this.#told.place);
    this.#tell(null);
  }

  onChange(): void {
    if (this.#isOurs()) return;
    if (this.#document.getSelection()?.type !== 'Range') this.#sentAway = '';
    if (this.#told && this.#document.getSelection()?.type !== 'Range') this.#tell(null);
    if (this.#down === 'nowhere') this.#wait();
  }

  onMove(): void {
    if (!this.#told) return;
    this.#frame ??= this.#view.requestAnimationFrame(() => {
      this.#frame = null;
      if (this.#told) this.#tell(this.#told);
    });
  }

  forget(): void {
    clearTimeout(this.#rest);
    if (this.#frame !== null) this.#view.cancelAnimationFrame(this.#frame);
    this.#frame = null;
    this.#told = null;
  }

  get #view(): Window {
    return this.#document.defaultView ?? window;
  }

  #isOurs(): boolean {
    return this.#down === 'ours' || isOwnHost(this.#document.activeElement);
  }

  #wait(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#look(), SETTLED);
  }

  #look(): void {
    if (this.#down !== 'nowhere' || this.#isOurs()) return;
    const described = describePassage(this.#document, this.#listener.article());
    if (described.ok && JSON.stringify(described.place) === this.#sentAway) return;
    this.#sentAway = '';
    if (described.ok) this.#tell({ quote: described.quote, place: described.place });
    else if (this.#told) this.#tell(null);
  }

  #tell(passage: Passage | null): void {
    const lines = passage && selectedLines(this.#document, this.#listener.article(), this.#byTouch);
    this.#told = lines ? passage : null;
    this.#listener.onSelect(passage && lines ? { passage, lines } : null);
  }
}
