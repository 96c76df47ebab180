/** How long the way back stays in view, in milliseconds; after that the toolbar button is the way. */
const LASTS = 8000;

/** The short time after “not about this case” in which it can be taken back where it was said. */
export class Farewell {
  readonly #onEnd: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  isOn(): boolean {
    return this.#timer !== undefined;
  }

  begin(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.end();
      this.#onEnd();
    }, LASTS);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
