import { parseSettings, type Settings, settingNames } from './settings.ts';

/** The part of `browser.storage.local` that is needed here; a test hands in its own. */
export interface SettingsArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface SettingsEvents {
  addListener(listener: (changes: Record<string, unknown>, areaName: string) => void): void;
  removeListener(listener: (changes: Record<string, unknown>, areaName: string) => void): void;
}

/** Why a choice holds on this page only; each has a sentence. */
export type SaveFailure = 'storage-full' | 'storage-unavailable' | 'private-window';
export type SaveResult = { ok: true } | { ok: false; reason: SaveFailure };

/** The reader's settings; the defaults where storage is empty, broken or cannot be read. */
export async function loadSettings(area: Pick<SettingsArea, 'get'>): Promise<Settings> {
  try {
    return parseSettings(await area.get(settingNames));
  } catch {
    // Firefox with a broken profile, or the extension went away meanwhile: the sidebar works with the defaults.
    return parseSettings(null);
  }
}

/** Writes the changed settings; a named reason when they could not be kept. Never throws. */
export async function saveSettings(
  area: Pick<SettingsArea, 'set'>,
  patch: Partial<Settings>,
  isPrivate: boolean,
): Promise<SaveResult> {
  if (isPrivate) return { ok: false, reason: 'private-window' };
  try {
    await area.set(patch);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: failureOfStorage(error) };
  }
}

/** Calls `onChange` with the settings anew whenever another page of the extension changed one, until `signal` aborts. */
export function watchSettings(
  area: Pick<SettingsArea, 'get'>,
  events: SettingsEvents,
  onChange: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const listener = async (changes: Record<string, unknown>, areaName: string) => {
    if (areaName !== 'local' || !settingNames.some((name) => name in changes)) return;
    const settings = await loadSettings(area);
    if (!signal.aborted) onChange(settings);
  };
  events.addListener(listener);
  signal.addEventListener('abort', () => events.removeListener(listener), { once: true });
}

/** What a refused write means. Chromium says `QUOTA_BYTES quota exceeded`, Firefox throws a QuotaExceededError or names the disk. */
export function failureOfStorage(error: unknown): 'storage-full' | 'storage-unavailable' {
  const words = `${(error as Error | undefined)?.name} ${(error as Error | undefined)?.message}`;
  return /quota|disk|no space|full/i.test(words) ? 'storage-full' : 'storage-unavailable';
}
