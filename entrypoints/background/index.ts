import type { Menus, Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { injectNotes, injectReader, targetOf } from '../../extension/inject-scripts.ts';
import { keepLink, recallLink } from '../../extension/link-memory.ts';
import { openInTab, type TabState, toggleInTab, wishInTab } from '../../extension/look-at-tab.ts';
import { isAboutNotes, isToBackground, type ToBackground } from '../../extension/messages.ts';
import { readNotesRequest, refused } from '../../extension/notes-messages.ts';
import { createNotesWriter } from '../../extension/notes-writer.ts';
import { browser } from '../../extension/platform.ts';
import { readArticleRequest } from '../../extension/reading-messages.ts';
import { reportError } from '../../extension/report-error.ts';
import { showBadge } from '../../extension/tab-badge.ts';
import { readText } from './read-text.ts';

/** The items of a page's menu, by their ids; the browser keeps them under these from one start to the next. */
const MENU: readonly (Menus.CreateCreatePropertiesType & { id: string; message: string })[] = [
  { id: 'look-for-context', message: 'lookForContext', contexts: ['page', 'selection'] },
  { id: 'add-note', message: 'addNoteToPassage', contexts: ['selection'] },
  { id: 'copy-passage-link', message: 'copyPassageLink', contexts: ['selection'] },
];

/** Keeps no state but the line of notes to be written: the browser may stop this script whenever that is empty. */
export default defineBackground(() => {
  const writeNotes = createNotesWriter(browser.storage.local, () => crypto.randomUUID());

  // All listeners are added at once, so that the browser can wake this script for each of them.
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return;
    if (isAboutNotes(message) && isMainFrame(sender)) {
      const request = readNotesRequest(message.request);
      // An older script in an open tab asks for what there is no more.
      return request ? writeNotes(request, isPrivate(sender)) : Promise.resolve(refused('storage-unavailable'));
    }
    const article = readArticleRequest(message);
    if (article && isMainFrame(sender)) return Promise.resolve(readText(article));
    const tabId = sender.tab?.id;
    if (tabId === undefined || sender.frameId !== 0 || !isToBackground(message)) return;
    return answerPage(message, tabId, sender);
  });

  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus?.removeAll(); // an update finds the items of the version before
    for (const { message, ...item } of MENU) {
      browser.contextMenus?.create({ ...item, title: browser.i18n.getMessage(message) });
    }
  });

  // Firefox for Android has neither menus nor commands.
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) carryOut(String(menuItemId), tab.id);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) carryOut(command, tab.id);
  });
});

function answerPage(message: ToBackground, tabId: number, sender: Runtime.MessageSender): Promise<unknown> {
  const target = targetOf(tabId, documentOf(sender));
  switch (message.type) {
    case 'show-count':
      return showBadge(browser, tabId, message.mentions).catch(ignoreClosedTab);
    case 'open-library':
      return browser.tabs.create({ url: libraryAddress(message.printed) });
    case 'keep-link':
      return keepLink(browser.storage.session, tabId, message.link, isPrivate(sender)).catch(reportForgotten);
    case 'recall-link':
      return recallLink(browser.storage.session, tabId);
    case 'inject-notes':
      return injectNotes(browser.scripting, target);
    case 'inject-reader':
      return injectReader(browser.scripting, target);
  }
}

function libraryAddress(printed: string | null): string {
  const address = browser.runtime.getURL('/library.html');
  return printed === null ? address : `${address}#print=${encodeURIComponent(printed)}`;
}

/** Does what a menu item or a shortcut is for. */
async function carryOut(name: string, tabId: number): Promise<void> {
  if (name === 'look-for-context') await sayIfNothing(openInTab(browser, tabId));
  if (name === 'open-sidebar') await sayIfNothing(toggleInTab(browser, tabId));
  if (name === 'add-note' || name === 'copy-passage-link')
    await sayIfNothing(wishInTab(browser, tabId, { type: name }));
}

/** Where there is no sidebar to open, the popup says why. */
async function sayIfNothing(asked: Promise<TabState>): Promise<void> {
  const state = await asked;
  // Older browsers open a popup only in the very moment of the click; there the reader opens it by hand.
  if (state.kind !== 'found') await browser.action.openPopup().catch(() => {});
}

/** A page's own script, or a page of the extension: a popup is in no tab. */
function isMainFrame(sender: Runtime.MessageSender): boolean {
  return sender.tab === undefined || sender.frameId === 0;
}

function isPrivate(sender: Runtime.MessageSender): boolean {
  return sender.tab?.incognito ?? browser.extension.inIncognitoContext ?? false;
}

/** The document that spoke; the polyfill's types do not know it yet. */
function documentOf(sender: object): string | undefined {
  return 'documentId' in sender && typeof sender.documentId === 'string' ? sender.documentId : undefined;
}

/** The reader closed the tab before its badge was painted. */
function ignoreClosedTab(): void {}

/** The page shows what came with its address all the same; a reload will not bring it back. */
function reportForgotten(error: unknown): void {
  reportError('link memory', error);
}
