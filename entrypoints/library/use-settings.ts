import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../extension/platform.ts';
import type { Settings } from '../../extension/settings.ts';
import { loadSettings, watchSettings } from '../../extension/settings-storage.ts';

/** The reader's settings as they are now; `null` for the moment in which they are loaded. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const area = browser.storage.local;
    watchSettings(area, browser.storage.onChanged, setSettings, stop.signal);
    loadSettings(area).then(setSettings);
    return () => stop.abort();
  }, []);
  return settings;
}
