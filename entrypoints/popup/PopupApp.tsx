import gateNames from 'virtual:gate-names';
import { useEffect, useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { chooseLanguage } from '../../casefile/choose-language.ts';
import { Popup, type PopupState } from '../../components/Popup.tsx';
import { askTab, lookAtTab, stateOfTab, type TabState } from '../../extension/look-at-tab.ts';
import type { ToPage } from '../../extension/messages.ts';
import { browser } from '../../extension/platform.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../extension/settings.ts';
import { loadSettings } from '../../extension/settings-storage.ts';

/** What the popup needs before it can say anything. */
interface Start {
  tab: Tabs.Tab;
  settings: Settings;
}

/** The popup over the active tab: asks its page, or says why there is nobody to ask. */
export function PopupApp() {
  const [start, setStart] = useState<Start | null>(null);
  const [state, setState] = useState<PopupState>({ kind: 'looking' });

  useEffect(() => {
    begin().then((start) => {
      setStart(start);
      return stateOfTab(browser, start.tab).then(setState);
    });
  }, []);

  const tabId = start?.tab.id;
  /** Shows what comes of it; without a tab there is nothing to press. */
  const run = (action: (tabId: number) => Promise<TabState | null>) => async () => {
    if (tabId !== undefined) setState((await action(tabId)) ?? { kind: 'not-allowed', reason: 'page-gone' });
  };
  const tell = (type: ToPage['type']) => run((tabId) => askTab(browser, tabId, { type }));
  const open = run(async (tabId) => {
    const answer = await askTab(browser, tabId, { type: 'open-sidebar' });
    if (answer) window.close();
    return answer;
  });
  const { language, theme } = start?.settings ?? DEFAULT_SETTINGS;
  return (
    <Popup
      state={state}
      name={gateNames.names[0] ?? ''}
      language={language === 'auto' ? chooseLanguage(navigator.languages) : language}
      theme={theme}
      onOpen={open}
      onLook={run((tabId) => lookAtTab(browser, tabId))}
      onSnoozeSite={tell('snooze-site')}
      onSnoozeCase={tell('snooze-case')}
      onWake={tell('wake')}
      onSilencePage={tell('silence-page')}
      onUnsilencePage={tell('unsilence-page')}
      onLibrary={openLibrary}
    />
  );
}

/** In a tab of its own; the popup has done its work. */
async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
  window.close();
}

async function begin(): Promise<Start> {
  const [[tab], settings] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    loadSettings(browser.storage.local),
  ]);
  if (!tab) throw new Error('a popup without a tab under it');
  return { tab, settings };
}
