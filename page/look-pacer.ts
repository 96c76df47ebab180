/** A look at the page that took n ms is followed by a pause of so many times n: at most a twentieth of the time. */
const PAUSE_SHARE = 20;
/** In milliseconds. */
const LONGEST_PAUSE = 30_000;

/** Looks at a page that changes: before it is painted again, unless the last look was slow and not long ago. */
export class LookPacer {
  readonly #view: Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'>;
  readonly #look: () => void;
  #pausedUntil = 0;
  #frame: number | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(view: Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'>, look: () => void) {
    this.#view = view;
    this.#look = look;
  }

  /** Looks once, however often it is asked before. */
  ask(): void {
    if (this.#frame !== null || this.#timer !== null) return;
    const wait = this.#pausedUntil - performance.now();
    if (wait > 0) this.#timer = setTimeout(() => this.#run(), wait);
    else this.#frame = this.#view.requestAnimationFrame(() => this.#run());
  }

  /** Forgets what was asked. */
  cancel(): void {
    if (this.#frame !== null) this.#view.cancelAnimationFrame(this.#frame);
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#frame = null;
    this.#timer = null;
  }

  #run(): void {
    this.cancel();
    const start = performance.now();
    this.#look();
    const end = performance.now();
    this.#pausedUntil = end + Math.min((end - start) * PAUSE_SHARE, LONGEST_PAUSE);
  }
}
