import type { NotesHost } from '../../extension/content-world.ts';
import type { Passage } from '../../page/describe-passage.ts';
import { placeBeside, roomBeside } from '../../page/place-beside.ts';
import { type Selected, watchSelection } from '../../page/watch-selection.ts';

/** A selected passage, and where something of this size goes beside it; `null` while the passage is out of sight. */
export interface SelectedPassage {
  passage: Passage;
  placeFor(size: { width: number; height: number }): { x: number; y: number } | null;
}

/** What the reader has selected in the article, until they select something else or send the control away. */
export class SelectionDesk {
  readonly #onChange: () => void;
  readonly #forget: () => void;
  readonly #host: NotesHost;
  #selected: Selected | null = null;
  #placed: SelectedPassage | null = null;

  constructor(host: NotesHost, onChange: (isOther: boolean) => void) {
    this.#host = host;
    const onSelect = (selected: Selected | null) => {
      // A selection that has only now come to rest is the one that something was said of.
      const isOther = this.#selected !== null && selected?.passage !== this.#selected.passage;
      this.#selected = selected;
      this.#placed = selected && this.#beside(selected);
      onChange(isOther);
    };
    this.#onChange = () => onChange(true);
    this.#forget = watchSelection(document, { article: () => host.article(), onSelect }, host.signal);
  }

  /** The same object as long as nothing moves. */
  get selected(): SelectedPassage | null {
    return this.#placed;
  }

  dismiss(): void {
    if (!this.#selected) return;
    this.#forget();
    this.#selected = null;
    this.#placed = null;
    this.#onChange();
  }

  #beside({ passage, lines }: Selected): SelectedPassage {
    const room = roomBeside(document.documentElement, this.#host.dockedAt());
    return { passage, placeFor: (size) => placeBeside(lines, size, room) };
  }
}
