import type { SlotName } from '../../components/Slot.tsx';
import type { NotesRoom } from '../../extension/content-world.ts';

/** The place of the notes' script in the reader's, which goes on without it until it comes. */
export class NotesSeat {
  readonly #ask: () => void;
  #room: NotesRoom | null = null;
  #isAsked = false;
  /** What was wanted of it before it came. */
  #wishes: ((room: NotesRoom) => void)[] = [];

  /** `ask`: for the script; it comes by itself. */
  constructor(ask: () => void) {
    this.#ask = ask;
  }

  /** Asks for the script, once. */
  call(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.#ask();
  }

  take(room: NotesRoom): void {
    this.#room ??= room;
    for (const wish of this.#wishes.splice(0)) wish(this.#room);
  }

  /** `null` until it is there. */
  room(): NotesRoom | null {
    return this.#room;
  }

  /** Does it now, or once the script is there. */
  wish(wish: (room: NotesRoom) => void): void {
    this.call();
    if (this.#room) wish(this.#room);
    else this.#wishes.push(wish);
  }

  readonly draw = (name: SlotName, place: HTMLElement): (() => void) => {
    let end: (() => void) | null = null;
    let isGone = false;
    this.wish((room) => {
      if (!isGone) end = room.draw(name, place);
    });
    return () => {
      isGone = true;
      end?.();
    };
  };
}
