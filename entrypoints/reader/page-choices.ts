import type { CaseFile } from '../../casefile/types.ts';
import type { Snoozed } from '../../extension/messages.ts';
import { openReaderSettings, type ReaderSettings } from '../../extension/reader-settings.ts';
import type { Settings } from '../../extension/settings.ts';
import type { SaveFailure } from '../../extension/settings-storage.ts';
import { isSilenced, pageId, silencePage, unsilencePage } from '../../extension/silenced-pages.ts';
import { snoozeCase, snoozeOf, snoozeSite, wake } from '../../extension/snooze.ts';

interface ChoiceEvents {
  /** Something was chosen, here or elsewhere. */
  onChange(): void;
  /** Whether the last choice made here is kept: why not, or `null`. */
  onSaved(failure: SaveFailure | null): void;
}

/** The reader's settings, and what they mean for the page at this address. */
export class PageChoices {
  readonly #settings: ReaderSettings;
  readonly #materialEvents: number;
  readonly #onSaved: ChoiceEvents['onSaved'];

  constructor({ events }: Pick<CaseFile, 'events'>, { onChange, onSaved }: ChoiceEvents, signal: AbortSignal) {
    this.#materialEvents = events.filter(({ material }) => material).length;
    this.#onSaved = onSaved;
    this.#settings = openReaderSettings(onChange, signal);
  }

  get ready(): Promise<void> {
    return this.#settings.ready;
  }

  isReady(): boolean {
    return this.#settings.isReady();
  }

  /** The defaults until `ready`. */
  current(): Settings {
    return this.#settings.current();
  }

  async change(patch: Partial<Settings>): Promise<void> {
    const result = await this.#settings.change(patch);
    this.#onSaved(result.ok ? null : result.reason);
  }

  isSilenced(): boolean {
    return isSilenced(this.current(), pageId(location));
  }

  /** An address that is too long is not remembered. */
  async silencePage(): Promise<void> {
    const page = pageId(location);
    if (page !== null) await this.change(silencePage(this.current(), page));
  }

  async unsilencePage(): Promise<void> {
    const page = pageId(location);
    if (page !== null) await this.change(unsilencePage(this.current(), page));
  }

  snoozed(): Snoozed {
    return snoozeOf(this.current(), location.hostname, this.#materialEvents);
  }

  snoozeSite(): Promise<void> {
    return this.change(snoozeSite(this.current(), location.hostname, this.#materialEvents));
  }

  snoozeCase(): Promise<void> {
    return this.change(snoozeCase(this.#materialEvents));
  }

  wake(): Promise<void> {
    return this.change(wake(this.current(), location.hostname));
  }
}
