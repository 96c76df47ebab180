import type { PassageFailure } from '../../extension/failure-sentences.ts';
import { goToPassage, type Passage } from '../../page/go-to-passage.ts';
import type { Article } from '../../page/read-article.ts';
import { RoomBelow } from '../../page/room-below.ts';
import type { Cover } from '../../page/scroll-to-range.ts';
import { holdWhileInstalled } from './while-installed.ts';

/** The reader's visit to one passage of the article: until Escape leads back, or a click says that they stay. */
export class PassageVisit {
  readonly #document: Document;
  readonly #cover: Cover;
  readonly #room: RoomBelow;
  #stop: AbortController | null = null;

  /** `frameFor`: the part of the window that our element leaves free for a passage. */
  constructor(document: Document, frameFor: Cover['frameFor']) {
    this.#document = document;
    this.#room = new RoomBelow(document, (sheet) => import.meta.env.FIREFOX && holdWhileInstalled([sheet]));
    this.#cover = { frameFor, lengthen: (by) => this.#room.lengthen(by) };
  }

  /** Goes there; why that was not possible, or `null`. */
  begin(article: Article, passage: Passage, comeBack: () => void): PassageFailure | null {
    this.#stay();
    const stop = new AbortController();
    const going = goToPassage(this.#document, article, passage, stop.signal, this.#cover);
    if (!going.ok) return going.reason;
    this.#stop = stop;
    const heard = { capture: true, signal: stop.signal };
    this.#document.addEventListener('pointerdown', () => this.#stay(), heard);
    this.#document.addEventListener('keydown', (event) => this.#onKeyDown(event, comeBack), heard);
    return null;
  }

  /** Also takes back the room that the page was given below its end: nothing covers it any more. */
  end(): void {
    this.#stay();
    this.#room.clear();
  }

  #stay(): void {
    this.#stop?.abort();
    this.#stop = null;
  }

  #onKeyDown(event: KeyboardEvent, comeBack: () => void): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#stay();
    comeBack();
  }
}
