import type { OnSlot, SlotName } from '../../components/Slot.tsx';
import type { NotesRoom } from '../../extension/content-world.ts';
import type { InjectionResult } from '../../extension/messages.ts';

/** A place of the sidebar that notes are drawn in. */
interface Place {
  name: SlotName;
  element: HTMLElement;
  /** Says there that the script is missing, or no longer is. */
  tell(isMissing: boolean): void;
  end: (() => void) | null;
}

/** The place of the notes' script in the reader's, which goes on without it until it comes. */
export class NotesSeat {
  readonly #ask: () => Promise<InjectionResult>;
  #room: NotesRoom | null = null;
  #isAsked = false;
  /** What was wanted of it before it came. */
  #wishes: ((room: NotesRoom) => void)[] = [];
  readonly #places = new Set<Place>();

  /** `ask`: for the script; it comes by itself, before the answer. */
  constructor(ask: () => Promise<InjectionResult>) {
    this.#ask = ask;
  }

  /** Asks for the script, once; again only after it was refused, or came and failed. */
  call(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.#ask().then(() => {
      if (!this.#room) this.#giveUp();
    });
  }

  take(room: NotesRoom): void {
    this.#room ??= room;
    for (const place of this.#places) this.#begin(place, this.#room);
    for (const wish of this.#wishes.splice(0)) wish(this.#room);
  }

  /** `null` until it is there. */
  room(): NotesRoom | null {
    return this.#room;
  }

  /** Does it now, or once the script is there; not at all when that is refused. */
  wish(wish: (room: NotesRoom) => void): void {
    if (this.#room) wish(this.#room);
    else {
      this.#wishes.push(wish);
      this.call();
    }
  }

  readonly draw: OnSlot = (name, element, tell) => {
    const place: Place = { name, element, tell, end: null };
    this.#places.add(place);
    if (this.#room) this.#begin(place, this.#room);
    else this.call();
    return () => {
      this.#places.delete(place);
      place.end?.();
    };
  };

  #begin(place: Place, room: NotesRoom): void {
    place.end = room.draw(place.name, place.element);
    place.tell(false);
  }

  /** Says so where the notes would be; where those are not in view, only to a reader who wanted something of them. */
  #giveUp(): void {
    this.#isAsked = false;
    const isWished = this.#wishes.splice(0).length > 0;
    const places = [...this.#places];
    const isInView = places.some(({ name }) => name === 'notes');
    for (const { name, tell } of places) {
      if (name === 'notes') tell(true);
      else if (isInView) tell(false);
      else if (isWished) tell(true);
    }
  }
}
