import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../extension/settings.ts';
import {
  loadSettings,
  type SettingsArea,
  type SettingsEvents,
  saveSettings,
  watchSettings,
} from '../../extension/settings-storage.ts';

function areaOf(items: Record<string, unknown>): SettingsArea {
  return {
    get: async (keys) => Object.fromEntries(keys.filter((key) => key in items).map((key) => [key, items[key]])),
    set: async (changed) => void Object.assign(items, changed),
  };
}

const failing = (error: unknown) => ({ get: () => Promise.reject(error), set: () => Promise.reject(error) });

describe('loadSettings', () => {
  test('gives the defaults when nothing is stored', async () => {
    expect(await loadSettings(areaOf({}))).toEqual(DEFAULT_SETTINGS);
  });

  test('gives the defaults when storage cannot be read', async () => {
    expect(await loadSettings(failing(new Error('An unexpected error occurred')))).toEqual(DEFAULT_SETTINGS);
  });
});

describe('saveSettings', () => {
  test('writes only what changed', async () => {
    const items = { language: 'es', other: 1 };
    expect(await saveSettings(areaOf(items), { theme: 'dark' }, false)).toEqual({ ok: true });
    expect(items).toEqual({ language: 'es', other: 1, theme: 'dark' });
  });

  test('writes nothing from a private window, and says so', async () => {
    const items = {};
    expect(await saveSettings(areaOf(items), { theme: 'dark' }, true)).toEqual({ ok: false, reason: 'private-window' });
    expect(items).toEqual({});
  });

  test.each([
    [new Error('Resource::kQuotaBytes quota exceeded'), 'storage-full'],
    [new Error('QUOTA_BYTES quota exceeded'), 'storage-full'],
    [new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError'), 'storage-full'],
    [new Error('IO error: No space left on device'), 'storage-full'],
    [new Error('An unexpected error occurred'), 'storage-unavailable'],
    [undefined, 'storage-unavailable'],
  ] as const)('a refusal with %o is named %s', async (error, reason) => {
    expect(await saveSettings(failing(error), { theme: 'dark' }, false)).toEqual({ ok: false, reason });
  });
});

describe('watchSettings', () => {
  function events() {
    const listeners = new Set<Parameters<SettingsEvents['addListener']>[0]>();
    const api: SettingsEvents = {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    };
    return {
      api,
      listeners,
      fire: (changes: object, area = 'local') => [...listeners].map((l) => l({ ...changes }, area)),
    };
  }

  test('hands on what another page changed', async () => {
    const seen: unknown[] = [];
    const { api, fire } = events();
    watchSettings(
      areaOf({ theme: 'dark' }),
      api,
      (settings) => seen.push(settings.theme),
      new AbortController().signal,
    );
    await Promise.all(fire({ theme: {} }));
    expect(seen).toEqual(['dark']);
  });

  test('does not wake for other items, other areas, or after the end', async () => {
    const seen: unknown[] = [];
    const stop = new AbortController();
    const { api, fire, listeners } = events();
    watchSettings(areaOf({}), api, () => seen.push(1), stop.signal);
    await Promise.all(fire({ other: {} }));
    await Promise.all(fire({ theme: {} }, 'sync'));
    stop.abort();
    await Promise.all(fire({ theme: {} }));
    expect(seen).toEqual([]);
    expect(listeners.size).toBe(0);
  });
});
