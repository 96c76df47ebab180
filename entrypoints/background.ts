import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { injectCues, injectReader, targetOf } from '../extension/inject-scripts.ts';
import { openInTab, type TabState, toggleInTab } from '../extension/look-at-tab.ts';
import { isToBackground } from '../extension/messages.ts';
import { browser } from '../extension/platform.ts';
import { showBadge } from '../extension/tab-badge.ts';

const MENU_ID = 'look-for-context';

/** Keeps no state: the browser may stop this script at any time, and every tab can be asked again. */
export default defineBackground(() => {
  // All listeners are added at once, so that the browser can wake this script for each of them.
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined || sender.frameId !== 0) return;
    if (!isToBackground(message)) return;
    if (message.type === 'show-count') return showBadge(browser, tabId, message.mentions).catch(ignoreClosedTab);
    const target = targetOf(tabId, documentOf(sender));
    if (message.type === 'inject-cues') return injectCues(browser.scripting, target, message.language);
    return injectReader(browser.scripting, target);
  });

  browser.runtime.onInstalled.addListener(async () => {
    const title = browser.i18n.getMessage('lookForContext');
    await browser.contextMenus?.removeAll(); // an update finds the item of the version before
    browser.contextMenus?.create({ id: MENU_ID, title, contexts: ['page', 'selection'] });
  });

  // Firefox for Android has neither menus nor commands.
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ID && tab?.id !== undefined) openInTab(browser, tab.id).then(sayIfNothing);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-sidebar' && tab?.id !== undefined) toggleInTab(browser, tab.id).then(sayIfNothing);
  });
});

/** Where there is no sidebar to open, the popup says why. */
async function sayIfNothing(state: TabState): Promise<void> {
  // Older browsers open a popup only in the very moment of the click; there the reader opens it by hand.
  if (state.kind !== 'found') await browser.action.openPopup().catch(() => {});
}

/** The document that spoke; the polyfill's types do not know it yet. */
function documentOf(sender: object): string | undefined {
  return 'documentId' in sender && typeof sender.documentId === 'string' ? sender.documentId : undefined;
}

/** The reader closed the tab before its badge was painted. */
function ignoreClosedTab(): void {}
