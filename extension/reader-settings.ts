import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings.ts';
import { loadSettings, type SaveResult, saveSettings, watchSettings } from './settings-storage.ts';

/** The reader's settings as one page sees them. */
export interface ReaderSettings {
  /** The defaults until `ready`. */
  current(): Settings;
  ready: Promise<void>;
  isReady(): boolean;
  /** Holds on this page at once, and for later pages when the result is `ok`. */
  change(patch: Partial<Settings>): Promise<SaveResult>;
}

/** Loads the settings and follows their changes until `signal` aborts. In a private window nothing is written. */
export function openReaderSettings(onChange: () => void, signal: AbortSignal): ReaderSettings {
  const area = browser.storage.local;
  let settings = DEFAULT_SETTINGS;
  let isReady = false;
  /** What was chosen here and is not kept, or not yet, holds here whatever storage says. */
  let unsaved: Partial<Settings> = {};

  function take(stored: Settings): void {
    settings = { ...stored, ...unsaved };
    isReady = true;
    onChange();
  }

  watchSettings(area, browser.storage.onChanged, take, signal);
  return {
    current: () => settings,
    ready: loadSettings(area).then(take),
    isReady: () => isReady,
    async change(patch) {
      settings = parseSettings({ ...settings, ...patch });
      unsaved = { ...unsaved, ...patch };
      onChange();
      const result = await saveSettings(area, patch, browser.extension?.inIncognitoContext ?? false);
      if (result.ok) unsaved = without(unsaved, patch);
      return result;
    },
  };
}

/** What is still to be kept once `kept` is; a newer choice of the same setting has another value. */
function without(unsaved: Partial<Settings>, kept: Partial<Settings>): Partial<Settings> {
  const left = Object.entries(unsaved).filter(([name, value]) => kept[name as keyof Settings] !== value);
  return Object.fromEntries(left);
}
